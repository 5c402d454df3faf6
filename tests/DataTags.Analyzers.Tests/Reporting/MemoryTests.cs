using System.Runtime.CompilerServices;
using DataTags.Analyzers.Annotations;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Integrity;
using DataTags.Analyzers.Models;
using DataTags.Analyzers.Switches;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>An editor makes a compilation per key stroke: analyzers that live on must not keep them.</summary>
public sealed class MemoryTests
{
    private const int Edits = 50;

    [Fact]
    public async Task CompilationsBeforeAnEdit_AreForgotten()
    {
        DiagnosticAnalyzer[] analyzers = [new TaggedDataFlowAnalyzer(), new ModelFileAnalyzer(), new PublicFlowAnalyzer(), new MemberSuggestionAnalyzer(), new RedactionUseAnalyzer(), new PrivacySwitchAnalyzer(), new SummaryReadingAnalyzer()];
        var kept = new List<WeakReference>();
        await EditAsync(analyzers, kept);
        for (var round = 0; round < 5 && kept.Exists(static reference => reference.IsAlive); round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // The thread that ran last may hold the last one in a register.
        Assert.InRange(kept.Count(static reference => reference.IsAlive), 0, 1);
        GC.KeepAlive(analyzers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task EditAsync(DiagnosticAnalyzer[] analyzers, List<WeakReference> kept)
    {
        var stable = CSharpSyntaxTree.ParseText(FlowCase.Domain, TestSolution.ParseOptions, "Domain.cs");
        var compilation = CSharpCompilation.Create(
            "Test",
            [stable, Edited(0)],
            TestReferences.Default,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        for (var edit = 1; edit <= Edits; edit++)
        {
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[1], Edited(edit));
            var found = await compilation.WithAnalyzers([.. analyzers]).GetAnalyzerDiagnosticsAsync();
            Assert.Contains(found, static diagnostic => diagnostic.Id == "DT1002");
            kept.Add(new WeakReference(compilation));
        }
    }

    private static SyntaxTree Edited(int number) => CSharpSyntaxTree.ParseText(
        $$"""class Mailer(ILogger log) { public void Send(Customer customer) => log.LogInformation("{{number}} {Mail}", customer.Email); }""",
        TestSolution.ParseOptions,
        "Mailer.cs");
}
