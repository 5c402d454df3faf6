using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>What became of programs that each use one member.</summary>
/// <param name="Count">All there are.</param>
/// <param name="Unwritten">For which there is no code.</param>
/// <param name="Broken">Whose code does not compile.</param>
/// <param name="Silent">In which nothing was found.</param>
/// <param name="Reported">In which something was.</param>
internal sealed record ProgramRun(
    int Count, ImmutableArray<CatalogueProgram> Unwritten, ImmutableArray<CatalogueProgram> Broken, ImmutableArray<CatalogueProgram> Silent, ImmutableArray<CatalogueProgram> Reported)
{
    private const int ProgramsPerFile = 50;

    private const string Frame = """
        global using RestSharp;
        class Vault<T> { [DataTags.EncryptionKey] public T Key { get; set; } }
        static class Out
        {
            [DataTags.Sink(DataTags.SinkKind.Network)] public static void All(object some) { }
            [DataTags.Sink(DataTags.SinkKind.Network)] public static T Pass<T>(object some) => default!;
            public static T Keep<T>([DataTags.Sink(DataTags.SinkKind.Network)] object some, T data) => data;
            [DataTags.Sink(DataTags.SinkKind.Logging)] public static void Text(string text) { }
            [DataTags.Sink(DataTags.SinkKind.Advertising)] public static void Sell(object some) { }
        }
        """;

    /// <param name="isTagged">Whether the data in the programs carries a tag.</param>
    public static async Task<ProgramRun> AnalyzeAsync(ImmutableArray<CatalogueProgram> programs, bool isTagged = true)
    {
        var written = programs.Where(static program => program.Body is not null).Select(static (program, at) => (Name: string.Create(CultureInfo.InvariantCulture, $"C{at}"), Program: program)).ToImmutableArray();
        var trees = written.Chunk(ProgramsPerFile)
            .Select(static chunk => CSharpSyntaxTree.ParseText(string.Join("\n", chunk.Select(static item => $"static class {item.Name} {{ {item.Program.Body} }}"))))
            .Append(CSharpSyntaxTree.ParseText(isTagged ? Frame : Frame.Replace("[DataTags.EncryptionKey] ", "", StringComparison.Ordinal)));
        var compilation = CatalogueLibraries.Compilation
            .AddReferences(MetadataReference.CreateFromFile(typeof(EncryptionKeyAttribute).Assembly.Location))
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))
            .AddSyntaxTrees(trees);
        var broken = Classes(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var findings = await compilation.WithAnalyzers([new TaggedDataFlowAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(findings.Where(static finding => finding.Id == "AD0001"));
        var found = Classes(findings.Where(static finding => finding.Id.StartsWith("DT1", StringComparison.Ordinal)));
        return new(
            programs.Length,
            [.. programs.Where(static program => program.Body is null)],
            [.. written.Where(item => broken.Contains(item.Name)).Select(static item => item.Program)],
            [.. written.Where(item => !broken.Contains(item.Name) && !found.Contains(item.Name)).Select(static item => item.Program)],
            [.. written.Where(item => !broken.Contains(item.Name) && found.Contains(item.Name)).Select(static item => item.Program)]);
    }

    public override string ToString() => $"{Count} programs, {Unwritten.Length} not written, {Broken.Length} do not compile, {Silent.Length} silent";

    private static HashSet<string> Classes(IEnumerable<Diagnostic> diagnostics)
        => diagnostics.Where(static diagnostic => diagnostic.Location.IsInSource)
            .Select(static diagnostic => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ClassDeclarationSyntax>()?.Identifier.ValueText)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
}
