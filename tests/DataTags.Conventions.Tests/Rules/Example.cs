using DataTags.Analyzers.Annotations;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Models;
using DataTags.Analyzers.Switches;
using DataTags.Testing;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>Code blocks of a page, compiled together as part of a web project.</summary>
internal static class Example
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

    /// <param name="publicFlows">Content of the project's <c>PrivacyApi.Unshipped.txt</c>; none: it has no such file.</param>
    /// <summary>What the rules say of the blocks, which must compile. Members without a tag are part of most examples, so what only guesses takes part on request.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyseAsync(IReadOnlyList<string> code, IReadOnlyList<string> models, IReadOnlyList<string>? publicFlows = null, bool withSuggestions = false)
    {
        Assert.NotEmpty(code.Concat(models));

        var compilation = CSharpCompilation.Create(
            "Example",
            code.Prepend(Usings).Select((text, number) => CSharpSyntaxTree.ParseText(text, TestSolution.ParseOptions, $"Example{number}.cs")),
            [.. TestReferences.Default, .. Stubs.All.Select(stub => stub.Reference)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var listed = (publicFlows ?? []).Select(static text => (AdditionalText)new ModelText(PublicFlowFiles.Unshipped, text));
        var options = new AnalyzerOptions([.. models.Select((text, number) => (AdditionalText)new ModelText($"example{number}.datatags", text)), .. listed]);
        DiagnosticAnalyzer[] guesses = withSuggestions ? [new MemberSuggestionAnalyzer()] : [];
        return await compilation.WithAnalyzers([new TaggedDataFlowAnalyzer(), new RedactionUseAnalyzer(), new ModelFileAnalyzer(), new PublicFlowAnalyzer(), new PrivacySwitchAnalyzer(), .. guesses], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class ModelText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
