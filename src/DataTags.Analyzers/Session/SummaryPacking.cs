using System.Globalization;
using System.Text;

namespace DataTags.Analyzers.Session;

/// <summary>
/// Lines of a summary, each thing said once: the type, the member, and what is said of many members in the same words. Sorted lines repeat
/// all of that, too far apart for a compressor to see.
/// </summary>
/// <remarks>A packed line is <c>@Type</c>; <c>Member</c>, of the type above; <c>Member TAB number</c>, of which the same is said as in that block, counted from zero; or, after a
/// space, a line of the newest block without the member.</remarks>
internal static class SummaryPacking
{
    private const char Same = '\t';
    private const char Fact = ' ';
    private const char Type = '@';

    /// <param name="lines">Lines of the model language, each ended by a line feed, in ordinal order.</param>
    public static string Pack(string lines)
    {
        var members = new SortedDictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var line in Lines(lines))
        {
            var start = line.IndexOf(' ') + 1;
            var end = EndOfSubject(line, start);
            var subject = line.Substring(start, end - start);
            if (!members.TryGetValue(subject, out var facts))
                members.Add(subject, facts = new StringBuilder());
            facts.Append(Fact).Append(line, 0, start).Append(line, end, line.Length - end).Append('\n');
        }

        var packed = new StringBuilder();
        var blocks = new Dictionary<string, int>(StringComparer.Ordinal);
        var type = "";
        foreach (var member in members)
        {
            var length = EndOfType(member.Key);
            if (member.Key.Substring(0, length) is var its && its != type)
                packed.Append(Type).Append(type = its).Append('\n');
            packed.Append(member.Key, length, member.Key.Length - length);
            var facts = member.Value.ToString();
            if (blocks.TryGetValue(facts, out var block))
            {
                packed.Append(Same).Append(block.ToString(CultureInfo.InvariantCulture)).Append('\n');
                continue;
            }

            blocks.Add(facts, blocks.Count);
            packed.Append('\n').Append(facts);
        }

        return packed.ToString();
    }

    /// <summary>The lines as they were before; null when the text cannot have been packed.</summary>
    /// <param name="longest">Characters that the lines may have: a short text can stand for very many.</param>
    public static string? Unpack(string packed, int longest)
    {
        var lines = new List<string>();
        var blocks = new List<List<string>>();
        var (type, member, length) = ("", "", 0L);
        foreach (var line in Lines(packed))
        {
            if (line.Length == 0)
                return null;
            var block = blocks.Count - 1;
            if (line[0] == Type)
            {
                type = line.Substring(1);
            }
            else if (line[0] == Fact)
            {
                if (block < 0 || line.IndexOf(' ', 1) < 0)
                    return null;
                blocks[block].Add(line);
                Add(line);
            }
            else if (line.IndexOf(Same) is >= 0 and var at)
            {
                member = type + line.Substring(0, at);
                if (!int.TryParse(line.Substring(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out block) || block >= blocks.Count)
                    return null;
                foreach (var fact in blocks[block])
                    Add(fact);
            }
            else
            {
                member = type + line;
                blocks.Add([]);
            }

            if (length > longest)
                return null;
        }

        lines.Sort(StringComparer.Ordinal);
        return lines.Count == 0 ? null : string.Concat(lines.Select(static line => line + "\n"));

        void Add(string fact)
        {
            var start = fact.IndexOf(' ', 1) + 1;
            length += fact.Length + member.Length;
            if (length <= longest)
                lines.Add(fact.Substring(1, start - 1) + member + fact.Substring(start));
        }
    }

    private static IEnumerable<string> Lines(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            yield return text.Substring(start, end - start);
        }
    }

    /// <summary>Where the member pattern ends that starts there: at a blank outside of parentheses.</summary>
    private static int EndOfSubject(string line, int start)
    {
        var depth = 0;
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == ' ' && depth == 0)
                return i;
            depth += line[i] == '(' ? 1 : line[i] == ')' ? -1 : 0;
        }

        return line.Length;
    }

    /// <summary>Length of the type in a member pattern, with the point behind it.</summary>
    private static int EndOfType(string subject)
    {
        var end = subject.IndexOf('(') is >= 0 and var open ? open : subject.Length;
        var point = subject.LastIndexOf('.', end - 1);
        return point > 0 && subject[point - 1] == '.' ? point : point + 1;
    }
}
