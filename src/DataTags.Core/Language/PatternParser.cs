using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Reads member patterns.</summary>
internal static class PatternParser
{
    private const string What = "a member such as Namespace.Type.Member(*)";
    private const string DerivedSuffix = "+derived";

    public static MemberPattern? Read(LineReader line)
    {
        if (line.ExpectWord(What) is not { } word)
            return null;

        if (word.Text[0] == '@')
            return ReadAttribute(word, line);

        if (Complaint(word.Text) is { } complaint)
        {
            line.Report(ModelErrorKind.Syntax, word.Span, complaint);
            return null;
        }

        if (!line.IsAt(TokenKind.OpenParen) || !line.Current.Follows(word))
            return new MemberPattern(word.Text, ParameterPattern.Absent, IsAttribute: false, IncludesDerived: false, word.Span);

        var open = line.Take();
        if (ReadParameters(line, open, out var close) is not { } parameters)
            return null;

        return new MemberPattern(word.Text, parameters, IsAttribute: false, IncludesDerived: false, TextSpan.FromBounds(word.Span.Start, close.Span.End));
    }

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
