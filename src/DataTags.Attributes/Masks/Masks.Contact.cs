namespace DataTags;

public static partial class Masks
{
    private const int LongestAddress = 254;
    private const int LongestLocalPart = 64;
    private const int FewestPhoneDigits = 7;
    private const int MostPhoneDigits = 15;

    /// <summary>
    /// An e-mail address by the first letter of its local part: <c>jane.roe@example.org</c> becomes <c>j***@***</c>. The domain is hidden,
    /// for it names an employer or, with a domain of one's own, the person. A local part of a single letter is hidden too.
    /// </summary>
    /// <param name="value">One <c>local@domain</c>; a quoted local part, a display name, several addresses or an address literal erases.</param>
    [Sanitizer(Strength.Masked)]
    public static string Email(string? value) => Email(value, keepDomain: false);

    /// <summary>As <see cref="Email(string?)"/>; on request with the domain: <c>j***@example.org</c>.</summary>
    /// <param name="value">One <c>local@domain</c>.</param>
    /// <param name="keepDomain">For domains that many people share, such as those of mail providers.</param>
    [Sanitizer(Strength.Masked)]
    public static string Email(string? value, bool keepDomain)
    {
        if (value is null || value.Length > LongestAddress)
            return Marker;
        var text = value.Trim();
        var at = text.IndexOf('@');
        if (at is < 1 or > LongestLocalPart || !IsLocalPart(text, at) || !IsHostName(text, at + 1))
            return Marker;
        var domain = keepDomain ? text.Substring(at + 1) : Marker;
        var initial = at > 1 && char.IsLetterOrDigit(text[0]) && TextCut.EndOfHead(text, 1) == 1 ? text.Substring(0, 1) : "";
        return string.Concat(initial, Marker, "@", domain);
    }

    /// <summary>A phone number by its last two digits: <c>+31 20 555 01 42</c> becomes <c>***42</c>.</summary>
    /// <param name="value">7 to 15 digits (ITU-T E.164) with the usual separators, a leading <c>+</c> allowed; anything else, extensions included, erases.</param>
    [Sanitizer(Strength.Masked)]
    public static string Phone(string? value)
    {
        if (value is null)
            return Marker;
        var text = value.Trim();
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsDigit(text[i]))
                digits++;
            else if (!IsPhoneSeparator(text[i]) && !(text[i] == '+' && i == 0))
                return Marker;
            if (digits > MostPhoneDigits || i > LongestAddress)
                return Marker;
        }
        return digits < FewestPhoneDigits ? Marker : Marker + LastDigits(text, 2);
    }

    /// <summary>Dots and the printable characters of an atom (RFC 5322, 3.2.3), with letters of any script (RFC 6531).</summary>
    private static bool IsLocalPart(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var c = text[i];
            if (c == '.' && (i == 0 || i == end - 1 || text[i - 1] == '.'))
                return false;
            if (c < 128 ? !IsLetterOrDigit(c) && ".!#$%&'*+-/=?^_`{|}~".IndexOf(c) < 0 : !char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>Two labels at least, of letters, digits and inner hyphens.</summary>
    private static bool IsHostName(string text, int start)
    {
        var labels = 0;
        for (var i = start; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '.')
            {
                if (text[i] != '-' && !(text[i] < 128 ? IsLetterOrDigit(text[i]) : char.IsLetterOrDigit(text[i])))
                    return false;
                continue;
            }
            if (i == start || text[start] == '-' || text[i - 1] == '-')
                return false;
            labels++;
            start = i + 1;
        }
        return labels > 1;
    }

    private static bool IsPhoneSeparator(char value) => value is ' ' or '\u00A0' or '\u202F' or '-' or '\u2011' or '.' or '/' or '(' or ')';

    private static bool IsDigit(char value) => value is >= '0' and <= '9';

    private static bool IsLetter(char value) => value is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsLetterOrDigit(char value) => IsLetter(value) || IsDigit(value);

    /// <summary>The last digits of a text that has so many.</summary>
    private static string LastDigits(string text, int count)
    {
        var digits = new char[count];
        for (var i = text.Length - 1; count > 0; i--)
        {
            if (IsDigit(text[i]))
                digits[--count] = text[i];
        }
        return new string(digits);
    }
}
