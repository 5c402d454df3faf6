namespace DataTags.Core.Language;

/// <summary>Finds the word a misspelt one was meant to be.</summary>
public static class NearestWord
{
    private const int LongestWord = 80;

    /// <summary>The candidate with the fewest edits, or null when none is close; ties go to the first in ordinal order.</summary>
    public static string? Of(string misspelt, IEnumerable<string> candidates)
    {
        if (misspelt.Length is 0 or > LongestWord)
            return null;

        string? best = null;
        var bestDistance = Math.Max(1, misspelt.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - misspelt.Length) >= bestDistance + 1)
                continue;

            var distance = Distance(misspelt.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>A ready half-sentence: <c>; did you mean 'x'?</c>, or nothing.</summary>
    public static string Suggestion(string misspelt, IEnumerable<string> candidates) =>
        Of(misspelt, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Edits between two words, where swapping two neighbours is one edit.</summary>
    private static int Distance(string left, string right)
    {
        var (beforeLast, last, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
