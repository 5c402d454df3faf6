using System.Globalization;

namespace DataTags;

/// <summary>
/// Where a text may be cut. Cuts move so that less is shown, never more. The joins known are those a code point or two decide; a cluster
/// of any other kind may be cut between its code points. Works from Unicode categories alone, hence the same in every culture.
/// </summary>
internal static class TextCut
{
    /// <summary>What a part of a text can be guessed from is too little to hide the rest of it.</summary>
    private const int LeastHidden = 4;

    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>The end of the first <paramref name="count"/> code units, moved to the left out of a character.</summary>
    public static int EndOfHead(string text, int count)
    {
        while (count > 0 && IsInsideCharacter(text, count))
            count--;
        return count;
    }

    /// <summary>The start of the last <paramref name="count"/> code units, moved to the right out of a character.</summary>
    public static int StartOfTail(string text, int count)
    {
        var start = text.Length - count;
        while (start < text.Length && IsInsideCharacter(text, start))
            start++;
        return start;
    }

    /// <summary>Whether enough stays hidden between the two positions. Padding, marks and invisible characters do not count: they hide nothing.</summary>
    public static bool Hides(string text, int start, int end, int shown)
    {
        var wanted = Math.Max(LeastHidden, shown);
        for (var i = start; i < end && wanted > 0; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && !char.IsLowSurrogate(text[i]) && !IsMark(text, i) && !IsInvisible(text, i))
                wanted--;
        }
        return wanted == 0;
    }

    /// <summary>Whether the part can stand in a line of text: no control characters, separators or directional overrides, no half of a pair.</summary>
    public static bool IsPrintable(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is ZeroWidthJoiner or ZeroWidthNonJoiner)
                continue;
            if (IsInvisible(text, i))
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }
        return true;
    }

    private static bool IsInsideCharacter(string text, int index)
    {
        if (index <= 0 || index >= text.Length)
            return false;
        if (char.IsSurrogatePair(text[index - 1], text[index]) || text[index] is ZeroWidthJoiner || text[index - 1] is ZeroWidthJoiner || IsMark(text, index))
            return true;
        if (IsConjoiningJamo(text[index]))
            return true;
        return IsSkinTone(text, index) || (IsRegionalIndicator(text, index) && IsRegionalIndicator(text, index - 2));
    }

    private static bool IsMark(string text, int index)
        => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInvisible(string text, int index)
        => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    /// <summary>The vowels and final consonants that complete a Korean syllable begun before.</summary>
    private static bool IsConjoiningJamo(char value) => value is >= '\u1160' and <= '\u11FF' or >= '\uD7B0' and <= '\uD7FF';

    private static bool IsSkinTone(string text, int index)
        => text[index] is '\uD83C' && index + 1 < text.Length && text[index + 1] is >= '\uDFFB' and <= '\uDFFF';

    /// <summary>One half of a flag.</summary>
    private static bool IsRegionalIndicator(string text, int index)
        => index >= 0 && index + 1 < text.Length && text[index] is '\uD83C' && text[index + 1] is >= '\uDDE6' and <= '\uDDFF';
}
