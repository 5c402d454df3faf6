using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Web;

namespace Library;

public static class Transfers
{
    private static readonly Regex Address = new("(?<user>[^@]+)@(?<host>.+)");

    public static void Pieces()
    {
        var secret = Source();
        Sink(secret.Remove(2));
        Sink(secret.TrimEnd('x'));
        Sink(secret.ToLower(CultureInfo.InvariantCulture));
        Sink(secret.PadRight(60));
        Sink(secret.Split('@', 2)[1]);
        Sink(secret.Split("@").First());
        Sink(secret.Split('@').Last());
        Sink(secret.ElementAt(1));
        Sink(secret.First());
        Sink(secret.Take(3).ToArray());
        Sink(secret[..^3]);
        Sink(secret[^12..]);
        Sink(secret.ToString());
        Sink(secret.ToString(CultureInfo.InvariantCulture));
        Sink(secret.ReplaceLineEndings());
        Sink(secret.GetEnumerator() is { } letters && letters.MoveNext() ? letters.Current : ' ');
        foreach (var letter in secret)
            Sink(letter);
        foreach (var rune in secret.EnumerateRunes())
            Sink(rune.ToString());
    }

    public static void Joining()
    {
        var secret = Source();
        Sink(string.Join(", ", "a", secret));
        Sink(string.Join(", ", new List<string> { secret }));
        Sink(string.Join(secret, "a", "b"));
        Sink(string.Join(',', new object[] { 1, secret }));
        Sink(string.Concat(new object[] { 1, secret }));
        Sink(string.Concat("a", "b", "c", secret));
        Sink("a" + "b" + secret + "c");
        Sink('<' + secret + '>');
        Sink(string.Concat(Enumerable.Repeat(secret, 2)));
        Sink(string.Copy(secret));
        Sink(new string(secret.AsSpan()));
        Sink(string.Join(", ", "a", "b"));
    }

    public static void Formatting()
    {
        var secret = Source();
        Sink(string.Format("{0}", secret));
        Sink(string.Format(CultureInfo.InvariantCulture, "{0} {1}", 1, secret));
        Sink(string.Format("{0} {1} {2}", "a", "b", secret));
        Sink(string.Format(secret, "a"));
        Sink(string.Format("{0}", new object[] { secret }));
        Sink(string.Format("{0}", secret.Length));
        var format = CompositeFormat.Parse("by {0}");
        Sink(string.Format(CultureInfo.InvariantCulture, format, secret));
        Sink(string.Format(CultureInfo.InvariantCulture, format, "x"));
    }

    public static void Expressions()
    {
        var secret = Source();
        Sink(Regex.Replace(secret, "@", " at "));
        Sink(Regex.Replace("name", "name", secret));
        Sink(Regex.Replace(secret, "[^@]", match => match.Value + "."));
        Sink(Regex.Match(secret, ".+@").Value);
        Sink(Regex.Match(secret, "(.+)@").Groups[1].Value);
        Sink(Regex.Split(secret, "@")[0]);
        Sink(Regex.IsMatch(secret, "@"));
        Sink(Regex.Matches(secret, ".").Count);
        Sink(Regex.Matches(secret, ".+")[0].Value);
        Sink(Address.Match(secret).Groups["user"].Value);
        Sink(Address.Replace(secret, "$1"));
        Sink(Regex.Escape(secret));
        Sink(Regex.Match("a@b", ".+@").Value);
    }

    public static void Escaping()
    {
        var secret = Source();
        Sink(HttpUtility.UrlEncode(secret));
        Sink(HttpUtility.HtmlEncode(secret));
        Sink(HttpUtility.UrlDecode(HttpUtility.UrlEncode(secret)));
        Sink(WebUtility.HtmlDecode(WebUtility.HtmlEncode(secret)));
        Sink(Uri.UnescapeDataString(Uri.EscapeDataString(secret)));
        Sink(new Uri("https://shop.example/?q=" + Uri.EscapeDataString(secret)).Query);
        Sink(new Uri("https://shop.example/?q=" + Uri.EscapeDataString(secret)).AbsoluteUri);
        Sink(new UriBuilder("https://shop.example") { Path = Uri.EscapeDataString(secret) }.ToString());
        Sink(new Uri("https://shop.example/a").AbsolutePath);
        Sink(Convert.ToHexString(Encoding.UTF8.GetBytes(secret)));
        Sink(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(secret)));
        Sink(Encoding.UTF8.GetString(Convert.FromHexString(Convert.ToHexString(Encoding.UTF8.GetBytes(secret)))));
    }

    public static void Paths()
    {
        var secret = Source();
        Sink(System.IO.Path.Combine("/home", secret));
        Sink(System.IO.Path.Join("/home", secret, "x"));
        Sink(System.IO.Path.GetFileName("/home/" + secret));
        Sink(System.IO.Path.GetDirectoryName($"/home/{secret}/x"));
        Sink(System.IO.Path.ChangeExtension(secret, ".txt"));
        Sink(new System.IO.FileInfo("/home/" + secret).Name);
        Sink(System.IO.Path.GetExtension("report.txt"));
        Sink(System.IO.Path.IsPathRooted(secret));
    }

    public static void NothingLeft()
    {
        var secret = Source();
        Sink(secret.EndsWith('x'));
        Sink(secret.LastIndexOf('@'));
        Sink(secret.Any(char.IsDigit));
        Sink(secret.CompareTo("a") > 0);
        Sink(secret.Count(letter => letter == '@'));
        Sink(string.IsNullOrWhiteSpace(secret));
        Sink(new string('*', secret.Length));
        Sink(secret.Equals("a", StringComparison.OrdinalIgnoreCase));
        Sink(ReferenceEquals(secret, "a"));
        Sink(char.IsLetter(secret[0]));
        Sink("a".PadLeft(secret.Length).Length);
        Sink(secret.GetTypeCode());
    }

    public static void Characters()
    {
        var letter = Source()[0];
        Sink(letter);
        Sink(char.ToUpperInvariant(letter));
        Sink(letter.ToString());
        Sink(new string(letter, 3));
        Sink((char)(letter + 0));
        Sink(new string([letter, 'a']));
        Sink(char.IsDigit(letter) ? "digit" : "other");
        Sink(string.Empty.PadLeft(3, letter));
        Sink(char.ConvertToUtf32(Source(), 0));
    }
}
