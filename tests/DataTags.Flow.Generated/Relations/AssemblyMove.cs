using System.Globalization;
using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>A program whose types without checks went into an assembly of their own.</summary>
/// <param name="Source">Numbers of the checks with a finding, where the code of that assembly is in sight.</param>
/// <param name="Summary">The same, where its image is all there is.</param>
/// <param name="Problem">Why it cannot be split; null if it can.</param>
public sealed record MovedProgram(string Path, IReadOnlyList<int> Source, IReadOnlyList<int> Summary, string? Problem = null)
{
    public IEnumerable<int> Lost => Source.Except(Summary);

    public IEnumerable<int> New => Summary.Except(Source);
}

/// <summary>What summaries are for: whoever has the image of a library only is told the same as who has its source.</summary>
public static class AssemblyMove
{
    private const int BatchSize = 25;

    public static IReadOnlyList<MovedProgram> Run(int seed, int programs)
        => [.. Enumerable.Range(0, programs).Select(number => GeneratedProgram.Write(seed, number)).Chunk(BatchSize).SelectMany(OfBatch)];

    /// <summary>Bytes of the release build of a library of that many programs, and of the summary in it.</summary>
    public static (long Image, int Summary) SizesOf(int seed, int programs)
    {
        var parts = Enumerable.Range(0, programs).Select(number => Split(GeneratedProgram.Write(seed, number)).Library).OfType<SyntaxTree>().ToArray();
        var library = CaseCompiler.Create("Moved.Library", [.. parts]);
        library = library.WithOptions(library.Options.WithOptimizationLevel(OptimizationLevel.Release));
        using var image = new MemoryStream();
        var emitted = library.Emit(image);
        if (!emitted.Success)
            throw new InvalidDataException(string.Join(Environment.NewLine, emitted.Diagnostics));
        return (image.Length, SummaryCodec.Encode(LinesOf(library)).Length);
    }

    /// <summary>A program in its two parts, with what the summary says of the first.</summary>
    public static string Written(GeneratedProgram program)
    {
        var (_, part, user) = Split(program);
        if (part is null)
            return user.ToString();
        var library = CaseCompiler.Create("Moved.Library", [part]);
        return $"// library\n{part}\n\n// summary\n{LinesOf(library)}\n// user\n{user}";
    }

    private static IEnumerable<MovedProgram> OfBatch(GeneratedProgram[] programs)
    {
        var parts = programs.Select(Split).Where(static part => part.Library is not null).Select(static part => (part.Path, Library: part.Library!, part.User)).ToList();
        var problems = new Dictionary<string, string>();
        while (true)
        {
            var source = CaseCompiler.Create("Moved.Library", [.. parts.Select(static part => part.Library)]);
            var user = CaseCompiler.Create("Moved.User", [.. parts.Select(static part => part.User)]);
            var beside = user.AddReferences(source.ToMetadataReference());
            var errors = source.GetDiagnostics().Concat(beside.GetDiagnostics()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length == 0)
                return Compare(parts.Select(static part => part.Path), source, user, beside).Concat(problems.Select(static problem => new MovedProgram(problem.Key, [], [], problem.Value)));
            foreach (var error in errors)
                problems.TryAdd(error.Location.SourceTree!.FilePath, error.ToString());
            parts.RemoveAll(part => problems.ContainsKey(part.Path));
        }
    }

    private static IEnumerable<MovedProgram> Compare(IEnumerable<string> paths, CSharpCompilation source, CSharpCompilation user, CSharpCompilation beside)
    {
        using var image = new MemoryStream();
        var emitted = WithSummary(source).Emit(image);
        if (!emitted.Success)
            throw new InvalidDataException(string.Join(Environment.NewLine, emitted.Diagnostics));
        image.Position = 0;
        var (withSource, withSummary) = (FoundIn(beside), FoundIn(user.AddReferences(MetadataReference.CreateFromStream(image))));
        return [.. paths.Select(path => new MovedProgram(path, [.. withSource[path].Distinct().Order()], [.. withSummary[path].Distinct().Order()]))];
    }

    private static (string Path, SyntaxTree? Library, SyntaxTree User) Split(GeneratedProgram program)
    {
        var root = (CompilationUnitSyntax)Pinned.Of(CSharpSyntaxTree.ParseText(program.Text, CaseCompiler.Parse).GetRoot());
        var types = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(static type => type.Parent is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).ToLookup(HoldsChecks);
        if (!types[false].Any())
            return (program.Path, null, Tree(program.Path, root));
        var library = root.RemoveNodes(types[true], SyntaxRemoveOptions.KeepNoTrivia)!;
        return (program.Path, Tree(program.Path, library), Tree(program.Path, root.RemoveNodes(types[false], SyntaxRemoveOptions.KeepNoTrivia)!));
    }

    private static CSharpCompilation WithSummary(CSharpCompilation library)
    {
        var lines = LinesOf(library);
        return lines.Length == 0
            ? library
            : library.AddSyntaxTrees(CSharpSyntaxTree.ParseText($"[assembly: DataTags.FlowSummary({SummaryCodec.Version.ToString(CultureInfo.InvariantCulture)}, {SymbolDisplay.FormatLiteral(SummaryCodec.Encode(lines), quote: true)})]", CaseCompiler.Parse));
    }

    private static string LinesOf(CSharpCompilation library) => new SummaryWriter(library, EngineRun.SessionOf(library)).Write(CancellationToken.None);

    private static ILookup<string, int> FoundIn(CSharpCompilation compilation) => RelationJudge.FoundIn(compilation).ToLookup(static item => item.Path, static item => item.Check);

    private static bool HoldsChecks(BaseTypeDeclarationSyntax type) => type.DescendantNodes().Any(static node => node is InvocationExpressionSyntax && Pinned.NumberOf(node) is not null);

    private static SyntaxTree Tree(string path, SyntaxNode root) => CSharpSyntaxTree.ParseText(root.NormalizeWhitespace(eol: "\n").ToFullString(), CaseCompiler.Parse, path);
}
