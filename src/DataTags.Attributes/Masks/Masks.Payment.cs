namespace DataTags;

public static partial class Masks
{
    private const int FewestPanDigits = 13;
    private const int MostPanDigits = 19;
    private const int ShortestIban = 15;
    private const int LongestIban = 34;

    /// <summary>
    /// A card number by its last four digits: <c>4111 1111 1111 1111</c> becomes <c>***1111</c>. That is within what PCI DSS 3.4.1 lets be
    /// displayed, the issuer's part being hidden as well.
    /// </summary>
    /// <param name="value">13 to 19 digits that pass the Luhn check, singly separated by blanks or hyphens; anything else erases.</param>
    [Sanitizer(Strength.Masked)]
    public static string Pan(string? value)
    {
        if (value is null)
            return Marker;
        var text = value.Trim();
        return IsPan(text) ? Marker + LastDigits(text, 4) : Marker;
    }

    /// <summary>A bank account by its country and its last four characters: <c>DE89 3704 0044 0532 0130 00</c> becomes <c>DE***3000</c>.</summary>
    /// <param name="value">An IBAN (ISO 13616) with right check digits, in any case, blanks allowed; anything else erases.</param>
    [Sanitizer(Strength.Masked)]
    public static string Iban(string? value)
    {
        if (value is null || value.Length > 2 * LongestIban)
            return Marker;
        var text = value.Replace(" ", "").ToUpperInvariant();
        return IsIban(text) ? string.Concat(text.Substring(0, 2), Marker, text.Substring(text.Length - 4)) : Marker;
    }

    private static bool IsPan(string text)
    {
        if (text.Length is 0 or > 2 * MostPanDigits || !IsDigit(text[0]) || !IsDigit(text[text.Length - 1]))
            return false;
        var digits = 0;
        var sum = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!IsDigit(text[i]))
            {
                if (text[i] is not (' ' or '-') || !IsDigit(text[i + 1]))
                    return false;
                continue;
            }
            var digit = text[i] - '0';
            var weighted = digits++ % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits is >= FewestPanDigits and <= MostPanDigits && sum % 10 == 0;
    }

    private static bool IsIban(string text)
    {
        if (text.Length is < ShortestIban or > LongestIban || !IsLetter(text[0]) || !IsLetter(text[1]) || !IsDigit(text[2]) || !IsDigit(text[3]))
            return false;
        var remainder = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // The check digits are computed over the number with its first four characters moved to the end.
            var c = text[(i + 4) % text.Length];
            if (!IsLetterOrDigit(c))
                return false;
            remainder = IsDigit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
        }
        return remainder == 1;
    }
}
