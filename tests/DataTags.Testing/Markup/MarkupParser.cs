using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Testing.Markup;

/// <summary>
/// Reads the markup of Microsoft.CodeAnalysis.Testing: <c>[|…|]</c>, <c>{|ID:…|}</c>, <c>{|#0:…|}</c> and <c>$$</c>; spans may nest.
/// Several expectations on one span are written <c>{|DT1001:{|DT1002:…|}|}</c>.
/// </summary>
public static class MarkupParser
{
    /// <exception cref="FormatException">A mark is not closed, closed twice, or the caret stands twice.</exception>
    public static MarkedText Parse(string markup)
    {
        var text = new StringBuilder(markup.Length);
        var open = new Stack<OpenMark>();
        var marks = new List<(int Order, Mark Mark)>();
        int? caret = null;
        var order = 0;

        for (var index = 0; index < markup.Length;)
        {
            var rest = markup.AsSpan(index);
            if (rest.StartsWith("$$"))
            {
                if (caret is not null)
                    throw Malformed(markup, index, "a second $$");
                caret = text.Length;
                index += 2;
            }
            else if (rest.StartsWith("[|") && !IsEmptySpanEnd(rest))
            {
                open.Push(new OpenMark(text.Length, null, "|]", order++));
                index += 2;
            }
            else if (rest.StartsWith("{|") && ReadName(rest) is { } name)
            {
                open.Push(new OpenMark(text.Length, name, "|}", order++));
                index += name.Length + 3;
            }
            else if (open.TryPeek(out var last) && rest.StartsWith(last.Close))
            {
                open.Pop();
                marks.Add((last.Order, last.ToMark(text.Length)));
                index += 2;
            }
            else
            {
                text.Append(markup[index++]);
            }
        }

        if (open.TryPeek(out var unclosed))
            throw Malformed(markup, markup.Length, $"a mark {(unclosed.Name is null ? "[|" : "{|" + unclosed.Name + ":")} that is not closed");

        return new MarkedText(text.ToString(), [.. marks.OrderBy(item => item.Order).Select(item => item.Mark)], caret);
    }

    // `[||]` is an empty span; `[|]` alone is an array rank that somebody wrote next to an or-operator, never a mark.
    private static bool IsEmptySpanEnd(ReadOnlySpan<char> rest) => rest.StartsWith("[|]") && !rest.StartsWith("[||]");

    private static string? ReadName(ReadOnlySpan<char> rest)
    {
        var length = 2;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '#' or '_' or '-'))
            length++;
        return length > 2 && length < rest.Length && rest[length] == ':' ? rest[2..length].ToString() : null;
    }

    private static FormatException Malformed(string markup, int index, string what)
    {
        var line = markup.AsSpan(0, index).Count('\n') + 1;
        return new FormatException($"The markup of the test source has {what} (line {line}).");
    }

    private readonly record struct OpenMark(int Start, string? Name, string Close, int Order)
    {
        public Mark ToMark(int end)
        {
            var span = TextSpan.FromBounds(Start, end);
            return Name is ['#', .. var digits]
                ? new Mark(span, null, int.Parse(digits, CultureInfo.InvariantCulture))
                : new Mark(span, Name, null);
        }
    }
}
