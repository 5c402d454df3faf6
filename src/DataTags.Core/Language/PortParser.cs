using System.Collections.Immutable;
using System.Text;
using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>Reads ports and the paths below them.</summary>
internal static class PortParser
{
    private const string What = "a port: this, return, value, *, a parameter name or its index";

    public static PortPath? Read(LineReader line, MemberPattern pattern)
    {
        if (line.ExpectWord(What) is not { } first)
            return null;

        // A path such as selector.delegate(0).Name comes as several tokens without space between them.
        var text = new StringBuilder(first.Text);
        var last = first;
        while (!line.AtEnd && line.Current.Follows(last) && line.Current.Kind is TokenKind.Word or TokenKind.OpenParen or TokenKind.CloseParen)
        {
            last = line.Take();
            text.Append(last.Text);
        }

        return Parse(text.ToString(), first.Span.Start, pattern, line);
    }

    public static PortPath? Parse(string text, int start, MemberPattern pattern, LineReader line)
    {
        var span = new TextSpan(start, text.Length);
        var end = text.IndexOfAny(['.', '[', '(']);
        var name = end < 0 ? text : text.Substring(0, end);
        var root = RootOf(name, pattern);
        if (root is null)
        {
            line.Report(ModelErrorKind.Syntax, new TextSpan(start, Math.Max(1, name.Length)), $"'{name}' is not {What}");
            return null;
        }

        if (end < 0)
            return new PortPath(root.Value, root == PortRoot.Argument ? name : null, EquatableArray<PathStep>.Empty, span);

        if (root is PortRoot.Nothing or PortRoot.Throws)
        {
            line.Report(ModelErrorKind.Syntax, span, $"'{name}' has no parts");
            return null;
        }

        return ReadSteps(text, end, start, line) is { } steps
            ? new PortPath(root.Value, root == PortRoot.Argument ? name : null, steps, span)
            : null;
    }

    public static bool IsIdentifier(string text)
    {
        if (text.Length == 0 || char.IsDigit(text[0]))
            return false;

        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }

        return true;
    }

    private static PortRoot? RootOf(string name, MemberPattern pattern) => name switch
    {
        "this" => PortRoot.This,
        "return" => PortRoot.Return,
        "nothing" => PortRoot.Nothing,
        "throws" => PortRoot.Throws,
        "*" => PortRoot.AllArguments,
        // Methods may have a parameter of that name; what is assigned has no other name.
        "value" when IsAssignable(pattern) => PortRoot.Value,
        _ when IsIdentifier(name) || IsIndex(name) => PortRoot.Argument,
        _ => null,
    };

    private static bool IsAssignable(MemberPattern pattern) =>
        pattern.Parameters.Kind == ParameterListKind.Absent || pattern.MemberName == MemberPattern.Indexer;

    private static bool IsIndex(string text) => text.Length is > 0 and <= 4 && text.All(static character => character is >= '0' and <= '9');

    private static ImmutableArray<PathStep>? ReadSteps(string text, int position, int start, LineReader line)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        while (position < text.Length)
        {
            var stepStart = position;
            if (ReadStep(text, ref position) is { } step)
            {
                steps.Add(step);
                continue;
            }

            line.Report(
                ModelErrorKind.Syntax,
                TextSpan.FromBounds(start + stepStart, start + text.Length),
                "Expected .Member, .element, .key, .all, .result, [parameter], .first, .last, .at[parameter], .from[parameter], .upto[parameter], .each, .type, .comparer, .named[parameter], .delegate(i) or .delegate.return");
            return null;
        }

        return steps.ToImmutable();
    }

    private static PathStep? ReadStep(string text, ref int position)
    {
        if (text[position] == '[')
            return ReadPosition(StepKind.Keyed, text, ref position);

        if (text[position] != '.')
            return null;

        var name = NameAt(text, position + 1);
        position += 1 + name.Length;
        return name switch
        {
            "element" => new PathStep(StepKind.Element),
            "key" => new PathStep(StepKind.Key),
            "all" => new PathStep(StepKind.All),
            "result" => new PathStep(StepKind.Result),
            "first" => new PathStep(StepKind.First),
            "last" => new PathStep(StepKind.Last),
            "type" => new PathStep(StepKind.Type),
            "comparer" => new PathStep(StepKind.Comparer),
            "named" => ReadPosition(StepKind.Named, text, ref position),
            "each" => new PathStep(StepKind.Each),
            "at" => ReadPosition(StepKind.At, text, ref position),
            "from" => ReadPosition(StepKind.From, text, ref position),
            "upto" => ReadPosition(StepKind.Upto, text, ref position),
            "delegate" => ReadDelegate(text, ref position),
            _ => IsIdentifier(name) ? new PathStep(StepKind.Member, name) : null,
        };
    }

    /// <summary>A step with the argument that tells the key or position: <c>[index]</c>.</summary>
    private static PathStep? ReadPosition(StepKind kind, string text, ref int position)
    {
        if (position >= text.Length || text[position] != '[')
            return null;

        var close = text.IndexOf(']', position);
        if (close < 0)
            return null;

        var key = text.Substring(position + 1, close - position - 1);
        position = close + 1;
        return IsIdentifier(key) || IsIndex(key) ? new PathStep(kind, key, IsIndex(key) ? int.Parse(key) : -1) : null;
    }

    private static PathStep? ReadDelegate(string text, ref int position)
    {
        const string Returned = ".return";
        if (string.CompareOrdinal(text, position, Returned, 0, Returned.Length) == 0 && NameAt(text, position + 1) == "return")
        {
            position += Returned.Length;
            return new PathStep(StepKind.DelegateReturn);
        }

        if (position >= text.Length || text[position] != '(')
            return null;

        var close = text.IndexOf(')', position);
        if (close < 0)
            return null;

        var index = text.Substring(position + 1, close - position - 1);
        position = close + 1;
        if (index == "*")
            return new PathStep(StepKind.DelegateParameter);

        return IsIndex(index) ? new PathStep(StepKind.DelegateParameter, null, int.Parse(index)) : null;
    }

    private static string NameAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && text[end] is not ('.' or '[' or '(' or ')' or ']'))
            end++;

        return position >= text.Length ? "" : text.Substring(position, end - position);
    }
}
