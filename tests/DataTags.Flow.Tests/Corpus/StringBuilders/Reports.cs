using System.Globalization;

namespace Reports;

public static class Reports
{
    private sealed class Page
    {
        private readonly StringBuilder _text = new();

        public int Lines { get; private set; }

        public Page Line(string text)
        {
            _text.AppendLine(text);
            Lines++;
            return this;
        }

        public Page Cell(string name, object? value)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{name}: {value}").AppendLine();
            return this;
        }

        public void Reset() => _text.Clear();

        public override string ToString() => _text.ToString();
    }

    public static void Wrapped()
    {
        var page = new Page().Line("title").Cell("name", Source());
        Sink(page.ToString());
        Sink($"{page}");
        Sink(page.Lines);
        SinkText(page);
        Sink(new Page().Line("a").Cell("b", 3).ToString());
        var other = new Page().Line(Source());
        Sink(other.ToString());
        other.Reset();
        Sink(other.ToString());
    }

    public static void PassedAround()
    {
        var text = new StringBuilder();
        Header(text);
        Body(text, Source());
        Sink(text);
        Sink(text.ToString());
        Sink(text.ToString().TrimEnd());
        Sink(text.Length);
        var copy = new StringBuilder().Append(text);
        text.Clear();
        Sink(copy.ToString());
        Sink(text.ToString());
        Sink(new StringBuilder(copy.ToString(), 64).ToString());
    }

    public static void InLoops(bool any)
    {
        var text = new StringBuilder();
        foreach (var name in new[] { "a", Source() })
        {
            if (text.Length > 0)
                text.Append(", ");
            text.Append(name);
        }

        Sink(text.ToString());
        Sink(text.Insert(0, "[").Append(']').ToString());
        var stars = new StringBuilder();
        foreach (var letter in Source())
            stars.Append('*');
        Sink(stars.ToString());
        var maybe = new StringBuilder("start");
        if (any)
            maybe.Append(Source());
        Sink(maybe.ToString());
    }

    public static void Chunks()
    {
        var text = new StringBuilder().Append("a").Append(Source());
        foreach (var chunk in text.GetChunks())
            SinkSpan(chunk.Span);
        Sink(text.Replace("x", "y").ToString());
        Sink(text.Equals(new StringBuilder()));
        var lines = new List<StringBuilder> { text, new("b") };
        Sink(lines[0].ToString());
        Sink(string.Concat(lines));
        Sink(string.Join(";", lines.Select(line => line.ToString())));
    }

    public static void Captured()
    {
        var text = new StringBuilder();
        Action<string> add = line => text.AppendLine(line);
        add("a");
        Sink(text.ToString());
        add(Source());
        Sink(text.ToString());
        var map = new Dictionary<string, StringBuilder> { ["log"] = new(), ["other"] = new() };
        map["log"].Append(Source());
        Sink(map["log"].ToString());
        Sink(map["other"].ToString());
    }

    public static void Aliased()
    {
        var one = new StringBuilder();
        var two = one;
        two.Append(Source());
        Sink(one.ToString());
        var same = one.Append("x");
        Sink(same.ToString());
        same.Clear();
        Sink(two.ToString());
        using var writer = new System.IO.StringWriter(one);
        writer.Write(Source());
        Sink(one.ToString());
        Sink(writer.GetStringBuilder().ToString());
    }

    private static void Header(StringBuilder text) => text.AppendLine("# report").AppendLine();

    private static StringBuilder Body(StringBuilder text, string line) => text.Append("- ").AppendLine(line);
}
