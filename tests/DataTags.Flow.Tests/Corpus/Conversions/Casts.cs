using System.Globalization;
using System.Text.Json;

namespace Import;

public enum Level
{
    Low,
    High,
}

public static class Casts
{
    public static void References()
    {
        object boxed = Source();
        Sink((string)boxed);
        Sink(boxed as string);
        Sink((IComparable)(string)boxed);
        Sink((IEnumerable<char>)boxed);
        Sink(boxed is string);
        object number = SourceNumber();
        Sink((int)number);
        Sink(number is int);
    }

    public static void Numbers()
    {
        var number = SourceNumber();
        long wide = number;
        double real = number;
        Sink(wide);
        Sink(real);
        Sink((decimal)real);
        Sink((object)number);
        Sink(Convert.ToDouble(number));
        Sink((char)Source()[0]);
        Sink((int)Source()[0]);
        Sink((Level)(number > 3 ? 1 : 0));
    }

    public static void Parsing()
    {
        var digits = SourceDigits();
        Sink(int.Parse(digits, CultureInfo.InvariantCulture));
        Sink(long.Parse(digits));
        Sink(Convert.ToInt32(digits));
        Sink(decimal.Parse(digits));
        if (int.TryParse(digits, out var parsed))
            Sink(parsed);
        Sink(double.TryParse(digits, out _));
        Sink(int.Parse("12"));
        Sink(Convert.ChangeType(digits, typeof(int)));
    }

    public static void Dates()
    {
        var born = SourceDate();
        Sink(born.Year);
        Sink(born.AddDays(2));
        Sink(born.ToString("yyyy"));
        Sink(DateOnly.FromDateTime(born));
        Sink(new DateTimeOffset(born));
        Sink(DateTime.Parse(born.ToString("O")).Year);
        Sink(born > DateTime.UnixEpoch);
        Sink(DateTime.UnixEpoch.Year);
    }

    public static void Encodings()
    {
        var text = Source();
        Sink(Uri.EscapeDataString(text));
        Sink(System.Net.WebUtility.UrlEncode(text));
        Sink(System.Net.WebUtility.HtmlEncode(text));
        Sink(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
        Sink(JsonSerializer.Serialize(text));
        Sink(JsonSerializer.Serialize(new { mail = text }));
        Sink(JsonSerializer.Serialize(new { mail = text.Length }));
        Sink(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text)));
        Sink(Encoding.UTF8.GetByteCount(text));
    }

    public static void Collections()
    {
        IEnumerable<string> lines = new[] { Source() };
        Sink((string[])lines);
        Sink(lines.ToList());
        Sink((IReadOnlyList<string>)lines);
        Sink(lines.Cast<object>().First());
        Sink(lines.Count());
        IEnumerable<string> clean = new[] { "a" };
        Sink(clean.ToHashSet());
    }

    public static void Serialised()
    {
        var card = new Card { Number = Source(), Brand = "blue" };
        var json = JsonSerializer.Serialize(card);
        Sink(json);
        Sink(JsonSerializer.Deserialize<Card>(json)?.Number);
        Sink(JsonSerializer.SerializeToUtf8Bytes(card));
        using var document = JsonDocument.Parse(json);
        Sink(document.RootElement.GetProperty("Number").GetString());
        Sink(JsonSerializer.Serialize(new Card { Brand = "red" }));
        Sink(document.RootElement.ValueKind);
    }

    private sealed class Card
    {
        public string Number { get; set; } = "";

        public string Brand { get; set; } = "";
    }
}
