using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Corpus.Judging;

/// <summary>What a comment at the end of a check's line admits: <c>// MISSING: why</c>.</summary>
[Flags]
public enum CheckMark
{
    None = 0,

    /// <summary>A canary arrives and the engine does not see it.</summary>
    Missing = 1,

    /// <summary>The engine sees a flow that no run shows.</summary>
    Spurious = 2,

    /// <summary>No run gets as far as the check.</summary>
    Unreached = 4,
}

/// <summary>A call of a sink in a file of cases.</summary>
internal sealed record CheckSite(InvocationExpressionSyntax Call, int Line, CheckMark Mark, string? Reason)
{
    private static readonly HashSet<string> Sinks = ["Sink", "SinkText", "SinkFormatted", "SinkSpan", "SinkBytes"];

    /// <exception cref="InvalidDataException">A line holds two checks.</exception>
    public static IReadOnlyList<CheckSite> Find(SyntaxTree tree)
    {
        var text = tree.GetText();
        var sites = new List<CheckSite>();
        foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsSink))
        {
            // The line the compiler hands to the probe.
            var line = text.Lines.GetLineFromPosition(call.ArgumentList.OpenParenToken.SpanStart);
            var (mark, reason) = AdmittedIn(line.ToString());
            sites.Add(new CheckSite(call, line.LineNumber + 1, mark, reason));
        }

        var shared = sites.GroupBy(site => site.Line).FirstOrDefault(group => group.Count() > 1);
        return shared is null ? sites : throw new InvalidDataException($"{tree.FilePath}({shared.Key}): a line holds one check.");
    }

    /// <summary>Whether a finding that ends at the node ends at this check.</summary>
    public bool Holds(SyntaxNode node) => node.SyntaxTree == Call.SyntaxTree && node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(IsSink) == Call;

    private static bool IsSink(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax name && Sinks.Contains(name.Identifier.ValueText);

    private static (CheckMark Mark, string? Reason) AdmittedIn(string line)
    {
        var comment = line.LastIndexOf("// ", StringComparison.Ordinal);
        if (comment < 0)
            return (CheckMark.None, null);
        var parts = line[(comment + 3)..].Split(": ", 2);
        var marks = CheckMark.None;
        foreach (var word in parts[0].Split(", "))
        {
            marks |= word.Trim() switch
            {
                "MISSING" => CheckMark.Missing,
                "SPURIOUS" => CheckMark.Spurious,
                "UNREACHED" => CheckMark.Unreached,
                _ => CheckMark.None,
            };
        }

        return (marks, marks != CheckMark.None && parts is [_, var reason] ? reason.Trim() : null);
    }
}
