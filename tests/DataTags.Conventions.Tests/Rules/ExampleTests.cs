using DataTags.Analyzers.Annotations;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Models;
using DataTags.Core.Language;
using DataTags.Testing;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>The examples of the pages are compiled and analysed: the bad one triggers its rule, the good one triggers none.</summary>
public sealed class ExampleTests
{
    // What the SDK imports by itself in a web project, and the attributes.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Logging;
        global using DataTags;
        """;

    public static TheoryData<string> WithExamples => [.. RuleList.Ids.Where(id => !id.StartsWith("DT9", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task BadExample_TriggersItsRuleAlone(string id)
        => Assert.Equal([id], (await AnalyseAsync(id, "Bad")).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task GoodExample_TriggersNothing(string id) => Assert.Empty(await AnalyseAsync(id, "Good"));

    [Theory]
    [MemberData(nameof(RuleList.All), MemberType = typeof(RuleList))]
    public void ModelLinesOfTheOptions_AreWellFormed(string id)
    {
        var errors = RulePage.Read(id).Blocks("Options", "datatags").SelectMany(text => ModelFile.Parse(id, SourceText.From(text)).Errors);
        Assert.Empty(errors.Select(error => $"{error.Position}: {error.Message}"));
    }

    private static async Task<IReadOnlyList<Diagnostic>> AnalyseAsync(string id, string section)
    {
        var page = RulePage.Read(id);
        var code = page.Blocks(section, "csharp");
        var models = page.Blocks(section, "datatags");
        Assert.NotEmpty(code.Concat(models));

        var compilation = CSharpCompilation.Create(
            "Example",
            code.Prepend(Usings).Select((text, number) => CSharpSyntaxTree.ParseText(text, TestSolution.ParseOptions, $"Example{number}.cs")),
            [.. TestReferences.Default, .. Stubs.All.Select(stub => stub.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var options = new AnalyzerOptions([.. models.Select((text, number) => (AdditionalText)new ModelText($"example{number}.datatags", text))]);
        return await compilation.WithAnalyzers([new TaggedDataFlowAnalyzer(), new RedactionUseAnalyzer(), new ModelFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class ModelText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
