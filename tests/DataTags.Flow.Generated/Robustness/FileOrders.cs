using System.Globalization;
using DataTags.Analyzers.Session;
using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Findings;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>
/// One compilation of many programs, each type in a file of its own, asked again and again with its files and references in another order and by another
/// number of threads: the answers are the same to the letter.
/// </summary>
public static class FileOrders
{
    private const int Programs = 40;
    private const int MostThreads = 8;

    public static RobustnessReport Run(int seed, int runs)
    {
        var files = Files(seed);
        var compilation = CaseCompiler.Create("Orders", files);
        var references = compilation.References.ToArray();
        var expected = Answer(compilation, threads: 1);
        var failures = new List<string>();
        if (expected.Length == 0)
            failures.Add("there is nothing to compare: no findings");
        for (var run = 0; run < runs; run++)
        {
            var dice = Dice.For(seed, run);
            var threads = 1 + dice.Below(MostThreads);
            var other = CaseCompiler.Create("Orders", Shuffled(files, dice)).WithReferences(Shuffled(references, dice));
            var answer = Answer(other, threads);
            var lost = expected.Except(answer, StringComparer.Ordinal).Select(static line => $"  lost {line}");
            var added = answer.Except(expected, StringComparer.Ordinal).Select(static line => $"  new  {line}");
            if (!answer.SequenceEqual(expected, StringComparer.Ordinal))
                failures.Add(string.Join(Environment.NewLine, [string.Create(CultureInfo.InvariantCulture, $"run {run} with {threads} threads differs"), .. lost, .. added]));
        }

        return new RobustnessReport("orders of files and references, numbers of threads", runs, 0, failures);
    }

    /// <summary>A file for each type of each program, so that code in one file needs that of others.</summary>
    private static SyntaxTree[] Files(int seed)
        => [.. Enumerable.Range(0, Programs).Select(number => GeneratedProgram.Write(seed, number)).SelectMany(FilesOf)];

    private static IEnumerable<SyntaxTree> FilesOf(GeneratedProgram program)
    {
        var root = CSharpSyntaxTree.ParseText(program.Text, CaseCompiler.Parse).GetCompilationUnitRoot();
        if (root.Members is not [BaseNamespaceDeclarationSyntax space])
            return [Parse(root, program.Space)];
        return space.Members.Select((member, index) => Parse(root.WithMembers([space.WithMembers([member])]), $"{program.Space}.{index.ToString(CultureInfo.InvariantCulture)}"));
    }

    private static SyntaxTree Parse(SyntaxNode root, string name) => CSharpSyntaxTree.ParseText(root.ToFullString(), CaseCompiler.Parse, $"{name}.cs");

    /// <summary>A line for each finding with its whole path, and for each place where analysis is cut; sorted.</summary>
    private static string[] Answer(CSharpCompilation compilation, int threads)
    {
        var session = EngineRun.SessionOf(compilation);
        // One tree after the other from one queue: what threads do at the same time is left to chance.
        var lines = compilation.SyntaxTrees.AsParallel().WithDegreeOfParallelism(threads).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(tree => Lines(tree, compilation, session))
            .ToArray();
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(SyntaxTree tree, CSharpCompilation compilation, PrivacySession session)
    {
        var model = compilation.GetSemanticModel(tree);
        return session.Index.Relevant(tree, CancellationToken.None)
            .SelectMany(declaration => MemberBodies.Of(declaration, model, CancellationToken.None))
            .Select(body => session.Flow.Analyze(body.Method, model, CancellationToken.None))
            .SelectMany(static report => report.Flows.Select(Line).Concat(report.Incomplete.Select(static cut => $"{Place(cut.At)} is cut: {cut.Reason}")));
    }

    private static string Line(FlowFinding finding)
        => $"{Place(finding.At)} {finding.Strength.ToString(CultureInfo.InvariantCulture)}: {string.Join(" > ", finding.Path.Select(static step => Place(step.At)))}";

    private static string Place(SyntaxNode node)
    {
        var line = node.GetLocation().GetLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{line.Path}({line.StartLinePosition.Line + 1},{line.StartLinePosition.Character + 1})");
    }

    private static T[] Shuffled<T>(IEnumerable<T> items, Dice dice)
    {
        T[] shuffled = [.. items];
        for (var last = shuffled.Length - 1; last > 0; last--)
        {
            var other = dice.Below(last + 1);
            (shuffled[last], shuffled[other]) = (shuffled[other], shuffled[last]);
        }

        return shuffled;
    }
}
