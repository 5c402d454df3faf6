namespace StringBuilders;

public static class State
{
    public static void AppendAndClear()
    {
        var builder = new StringBuilder();
        builder.Append("a");
        Sink(builder.ToString());
        builder.Append(Source());
        Sink(builder.ToString());
        Sink(builder);
        Sink(builder.Length);
        builder.Clear();
        Sink(builder.ToString());
        builder.Append("b");
        Sink(builder.ToString());
    }

    public static void Chains()
    {
        Sink(new StringBuilder().Append("a").Append(Source()).AppendLine().ToString());
        Sink(new StringBuilder("a").AppendLine("b").ToString());
        Sink(new StringBuilder(Source()).Append('x').ToString());
        Sink(new StringBuilder().AppendFormat("{0}-{1}", "a", Source()).ToString());
        Sink(new StringBuilder().AppendJoin(", ", new[] { "a", Source() }).ToString());
        Sink(new StringBuilder().Append(Source()).Clear().Append("a").ToString());
        Sink(new StringBuilder().Insert(0, Source()).ToString());
        Sink(new StringBuilder("name").Replace("name", Source()).ToString());
        Sink(new StringBuilder().Append(Source(), 1, 2).ToString());
        Sink(new StringBuilder().Append(Source().ToCharArray()).ToString());
        Sink(new StringBuilder().Append(Source()[0]).ToString());
        Sink(new StringBuilder().Append(Source().AsSpan(1)).ToString());
        Sink(new StringBuilder().Append(SourceNumber()).ToString());
        Sink(new StringBuilder().Append(Source().Length).ToString());
    }

    public static void ThroughMethods()
    {
        var builder = new StringBuilder();
        Header(builder);
        Sink(builder.ToString());
        Body(builder, Source());
        Sink(builder.ToString());
        var other = new StringBuilder();
        Body(other, "clean");
        Sink(other.ToString());
        Reset(builder);
        Sink(builder.ToString());
    }

    public static void TwoNames()
    {
        var one = new StringBuilder();
        var two = one;
        two.Append(Source());
        Sink(one.ToString());
        one = new StringBuilder();
        Sink(one.ToString());
        Sink(two.ToString());
    }

    public static void InLoop(bool some)
    {
        var builder = new StringBuilder();
        foreach (var item in new[] { "a", "b" })
        {
            Sink(builder.ToString());
            builder.Append(item);
            if (some)
                builder.Append(Source());
        }
    }

    public static void InLoopOrderMatters()
    {
        var builder = new StringBuilder();
        for (var index = 0; index < 2; index++)
        {
            builder.Clear();
            Sink(builder.ToString());
            builder.Append(Source());
        }

        Sink(builder.ToString());
    }

    public static void AppendBuilder()
    {
        var inner = new StringBuilder().Append(Source());
        var outer = new StringBuilder().Append(inner);
        inner.Clear();
        Sink(inner.ToString());
        Sink(outer.ToString());
    }

    public static void Indexer()
    {
        var builder = new StringBuilder("ab");
        builder[0] = Source()[0];
        Sink(builder.ToString());
        Sink(builder[0]);
    }

    public static void Pieces()
    {
        var builder = new StringBuilder().Append(Source());
        Sink(builder.ToString(0, 2));
        var target = new char[10];
        builder.CopyTo(0, target, 0, 3);
        Sink(target);
        builder.Length = 0;
        Sink(builder.ToString());
        builder.Append(Source());
        builder.Remove(0, builder.Length);
        Sink(builder.ToString());
    }

    public static void HeldInField()
    {
        var report = new Report();
        report.Add("a");
        Sink(report.Text());
        report.Add(Source());
        Sink(report.Text());
        var clean = new Report();
        clean.Add("a");
        Sink(clean.Text());
    }

    private sealed class Report
    {
        private readonly StringBuilder _text = new();

        public Report Add(string line)
        {
            _text.AppendLine(line);
            return this;
        }

        public string Text() => _text.ToString();
    }

    private static void Header(StringBuilder builder) => builder.Append("header");

    private static void Body(StringBuilder builder, string text) => builder.AppendLine(text);

    private static void Reset(StringBuilder builder) => builder.Clear();
}
