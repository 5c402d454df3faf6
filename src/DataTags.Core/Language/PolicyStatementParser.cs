using System.Collections.Immutable;
using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Parses recipients, policies, clauses and the line that puts policies to use.</summary>
internal static class PolicyStatementParser
{
    public static RecipientStatement? Recipient(LineReader line, StatementOrigin origin)
    {
        if (Reference(line, "the id of the recipient") is not { } id || line.Expect(TokenKind.String, "the legal name in quotes") is not { } name)
            return null;

        if (OptionReader.Read(line, "kind", "hosts", "region", "purposes", "contract", "packages") is not { } options)
            return null;

        var hosts = ImmutableArray.CreateBuilder<string>();
        foreach (var host in options.All("hosts"))
        {
            if (IsHost(host.Text))
                hosts.Add(host.Text);
            else
                line.Report(ModelErrorKind.Syntax, host.Span, $"'{host.Text}' is not a host; write example.com, *.example.com or example.com/path, without scheme and port");
        }

        return line.Finish(new RecipientStatement(
            origin,
            id,
            name.Text,
            options.Enum<SinkKind>("kind", "a kind of sink"),
            hosts.ToImmutable(),
            options.Region("region"),
            options.Enums<Purpose>("purposes", "a purpose"),
            options.Text("contract"),
            options.All("packages").Select(static token => token.Text).ToEquatableArray()));
    }

    public static PolicyStatement? Policy(LineReader line, StatementOrigin origin)
    {
        if (Reference(line, "the id of the policy") is not { } id || line.Expect(TokenKind.String, "the title in quotes") is not { } title)
            return null;

        if (OptionReader.Read(line, "language", "precedence", "seed", "default", "purposes", "given", "extends") is not { } options)
            return null;

        var precedence = 0;
        DocumentRank? rank = null;
        if (options.One("precedence") is { } number && !int.TryParse(number.Text, out precedence))
        {
            rank = line.AsEnum<DocumentRank>(number, "a whole number or one of contract, statement, page, article, practice");
            precedence = (int)(rank ?? 0);
        }

        return line.Finish(new PolicyStatement(
            origin,
            id,
            title.Text,
            options.Text("language"),
            precedence,
            options.Text("seed"),
            options.Enum<PackDefault>("default", "one of allow, deny, review"),
            KindPurposes(line, options),
            options.All("extends").Select(static token => new NamedReference(token.Text, token.Span)).ToEquatableArray())
        {
            Given = GivenPurposes(line, options),
            IsPractice = rank == DocumentRank.Practice,
        });
    }

    public static ClauseStatement? Clause(LineReader line, StatementOrigin origin, string? policy)
    {
        if (Reference(line, "the id of the clause") is not { } id || line.Expect(TokenKind.String, "the text in quotes") is not { } text)
            return null;

        string? language = null;
        if (line.IsAt(TokenKind.Word))
        {
            var word = line.Take();
            if (word.Text.Length is < 2 or > 5)
            {
                line.Report(ModelErrorKind.Syntax, word.Span, $"After the text stands a language such as nl, but found '{word.Text}'");
                return null;
            }

            language = word.Text;
        }

        return line.Finish(new ClauseStatement(origin, policy, id, text.Text, language));
    }

    public static DisjointStatement? Disjoint(LineReader line, StatementOrigin origin, string? policy)
    {
        if (line.ExpectWord("a category") is not { } category || MemberStatementParser.Categories(line) is not { } others || OptionReader.Read(line, "clause") is not { } options)
            return null;

        if (options.One("clause") is { } clause)
            return line.Finish(new DisjointStatement(origin, policy, new CategoryName(category.Text, category.Span), others, new NamedReference(clause.Text, clause.Span)));

        line.ReportExpected("clause=ID, the definition");
        return null;
    }

    public static ChartStatement? Chart(LineReader line, StatementOrigin origin, string? policy)
    {
        if (line.Expect(TokenKind.String, "the title in quotes") is not { } title)
            return null;

        if (!line.TryTakeWord("for"))
        {
            line.ReportExpected("the word for");
            return null;
        }

        if (line.List(() => line.ExpectEnum<Purpose>("a purpose")) is not { } purposes || OptionReader.Read(line, "clause") is not { } options)
            return null;

        return line.Finish(new ChartStatement(origin, policy, title.Text, purposes.ToEquatableArray(), options.One("clause") is { } clause ? new NamedReference(clause.Text, clause.Span) : null));
    }

    public static UseStatement? Use(LineReader line, StatementOrigin origin)
    {
        if (!line.TryTakeWord("policy"))
        {
            line.ReportExpected("the word policy");
            return null;
        }

        return line.List(() => Reference(line, "the id of a policy")) is { } ids
            ? line.Finish(new UseStatement(origin, ids.ToEquatableArray()))
            : null;
    }

    public static PurposeStatement? Purposes(LineReader line, StatementOrigin origin)
    {
        if (Reference(line, "a namespace or type") is not { } scope)
            return null;

        return line.List(() => line.ExpectEnum<Purpose>("a purpose")) is { } purposes
            ? line.Finish(new PurposeStatement(origin, scope, purposes.ToEquatableArray()))
            : null;
    }

    public static NamedReference? Reference(LineReader line, string what) =>
        line.ExpectWord(what) is { } word ? new NamedReference(word.Text, word.Span) : null;

    private static bool IsHost(string text)
    {
        var slash = text.IndexOf('/');
        var host = slash < 0 ? text : text.Substring(0, slash);
        return host.Length > 0 && host.IndexOf(':') < 0 && host.All(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '*' or '_');
    }

    private static EquatableArray<KindPurpose> KindPurposes(LineReader line, OptionReader options)
    {
        var pairs = ImmutableArray.CreateBuilder<KindPurpose>();
        foreach (var (kindWord, purposeWord) in Pairs(line, options, "purposes", "KIND:PURPOSE"))
        {
            if (line.AsEnum<SinkKind>(kindWord, "a kind of sink") is { } kind && line.AsEnum<Purpose>(purposeWord, "a purpose") is { } purpose)
                pairs.Add(new KindPurpose(kind, purpose));
        }

        return pairs.ToImmutable();
    }

    private static EquatableArray<GivenPurpose> GivenPurposes(LineReader line, OptionReader options)
    {
        var pairs = ImmutableArray.CreateBuilder<GivenPurpose>();
        foreach (var (category, purposeWord) in Pairs(line, options, "given", "CATEGORY:PURPOSE"))
        {
            if (line.AsEnum<Purpose>(purposeWord, "a purpose") is { } purpose)
                pairs.Add(new GivenPurpose(new CategoryName(category.Text, category.Span), purpose));
        }

        return pairs.ToImmutable();
    }

    private static IEnumerable<(Token Left, Token Right)> Pairs(LineReader line, OptionReader options, string option, string form)
    {
        foreach (var pair in options.All(option))
        {
            var colon = pair.Text.IndexOf(':');
            if (colon <= 0)
            {
                line.Report(ModelErrorKind.Syntax, pair.Span, $"'{pair.Text}' is not a pair {form}");
                continue;
            }

            yield return (
                new Token(TokenKind.Word, pair.Text.Substring(0, colon), new TextSpan(pair.Span.Start, colon)),
                new Token(TokenKind.Word, pair.Text.Substring(colon + 1), TextSpan.FromBounds(pair.Span.Start + colon + 1, pair.Span.End)));
        }
    }
}
