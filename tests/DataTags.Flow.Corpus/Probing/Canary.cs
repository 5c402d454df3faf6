using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DataTags.Flow.Corpus.Probing;

/// <summary>
/// Values that occur nowhere else, and that are recognised in part and in the usual encodings: a piece of a canary is personal data
/// just as the whole is. Text is made of private-use characters, numbers and years lie in ranges that no case uses.
/// </summary>
internal static partial class Canary
{
    private const char FirstCharacter = '\uE000';
    private const char LastCharacter = '\uF8FF';
    private const int FirstNumber = 1_863_000_000;
    private const int Numbers = 1_000_000;
    private const int Year = 7863;

    private static readonly AsyncLocal<bool> Short = new();

    private static int _count;

    /// <summary>Whether texts are shorter than any other in the code that runs from here on: where an order decides, data may come first or last.</summary>
    public static bool IsShort
    {
        set => Short.Value = value;
    }

    public static string Text()
    {
        var mark = (char)(FirstCharacter + (Next() % (LastCharacter - FirstCharacter)));
        return Short.Value ? $"{mark}" : $"{mark}{mark}{mark}{mark}@{mark}{mark}{mark}.example";
    }

    public static int Number() => FirstNumber + (Next() % Numbers);

    public static DateTime Date() => new(Year, 1 + (Next() % 12), 1 + (Next() % 28), 0, 0, 0, DateTimeKind.Utc);

    public static bool IsIn(char character) => character is >= FirstCharacter and <= LastCharacter;

    public static bool IsIn(decimal number) => Math.Abs(number) is >= FirstNumber and < FirstNumber + Numbers || number is >= FirstCharacter and <= LastCharacter;

    public static bool IsIn(DateTime date) => date.Year == Year;

    public static bool IsIn(string text) => IsPlainIn(text) || IsEncodedIn(text);

    public static bool IsIn(byte[] bytes) => IsRunIn(Encoding.UTF8.GetString(bytes)) || IsEscapedIn(Encoding.UTF8.GetString(bytes)) || (bytes.Length % 2 == 0 && IsRunIn(Encoding.Unicode.GetString(bytes)));

    private static int Next() => Interlocked.Increment(ref _count);

    private static bool IsPlainIn(string text) => text.Any(IsIn) || NumberOrYear().IsMatch(text);

    /// <summary>Any bytes may happen to spell one canary character, but not the same one twice.</summary>
    private static bool IsRunIn(string text) => text.Zip(text.Skip(1)).Any(pair => pair.First == pair.Second && IsIn(pair.First)) || NumberOrYear().IsMatch(text);

    private static bool IsEncodedIn(string text)
    {
        if (IsEscapedIn(text))
            return true;
        if (Entity().Matches(text).Any(match => IsIn((char)int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))))
            return true;
        if (text.Contains('%', StringComparison.Ordinal) && IsPlainIn(Uri.UnescapeDataString(text)))
            return true;
        var bytes = new byte[text.Length];
        if (text.Length >= 8 && Convert.TryFromBase64String(text, bytes, out var length) && IsIn(bytes[..length]))
            return true;
        return text.Length >= 6 && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit) && IsIn(Convert.FromHexString(text));
    }

    private static bool IsEscapedIn(string text)
        => Escape().Matches(text).Any(match => IsIn((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"1863\d{6}|7863")]
    private static partial Regex NumberOrYear();

    [GeneratedRegex(@"\\u([eEfF][0-9a-fA-F]{3})")]
    private static partial Regex Escape();

    [GeneratedRegex(@"&#(\d{5});")]
    private static partial Regex Entity();
}
