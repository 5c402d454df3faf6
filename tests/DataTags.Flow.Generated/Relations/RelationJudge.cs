using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Relations;

/// <summary>What came of a relation.</summary>
/// <param name="Applied">Programs that could be written the other way.</param>
/// <param name="Unchanged">Programs with nothing to rewrite.</param>
/// <param name="Invalid">Programs that do not compile the other way, with the first reason.</param>
/// <param name="Differences">Checks of which the engine says one thing here and another there.</param>
public sealed record RelationResult(string Relation, int Applied, int Unchanged, IReadOnlyList<string> Invalid, IReadOnlyList<string> Differences);

/// <summary>Has the engine read programs in two ways and compares what it says.</summary>
public static class RelationJudge
{
    public static IReadOnlyList<string> Names { get; } = [.. RelationList.All.Select(static relation => relation.Name)];

    /// <param name="programs">The programs; each has a namespace of its own.</param>
    public static IEnumerable<RelationResult> Of(IReadOnlyList<GeneratedProgram> programs, string? name = null)
    {
        var trees = programs.Select(static program => Tree(program.Path, Pinned.Of(CSharpSyntaxTree.ParseText(program.Text, CaseCompiler.Parse).GetRoot()))).ToArray();
        var (compilation, _) = Compile(trees);
        var before = FoundIn(compilation);
        foreach (var relation in RelationList.All.Where(relation => name is null || relation.Name == name))
            yield return Of(relation, compilation, trees, before);
    }

    private static RelationResult Of(IRelation relation, CSharpCompilation compilation, SyntaxTree[] trees, HashSet<(string, int)> before)
    {
        var rewritten = new List<SyntaxTree>();
        foreach (var tree in trees)
        {
            var root = relation.Rewrite(compilation.GetSemanticModel(tree));
            if (root != tree.GetRoot())
                rewritten.Add(Tree(tree.FilePath, root));
        }

        var (other, invalid) = Compile(rewritten);
        var after = FoundIn(other);
        var applied = other.SyntaxTrees.Select(static tree => tree.FilePath).ToHashSet();
        var differences = before.Where(found => applied.Contains(found.Item1) && !after.Contains(found)).Select(static found => $"{found.Item1} #{found.Item2} is lost")
            .Concat(after.Where(found => !before.Contains(found)).Select(static found => $"{found.Item1} #{found.Item2} is new"));
        return new RelationResult(relation.Name, rewritten.Count - invalid.Count, trees.Length - rewritten.Count, invalid, [.. differences.Order(StringComparer.Ordinal)]);
    }

    private static SyntaxTree Tree(string path, SyntaxNode root) => CSharpSyntaxTree.ParseText(root.NormalizeWhitespace(eol: "\n").ToFullString(), CaseCompiler.Parse, path);

    private static (CSharpCompilation Compilation, IReadOnlyList<string> Invalid) Compile(IReadOnlyList<SyntaxTree> trees)
    {
        var invalid = new Dictionary<string, string>();
        while (true)
        {
            var compilation = CaseCompiler.Create("Relations", [.. trees.Where(tree => !invalid.ContainsKey(tree.FilePath))]);
            var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length == 0)
                return (compilation, [.. invalid.Values]);
            foreach (var error in errors)
                invalid.TryAdd(error.Location.SourceTree!.FilePath, error.ToString());
        }
    }

    private static HashSet<(string Path, int Check)> FoundIn(CSharpCompilation compilation)
    {
        var session = EngineRun.SessionOf(compilation);
        var found = new HashSet<(string, int)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var body in session.Index.Relevant(tree, CancellationToken.None).SelectMany(declaration => MemberBodies.Of(declaration, model, CancellationToken.None)))
            {
                foreach (var finding in session.Flow.Analyze(body.Method, CancellationToken.None).Flows.Where(static finding => finding.Strength == 0))
                {
                    if (Pinned.NumberOf(finding.Path[^1].At) is { } number)
                        found.Add((tree.FilePath, number));
                }
            }
        }

        return found;
    }
}
