using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Parses a file line by line. A line with an error is lost, the next one starts afresh.</summary>
internal static class FileParser
{
    private static readonly string[] s_words =
        ["source", "sink", "flow", "sanitizer", "tag", "constant", "guard", "switch", "region", "recipient", "policy", "clause", "allow", "deny", "require", "disjoint", "chart", "use", "purpose"];

    public static ModelFile Parse(string path, SourceText text, bool isBuiltIn)
    {
        var statements = ImmutableArray.CreateBuilder<ModelStatement>();
        var errors = ImmutableArray.CreateBuilder<ModelError>();
        string? policy = null;
        var isOfPolicy = false;

        foreach (var textLine in text.Lines)
        {
            void Report(ModelErrorKind kind, TextSpan span, string message) =>
                errors.Add(new ModelError(kind, path, span, text.Lines.GetLinePositionSpan(span), message) { IsOfPolicy = isOfPolicy });

            isOfPolicy = StartsWithWordOfPolicy(textLine.ToString());
            var tokens = Lexer.Read(textLine.ToString(), textLine.Start, (span, message) => Report(ModelErrorKind.Syntax, span, message));
            if (tokens is not { Length: > 1 } line)
                continue;

            var span = TextSpan.FromBounds(line[0].Span.Start, line[line.Length - 2].Span.End);
            var origin = new StatementOrigin(path, span, textLine.LineNumber + 1, isBuiltIn);
            var statement = ParseLine(new LineReader(line, Report), origin, policy);
            if (statement is null)
                continue;

            if (statement is PolicyStatement opened)
                policy = opened.Id.Id;

            statements.Add(statement);
        }

        return new ModelFile(path, text, isBuiltIn, statements.ToImmutable(), errors.ToImmutable());
    }

    /// <summary>A misspelt word counts as the one that was meant: law that is not applied must not pass unnoticed.</summary>
    private static bool StartsWithWordOfPolicy(string line)
    {
        var word = line.TrimStart().Split([' ', '\t'], 2)[0];
        return IsWordOfPolicy(word) || (word.Length > 1 && word[0] != '#' && Array.IndexOf(s_words, word) < 0 && NearestWord.Of(word, s_words) is { } meant && IsWordOfPolicy(meant));
    }

    private static bool IsWordOfPolicy(string word) => word is "recipient" or "policy" or "clause" or "allow" or "deny" or "require" or "disjoint" or "chart" or "use" or "purpose";

    private static ModelStatement? ParseLine(LineReader line, StatementOrigin origin, string? policy)
    {
        var word = line.Take();
        return word.Text switch
        {
            _ when word.Kind != TokenKind.Word => Unknown(line, word),
            "source" => MemberStatementParser.Source(line, origin),
            "sink" => MemberStatementParser.Sink(line, origin),
            "flow" => MemberStatementParser.Flow(line, origin),
            "sanitizer" => MemberStatementParser.Sanitizer(line, origin),
            "tag" => MemberStatementParser.Tag(line, origin),
            "constant" => MemberStatementParser.Constant(line, origin),
            "guard" => MemberStatementParser.Guard(line, origin),
            "switch" => SwitchStatementParser.Switch(line, origin),
            "region" => RegionStatementParser.Read(line, origin),
            "recipient" => PolicyStatementParser.Recipient(line, origin),
            "policy" => PolicyStatementParser.Policy(line, origin),
            "clause" => PolicyStatementParser.Clause(line, origin, policy),
            "allow" => VerdictParser.Read(line, origin, policy, VerdictWord.Allow),
            "deny" => VerdictParser.Read(line, origin, policy, VerdictWord.Deny),
            "require" => VerdictParser.Read(line, origin, policy, VerdictWord.Require),
            "disjoint" => PolicyStatementParser.Disjoint(line, origin, policy),
            "chart" => PolicyStatementParser.Chart(line, origin, policy),
            "use" => PolicyStatementParser.Use(line, origin),
            "purpose" => PolicyStatementParser.Purposes(line, origin),
            _ => Unknown(line, word),
        };
    }

    private static ModelStatement? Unknown(LineReader line, Token word)
    {
        if (word.Kind == TokenKind.Word)
            line.Report(ModelErrorKind.UnknownWord, word.Span, $"No statement starts with '{word.Text}'{NearestWord.Suggestion(word.Text, s_words)}");
        else
            line.Report(ModelErrorKind.Syntax, word.Span, $"A line starts with one of the words {string.Join(", ", s_words)}");

        return null;
    }
}
