using System.Collections.Immutable;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Models;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Tests;

/// <summary>Diagnostics as such, for tests that compare runs with each other.</summary>
internal static class FlowRun
{
    /// <summary>Findings in <paramref name="source"/> beside the domain of <see cref="FlowCase"/>, in order of place.</summary>
    public static Task<ImmutableArray<Diagnostic>> Async(string source)
        => Async([("Domain.cs", FlowCase.Domain), ("Test.cs", source)], [], isConcurrent: true);

    /// <summary>Findings in files given in this very order.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Async(IEnumerable<(string Name, string Text)> files, IEnumerable<(string Name, string Text)> models, bool isConcurrent)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, TestSolution.ParseOptions, file.Name)),
            TestReferences.Default,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: isConcurrent, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. models.Select(model => (AdditionalText)new ModelText(model.Name, model.Text))]),
            onAnalyzerException: null,
            concurrentAnalysis: isConcurrent,
            logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new TaggedDataFlowAnalyzer(), new ModelFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal)];
    }

    private sealed class ModelText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
