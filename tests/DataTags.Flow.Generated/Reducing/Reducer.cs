using System.Globalization;
using System.Text.RegularExpressions;
using DataTags.Flow.Corpus.Running;
using DataTags.Flow.Generated.Judging;
using DataTags.Flow.Generated.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>
/// Makes a program smaller for as long as it compiles, ends, and shows the difference. Many candidates are judged at a time; those that
/// hold are put together.
/// </summary>
public static partial class Reducer
{
    private const int BatchSize = 40;
    private const int MaximalRounds = 60;

    /// <summary>A candidate that lost what it waits for is given up soon.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static Difference Reduce(GeneratedProgram program, DifferenceKind kind)
    {
        var text = Without(program, kind);
        for (var round = 0; round < MaximalRounds; round++)
        {
            if (Smaller(program, text, kind) is not { } smaller)
                break;
            text = smaller;
        }

        return new Difference(kind, Canonical(text), program.Path);
    }

    /// <summary>The program with one check only, if that still shows the difference.</summary>
    private static string Without(GeneratedProgram program, DifferenceKind kind)
    {
        var result = BatchJudge.Of([program])[0];
        var unit = Parse(program.Text);
        var lines = unit.SyntaxTree.GetText().Lines;
        var checks = unit.DescendantNodes().OfType<ExpressionStatementSyntax>().Where(static statement => statement.Expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name.StartsWith("Sink", StringComparison.Ordinal)).ToArray();
        var candidates = result.Checks.Where(check => Difference.KindOf(check) == kind)
            .Select(check => Edit.Apply(program.Text, checks.Where(statement => lines.GetLinePosition(statement.SpanStart).Line + 1 != check.Line).Select(static statement => new Edit(statement.Span, ";"))))
            .ToArray();
        return Holding(program, candidates, kind).Select(index => candidates[index]).FirstOrDefault(program.Text);
    }

    private static string? Smaller(GeneratedProgram program, string text, DifferenceKind kind)
    {
        foreach (var batch in EditFinder.Of(Parse(text)).Chunk(BatchSize))
        {
            string[] candidates = [.. batch.Select(edit => Edit.Apply(text, [edit]))];
            var held = Holding(program, candidates, kind).Select(index => batch[index]).ToArray();
            if (held.Length == 0)
                continue;
            // All at once, half of them, the first: the most that holds.
            string[] combined = [.. Enumerable.Range(0, 8).Select(part => held.Take(Math.Max(1, held.Length >> part))).Select(some => Edit.Apply(text, some))];
            return combined[Holding(program, combined, kind)[0]];
        }

        return null;
    }

    /// <summary>Which of the texts show the difference.</summary>
    private static int[] Holding(GeneratedProgram program, IReadOnlyList<string> texts, DifferenceKind kind)
    {
        var programs = texts.Select((text, index) => program with { Number = index, Text = Space().Replace(Layout(text), $"namespace P{index.ToString(CultureInfo.InvariantCulture)};", 1) }).ToArray();
        var results = BatchJudge.Of(programs, Limit, mayNotEnd: true);
        return [.. Enumerable.Range(0, programs.Length).Where(index => Difference.Shows(results[index], kind))];
    }

    private static string Layout(string text) => Parse(text).NormalizeWhitespace(eol: "\n").ToFullString() + "\n";

    /// <summary>Numbered names by order of appearance, so that equal programs are equal text.</summary>
    private static string Canonical(string text)
    {
        var names = new Dictionary<string, string>();
        return Numbered().Replace(Space().Replace(Layout(text), "namespace P;", 1), match =>
        {
            if (!names.TryGetValue(match.Value, out var name))
                names.Add(match.Value, name = match.Groups[1].Value + names.Keys.Count(known => Numbered().Match(known).Groups[1].Value == match.Groups[1].Value).ToString(CultureInfo.InvariantCulture));
            return name;
        });
    }

    private static CompilationUnitSyntax Parse(string text) => CSharpSyntaxTree.ParseText(text, CaseCompiler.Parse).GetCompilationUnitRoot();

    [GeneratedRegex(@"namespace P\d+;")]
    private static partial Regex Space();

    [GeneratedRegex(@"\b([A-Za-z]+?)(\d+)\b")]
    private static partial Regex Numbered();
}
