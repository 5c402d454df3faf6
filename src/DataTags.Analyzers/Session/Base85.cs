using System.Text;

namespace DataTags.Analyzers.Session;

/// <summary>Bytes as text: five characters for each four bytes, of which none needs to be escaped in a string of C#.</summary>
internal static class Base85
{
    private const int Radix = 85;
    private const int BytesPerGroup = 4;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";

    public static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        for (var start = 0; start < bytes.Length; start += BytesPerGroup)
        {
            var count = Math.Min(BytesPerGroup, bytes.Length - start);
            uint group = 0;
            for (var i = 0; i < BytesPerGroup; i++)
                group = (group << 8) | (i < count ? bytes[start + i] : 0u);
            var digits = new char[BytesPerGroup + 1];
            for (var i = BytesPerGroup; i >= 0; i--, group /= Radix)
                digits[i] = Digits[(int)(group % Radix)];
            // Of a last group that is not full the first digits say enough.
            text.Append(digits, 0, count + 1);
        }

        return text.ToString();
    }

    /// <exception cref="FormatException">The text has another character, or a length that no bytes have.</exception>
    public static byte[] Decode(string text)
    {
        if (text.Length % (BytesPerGroup + 1) == 1)
            throw new FormatException("a single digit is left");
        var bytes = new List<byte>(text.Length);
        for (var start = 0; start < text.Length; start += BytesPerGroup + 1)
        {
            var count = Math.Min(BytesPerGroup + 1, text.Length - start);
            ulong group = 0;
            for (var i = 0; i <= BytesPerGroup; i++)
            {
                var digit = i < count ? Digits.IndexOf(text[start + i]) : Radix - 1;
                if (digit < 0)
                    throw new FormatException($"'{text[start + i]}' is no digit");
                group = (group * Radix) + (ulong)digit;
            }

            if (group > uint.MaxValue)
                throw new FormatException("digits stand for more than four bytes");
            for (var i = 0; i < count - 1; i++)
                bytes.Add((byte)(group >> (8 * (BytesPerGroup - 1 - i))));
        }

        return [.. bytes];
    }
}
