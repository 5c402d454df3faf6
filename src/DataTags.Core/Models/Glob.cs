namespace DataTags.Core.Models;

/// <summary>Wildcard matching where <c>*</c> is any run of characters. Never goes back past a star it has left, so no input is slow.</summary>
public static class Glob
{
    public static bool Matches(string pattern, string text)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
            return string.Equals(pattern, text, StringComparison.Ordinal);

        if (string.CompareOrdinal(pattern, 0, text, 0, star) != 0)
            return false;

        var (start, position) = (star + 1, star);
        while (pattern.IndexOf('*', start) is var next and >= 0)
        {
            // The leftmost place of each piece leaves the most room for the pieces after it.
            var piece = pattern.Substring(start, next - start);
            var found = text.IndexOf(piece, position, StringComparison.Ordinal);
            if (found < 0)
                return false;

            (start, position) = (next + 1, found + piece.Length);
        }

        var tail = pattern.Length - start;
        return text.Length - tail >= position && string.CompareOrdinal(pattern, start, text, text.Length - tail, tail) == 0;
    }
}
