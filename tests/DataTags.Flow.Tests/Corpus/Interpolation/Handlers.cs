using System.Runtime.CompilerServices;

namespace Interpolation;

public static class Handlers
{
    [InterpolatedStringHandler]
    public ref struct Keeping
    {
        private readonly StringBuilder _text;

        public Keeping(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength);

        public void AppendLiteral(string value) => _text.Append(value);

        public void AppendFormatted<T>(T value) => _text.Append(value);

        public override string ToString() => _text.ToString();
    }

    [InterpolatedStringHandler]
    public ref struct Counting
    {
        public int Holes;

        public Counting(int literalLength, int formattedCount) => Holes = 0;

        public void AppendLiteral(string value)
        {
        }

        public void AppendFormatted<T>(T value) => Holes++;

        public override string ToString() => Holes.ToString();
    }

    [InterpolatedStringHandler]
    public ref struct Conditional
    {
        private string _text;

        public Conditional(int literalLength, int formattedCount, bool on, out bool isEnabled)
        {
            _text = "";
            isEnabled = on;
        }

        public void AppendLiteral(string value) => _text += value;

        public void AppendFormatted(string value, string? format = null) => _text += value;

        public override string ToString() => _text;
    }

    public static void Plain(bool other)
    {
        var secret = Source();
        var shop = "open";
        Sink($"{secret}");
        Sink($"{shop}");
        Sink($"a {shop} b {secret,20} c");
        Sink($"{secret:X}");
        Sink($"{(other ? secret : shop)}");
        Sink($"{secret.Length}");
        Sink($"{Redact(secret)}");
        Sink($"""raw {shop} "{secret}" """);
        Sink($"{$"{$"{secret}"}"}");
        Sink($$"""{{{secret}}}""");
        Sink($$"""{secret}""");
        Sink($"{{secret}}");
        Sink($"{nameof(secret)}");
    }

    public static void Formattable()
    {
        var secret = Source();
        FormattableString text = $"who {secret} at {1}";
        SinkText(text.ToString());
        SinkText(FormattableString.Invariant(text));
        SinkText(text.Format);
        Sink(text.GetArgument(0));
        Sink(text.ArgumentCount);
        FormattableString clean = $"who {1}";
        SinkText(clean.ToString());
    }

    public static void UserHandlers(bool on)
    {
        var secret = Source();
        Sink(Keep($"a {secret}"));
        Sink(Keep($"a {1}"));
        Sink(Count($"a {secret}"));
        Sink(When(on, $"a {secret}"));
        Sink(When(on, $"a {"b"}"));
    }

    public static void FrameworkHandlers()
    {
        var secret = Source();
        var builder = new StringBuilder();
        builder.Append($"a {1}");
        Sink(builder.ToString());
        builder.Append($"b {secret}");
        Sink(builder.ToString());
        builder.Clear().AppendLine($"{2}");
        Sink(builder.ToString());
        Sink(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"x {secret}"));
        Sink(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"x {3}"));
        Span<char> buffer = stackalloc char[64];
        buffer.TryWrite($"{secret}", out var written);
        SinkSpan(buffer);
        Sink(written > 0);
    }

    public static void Formats()
    {
        var secret = Source();
        Sink(string.Format("{0} {1}", "a", secret));
        Sink(string.Format("{0}", "a"));
        Sink(string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0} {1} {2} {3}", 1, 2, 3, secret));
        Sink(string.Format("{0}", new object[] { secret }));
        Sink(string.Format(secret, "a"));
        var format = CompositeFormat.Parse("{0}-{1}");
        Sink(string.Format(null, format, 1, secret));
        Sink(string.Format(null, format, 1, 2));
    }

    public static void Concatenation()
    {
        var secret = Source();
        Sink("a" + secret);
        Sink(secret + 1);
        Sink(1 + "b" + secret[0]);
        var total = "";
        total += "x";
        Sink(total);
        total += secret;
        Sink(total);
        object boxed = secret;
        Sink("a" + boxed);
        Sink("a" + (object?)null);
        char letter = secret[1];
        Sink("a" + letter);
    }

    private static string Keep(Keeping text) => text.ToString();

    private static string Count(Counting text) => text.ToString();

    private static string When(bool on, [InterpolatedStringHandlerArgument(nameof(on))] Conditional text) => text.ToString();
}
