using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>
/// Walks over the tokens of one line and collects its errors. The reading methods answer null after they have reported what is
/// wrong, so a statement parser gives up at the first null and the next line starts afresh.
/// </summary>
internal sealed class LineReader(ImmutableArray<Token> tokens, Action<ModelErrorKind, TextSpan, string> report)
{
    private int _position;

    public Token Current => tokens[_position];

    public Token Next => tokens[Math.Min(_position + 1, tokens.Length - 1)];

    public bool AtEnd => Current.Kind == TokenKind.End;

    public bool IsAt(TokenKind kind) => Current.Kind == kind;

    public bool IsAtWord(string word) => IsAt(TokenKind.Word) && Current.Text == word;

    /// <summary>Whether the current word is the name of an option: an equals sign stands right behind it.</summary>
    public bool IsAtOption => IsAt(TokenKind.Word) && Next.Kind == TokenKind.Equals && Next.Follows(Current);

    public Token Take() => AtEnd ? Current : tokens[_position++];

    public bool TryTake(TokenKind kind)
    {
        if (!IsAt(kind))
            return false;

        Take();
        return true;
    }

    public bool TryTakeWord(string word)
    {
        if (!IsAtWord(word))
            return false;

        Take();
        return true;
    }

    public void Report(ModelErrorKind kind, TextSpan span, string message) => report(kind, span, message);

    /// <summary>Reports that something else was expected here; at the end of the line the error stands on its last token.</summary>
    public void ReportExpected(string what)
    {
        var here = AtEnd && _position > 0 ? tokens[_position - 1] : Current;
        var found = AtEnd ? "the line ends" : $"found '{Current.Text}'";
        report(ModelErrorKind.Syntax, here.Span, $"Expected {what}, but {found}");
    }

    public Token? Expect(TokenKind kind, string what)
    {
        if (IsAt(kind))
            return Take();

        ReportExpected(what);
        return null;
    }

    /// <summary>A word that is not the name of an option.</summary>
    public Token? ExpectWord(string what)
    {
        if (IsAt(TokenKind.Word) && !IsAtOption)
            return Take();

        ReportExpected(what);
        return null;
    }

    public T? ExpectEnum<T>(string what)
        where T : struct, Enum =>
        ExpectWord(what) is { } word ? AsEnum<T>(word, what) : null;

    public T? AsEnum<T>(Token word, string what)
        where T : struct, Enum
    {
        if (EnumWords<T>.TryParse(word.Text, out var value))
            return value;

        report(ModelErrorKind.UnknownWord, word.Span, $"'{word.Text}' is not {what}{NearestWord.Suggestion(word.Text, EnumWords<T>.Names)}");
        return null;
    }

    /// <summary>The region a word names; null, after a report, for one that is none.</summary>
    public string? AsRegion(Token word)
    {
        if (Regions.IsKnown(word.Text))
            return word.Text;

        var nearest = Regions.Nearest(word.Text) is { } region ? $"; did you mean '{region}'?" : "";
        report(ModelErrorKind.UnknownWord, word.Span, $"'{word.Text}' is not a region: a country such as DE, or EU, EEA, EFTA, DACH, BENELUX{nearest}");
        return null;
    }

    /// <summary>One or more items with commas between them; null as soon as one is wrong.</summary>
    public List<T>? List<T>(Func<T?> readItem)
        where T : struct
    {
        var items = new List<T>();
        do
        {
            if (readItem() is not { } item)
                return null;

            items.Add(item);
        }
        while (TryTake(TokenKind.Comma));

        return items;
    }

    /// <summary>Null, after a report, when something is left on the line.</summary>
    public T? Finish<T>(T statement)
        where T : class
    {
        if (AtEnd)
            return statement;

        ReportExpected("the end of the line");
        return null;
    }
}
