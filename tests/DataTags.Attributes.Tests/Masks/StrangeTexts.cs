using System.Text;

namespace DataTags.Attributes.Tests;

/// <summary>Texts made from a seed: garbage of every script, and well-formed values with a few faults.</summary>
internal static class StrangeTexts
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Z", "0", "1", "7", "9", " ", "-", ".", "@", "+", "/", ":", "*", "***", "…", "_", "\\", "?", "#", "%40", "\"", "<", "\n", "\r\n", "\0", "\t", "\u001b[31m",
        "é", "e\u0301", "\u0301", "ß", "İ", "ı", "ſ", "日", "本", "ع", "٧", "１", "\u202e", "\u200b", "\u200d", "\u00a0", "\u2028", "\uFFFE", "\uFEFF",
        "\uD800", "\uDC00", "\U0001F600", "\U0001F44D\U0001F3FD", "\U0001F468\u200D\U0001F469", "\U0001F1F3\U0001F1F1", "\u1112\u1161\u11AB",
    ];

    private static readonly string[] WellFormed =
    [
        "jane.roe@example.org", "josé@exämple.org", "+31 20 555 01 42", "4111 1111 1111 1111", "378282246310005", "DE89 3704 0044 0532 0130 00", "NL91ABNA0417164300",
        "192.0.2.77", "2001:db8:1:2::3", "2002:c000:24d:1::1", "https://jane:pw@shop.example.org:8443/orders/7?mail=x#y", "http://[2001:db8::3]:80/x", "Dear support team, I am Jane Roe.",
    ];

    public static IEnumerable<string?> All(int seed, int count)
    {
        yield return null;
        yield return "";
        yield return Masks.Marker;
        foreach (var text in WellFormed)
            yield return text;
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
            yield return random.Next(3) == 0 ? Damaged(random) : Garbage(random, random.Next(1, 40));
        foreach (var piece in Pieces)
            yield return new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();
        foreach (var text in WellFormed)
            yield return text + new string('x', 1_000_000);
    }

    public static string Letters(Random random, int length)
        => string.Create(length, random, static (span, random) =>
        {
            foreach (ref var c in span)
                c = (char)('a' + random.Next(26));
        });

    public static string Digits(Random random, int length)
        => string.Create(length, random, static (span, random) =>
        {
            foreach (ref var c in span)
                c = (char)('0' + random.Next(10));
        });

    private static string Garbage(Random random, int pieces)
        => string.Concat(Enumerable.Range(0, pieces).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static string Damaged(Random random)
    {
        var text = new StringBuilder(WellFormed[random.Next(WellFormed.Length)]);
        for (var faults = random.Next(1, 4); faults > 0; faults--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
                text.Remove(at, 1);
            else
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }
        return text.ToString();
    }
}
