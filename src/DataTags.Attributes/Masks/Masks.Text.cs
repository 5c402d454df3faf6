namespace DataTags;

public static partial class Masks
{
    /// <summary>More than this is no longer "a few characters", and the strength the masks declare would be untrue.</summary>
    private const int MostShown = 16;

    /// <summary>The first characters, then the marker: <c>DE123456789</c> becomes <c>DE***</c>.</summary>
    /// <param name="value">White space around it does not count.</param>
    /// <param name="count">
    /// How many characters to show at most, 1 to 16; anything else erases. Fewer are shown where the cut would fall into a character that
    /// consists of several code units. All is hidden unless at least four characters, and at least as many as are shown, stay hidden.
    /// </param>
    [Sanitizer(Strength.Masked)]
    public static string KeepFirst(string? value, int count) => Keep(value, count, 0, Marker);

    /// <summary>The marker, then the last characters: <c>AT-2024-004711</c> becomes <c>***4711</c>.</summary>
    /// <inheritdoc cref="KeepFirst"/>
    [Sanitizer(Strength.Masked)]
    public static string KeepLast(string? value, int count) => Keep(value, 0, count, Marker);

    /// <summary>The first characters, the marker, the last characters: <c>WDB1234567X890123</c> becomes <c>WDB***0123</c>.</summary>
    /// <param name="value">White space around it does not count.</param>
    /// <param name="first">How many characters to show at the start.</param>
    /// <param name="last">How many characters to show at the end; both together 1 to 16, and the rules of <see cref="KeepFirst"/> hold for the sum.</param>
    [Sanitizer(Strength.Masked)]
    public static string KeepBoth(string? value, int first, int last) => Keep(value, first, last, Marker);

    /// <summary>The start of a prose text, then an ellipsis: <c>Dear support team</c> becomes <c>Dear…</c>. Shows what <see cref="KeepFirst"/> would.</summary>
    /// <inheritdoc cref="KeepFirst"/>
    [Sanitizer(Strength.Masked)]
    public static string Truncate(string? value, int count) => Keep(value, count, 0, "…");

    private static string Keep(string? value, int first, int last, string hidden)
    {
        if (value is null || first < 0 || last < 0 || first > MostShown || last > MostShown || first + last is 0 or > MostShown)
            return Marker;
        var text = value.Trim();
        if (first + last > text.Length)
            return Marker;
        var head = TextCut.EndOfHead(text, first);
        var tail = TextCut.StartOfTail(text, last);
        var shown = head + text.Length - tail;
        if (shown == 0 || !TextCut.Hides(text, head, tail, shown) || !TextCut.IsPrintable(text, 0, head) || !TextCut.IsPrintable(text, tail, text.Length))
            return Marker;
#if NET
        return string.Concat(text.AsSpan(0, head), hidden, text.AsSpan(tail));
#else
        return string.Concat(text.Substring(0, head), hidden, text.Substring(tail));
#endif
    }
}
