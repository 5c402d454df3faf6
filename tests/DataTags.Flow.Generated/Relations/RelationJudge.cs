using System.Globalization;
using System.Text.RegularExpressions;
using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Has the engine read programs in two ways and compares what it says.</summary>
public static class RelationJudge
{
    private const int BatchSize = 8;

    public static IReadOnlyList<string> Names { get; } = [.. RelationList.All.Select(static relation => relation.Name)];

    /// <param name="programs">The programs; each has a namespace of its own.</param>
    /// <param name="name">The relation; null: all.</param>
    public static IReadOnlyList<RelationResult> Of(IEnumerable<GeneratedProgram> programs, string? name = null)
    {
        var relations = RelationList.All.Where(relation => name is null || relation.Name == name).ToArray();
        var batches = programs.Chunk(BatchSize).AsParallel().AsOrdered().Select(batch => OfBatch(batch, relations)).ToArray();
        return [.. relations.Select((_, index) => batches.Select(batch => batch[index]).Aggregate(static (sum, next) => sum.Add(next)))];
    }

    /// <summary>A program in its other way, with its checks numbered.</summary>
    public static string Rewritten(GeneratedProgram program, string relation)
    {
        var tree = Pinned(program);
        var model = CaseCompiler.Create("Relations", [tree]).GetSemanticModel(tree);
        return Tree(program.Path, RelationList.All.Single(other => other.Name == relation).Rewrite(model)).ToString();
    }

    /// <summary>All relations in one compilation: what is the same for each of them is paid for once.</summary>
    private static RelationResult[] OfBatch(GeneratedProgram[] programs, IRelation[] relations)
    {
        var trees = Array.ConvertAll(programs, Pinned);
        var compilation = CaseCompiler.Create("Relations", trees);
        var rewritten = new List<SyntaxTree>();
        foreach (var (relation, index) in relations.Select(static (relation, index) => (relation, index)))
        {
            foreach (var (tree, program) in trees.Zip(programs))
            {
                var root = relation.Rewrite(compilation.GetSemanticModel(tree));
                if (root != tree.GetRoot())
                    rewritten.Add(Tree(PathOf(program, index), root, text => Regex.Replace(text, $@"\b{program.Space}\b", $"{program.Space}_{index.ToString(CultureInfo.InvariantCulture)}")));
            }
        }

        var (all, invalid) = Compile([.. trees, .. rewritten]);
        var found = FoundIn(all).ToLookup(static item => item.Path, static item => item.Check);
        var applied = all.SyntaxTrees.Select(static tree => tree.FilePath).ToHashSet();
        return [.. relations.Select((relation, index) => ResultOf(relation, index, programs, path => applied.Contains(path), invalid, found))];
    }

    private static RelationResult ResultOf(IRelation relation, int index, GeneratedProgram[] programs, Predicate<string> isApplied, IReadOnlyDictionary<string, string> invalid, ILookup<string, int> found)
    {
        var result = new RelationResult(relation.Name, 0, 0, [], []);
        foreach (var program in programs)
        {
            var path = PathOf(program, index);
            if (!isApplied(path))
            {
                result = result.Add(invalid.TryGetValue(path, out var error) ? new RelationResult(relation.Name, 0, 0, [error], []) : new RelationResult(relation.Name, 0, 1, [], []));
                continue;
            }

            var (before, after) = (found[program.Path].ToHashSet(), found[path].ToHashSet());
            var differences = before.Except(after).Select(static check => (check, IsLost: true)).Concat(after.Except(before).Select(static check => (check, IsLost: false)))
                .Select(difference => new RelationDifference(relation.Name, program, difference.check, difference.IsLost));
            result = result.Add(new RelationResult(relation.Name, 1, 0, [], [.. differences.OrderBy(static difference => difference.Check)]));
        }

        return result;
    }

    private static string PathOf(GeneratedProgram program, int relation) => $"{relation.ToString(CultureInfo.InvariantCulture)}/{program.Path}";

    private static SyntaxTree Pinned(GeneratedProgram program) => Tree(program.Path, Relations.Pinned.Of(CSharpSyntaxTree.ParseText(program.Text, CaseCompiler.Parse).GetRoot()));

    private static SyntaxTree Tree(string path, SyntaxNode root, Func<string, string>? edit = null)
    {
        var text = root.NormalizeWhitespace(eol: "\n").ToFullString();
        return CSharpSyntaxTree.ParseText(edit?.Invoke(text) ?? text, CaseCompiler.Parse, path);
    }

    private static (CSharpCompilation Compilation, IReadOnlyDictionary<string, string> Invalid) Compile(IReadOnlyList<SyntaxTree> trees)
    {
        var invalid = new Dictionary<string, string>();
        while (true)
        {
            var compilation = CaseCompiler.Create("Relations", [.. trees.Where(tree => !invalid.ContainsKey(tree.FilePath))]);
            var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            if (errors.Length == 0)
                return (compilation, invalid);
            foreach (var error in errors)
                invalid.TryAdd(error.Location.SourceTree!.FilePath, error.ToString());
        }
    }

    /// <summary>Numbers of the checks with a finding.</summary>
    internal static IReadOnlyList<(string Path, int Check)> FoundIn(CSharpCompilation compilation)
    {
        var session = EngineRun.SessionOf(compilation);
        var found = new List<(string Path, int Check)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var body in session.Index.Relevant(tree, CancellationToken.None).SelectMany(declaration => MemberBodies.Of(declaration, model, CancellationToken.None)))
            {
                foreach (var finding in session.Flow.Analyze(body.Method, model, CancellationToken.None).Flows.Where(static finding => finding.Strength == 0))
                {
                    if (Relations.Pinned.NumberOf(finding.Path[^1].At) is { } number)
                        found.Add((tree.FilePath, number));
                }
            }
        }

        return found;
    }
}
