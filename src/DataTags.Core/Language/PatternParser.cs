using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Reads member patterns.</summary>
internal static class PatternParser
{
    private const string What = "a member such as Namespace.Type.Member(*)";
    private const string DerivedSuffix = "+derived";

    /// <param name="mayDerive">Whether the line may speak of the constructors of all types that derive from one.</param>
    public static MemberPattern? Read(LineReader line, bool mayDerive = false)
    {
        if (line.ExpectWord(What) is not { } word)
            return null;

        if (word.Text[0] == '@')
            return ReadAttribute(word, line);

        var (name, isDerived) = WithoutDerived(word.Text);
        if (((isDerived ? ComplaintOfDerived(name, mayDerive) : null) ?? Complaint(name)) is { } complaint)
        {
            line.Report(ModelErrorKind.Syntax, word.Span, complaint);
            return null;
        }

        if (!line.IsAt(TokenKind.OpenParen) || !line.Current.Follows(word))
            return new MemberPattern(name, ParameterPattern.Absent, IsAttribute: false, isDerived, word.Span);

        var open = line.Take();
        if (ReadParameters(line, open, out var close) is not { } parameters)
            return null;

        return new MemberPattern(name, parameters, IsAttribute: false, isDerived, TextSpan.FromBounds(word.Span.Start, close.Span.End));
    }

    /// <summary>The name without the words that say that types deriving from its type are meant as well.</summary>
    private static (string Name, bool IsDerived) WithoutDerived(string text)
    {
        const string Written = DerivedSuffix + "." + MemberPattern.Constructor;
        return text.EndsWith(Written, StringComparison.Ordinal)
            ? (text.Substring(0, text.Length - Written.Length) + "." + MemberPattern.Constructor, true)
            : (text, false);
    }

    /// <summary>All other members are inherited, so a line about them speaks of derived types anyhow.</summary>
    private static string? ComplaintOfDerived(string name, bool mayDerive)
        => !mayDerive ? "Derived types are meant by sink and flow lines only"
            : name.IndexOf('*') >= 0 ? "What others derive from is one type, without '*'"
            : null;

    private static MemberPattern? ReadAttribute(Token word, LineReader line)
    {
        var name = word.Text.Substring(1);
        var derived = name.EndsWith(DerivedSuffix, StringComparison.Ordinal);
        if (derived)
            name = name.Substring(0, name.Length - DerivedSuffix.Length);

        if (Complaint(name) is not { } complaint)
            return new MemberPattern(name, ParameterPattern.Absent, IsAttribute: true, derived, word.Span);

        line.Report(ModelErrorKind.Syntax, word.Span, complaint);
        return null;
    }

    /// <summary>What is wrong with a dotted name, or null.</summary>
    private static string? Complaint(string name)
    {
        if (name.Length == 0)
            return $"Expected {What}";

        if (name.IndexOfAny(['<', '>', '`', '+']) >= 0)
            return "Names are written without type arguments and arity, nested types with a dot";

        for (var i = 0; i < name.Length; i++)
        {
            var character = name[i];
            if (!char.IsLetterOrDigit(character) && character is not ('.' or '*' or '_' or '[' or ']'))
                return $"'{character}' cannot stand in the name of a member";
        }

        if (name.IndexOf('[') is var bracket and >= 0 && bracket != name.Length - 2 || name.IndexOf(']') >= 0 && !name.EndsWith("this[]", StringComparison.Ordinal))
            return "Square brackets stand in indexers only: Type.this[](*)";

        var isConstructor = name.EndsWith("..ctor", StringComparison.Ordinal) || name.EndsWith("..cctor", StringComparison.Ordinal);
        var plain = isConstructor ? name.Substring(0, name.LastIndexOf("..", StringComparison.Ordinal)) : name;
        if (plain.Length == 0 || plain[0] == '.' || plain[plain.Length - 1] == '.' || plain.Contains(".."))
            return "The name has an empty segment";

        return null;
    }

    private static ParameterPattern? ReadParameters(LineReader line, Token open, out Token close)
    {
        close = line.Current;
        var names = ImmutableArray.CreateBuilder<string>();
        if (line.IsAt(TokenKind.CloseParen))
        {
            close = line.Take();
            return new ParameterPattern(ParameterListKind.Listed, names.ToImmutable());
        }

        do
        {
            if (line.ExpectWord("a parameter name, '*' or '...'") is not { } name)
                return null;

            if (!IsParameterName(name.Text))
            {
                line.Report(ModelErrorKind.Syntax, name.Span, $"'{name.Text}' is not a parameter name; types are not written");
                return null;
            }

            names.Add(name.Text);
        }
        while (line.TryTake(TokenKind.Comma));

        if (!line.IsAt(TokenKind.CloseParen))
        {
            line.Report(ModelErrorKind.Syntax, open.Span, "The parameter list is not closed");
            return null;
        }

        close = line.Take();
        return names.Count == 1 && names[0] == "*" ? ParameterPattern.Any : new ParameterPattern(ParameterListKind.Listed, names.ToImmutable());
    }

    private static bool IsParameterName(string text) => text is "*" or ParameterPattern.Gap || PortParser.IsIdentifier(text);
}
