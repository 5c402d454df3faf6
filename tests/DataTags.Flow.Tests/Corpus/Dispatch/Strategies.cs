namespace Pricing;

public interface IFormat
{
    string Apply(string text);
}

public sealed class Upper : IFormat
{
    public string Apply(string text) => text.ToUpperInvariant();
}

public sealed class Fixed(string value) : IFormat
{
    public string Apply(string text) => value;
}

public sealed class Prefix(string prefix, IFormat? inner = null) : IFormat
{
    public string Apply(string text) => prefix + (inner?.Apply(text) ?? text);
}

public abstract class Report
{
    public string Render(string owner)
    {
        var head = Head(owner);
        return $"{head}\n{Body()}";
    }

    protected virtual string Head(string owner) => "Report";

    protected abstract string Body();
}

public sealed class Personal(string body) : Report
{
    protected override string Head(string owner) => $"Report for {owner}";

    protected override string Body() => body;
}

public sealed class General : Report
{
    protected override string Body() => "general";
}

public static class Strategies
{
    public static void Composed()
    {
        Sink(new Prefix(Source(), new Upper()).Apply("x"));
        Sink(new Prefix("a", new Fixed(Source())).Apply("x"));
        Sink(new Prefix("a", new Fixed("b")).Apply(Source()));
        IFormat format = new Prefix("1", new Prefix("2", new Upper()));
        Sink(format.Apply(Source()));
    }

    public static void Templates()
    {
        Report personal = new Personal("hello"), general = new General();
        Sink(personal.Render(Source()));
        Sink(general.Render(Source()));
        Sink(new Personal(Source()).Render("x"));
        Sink(personal.Render("x"));
    }

    public static void Registered()
    {
        var formats = new Dictionary<string, IFormat>
        {
            ["upper"] = new Upper(),
            ["fixed"] = new Fixed("f"),
        };
        Sink(formats["upper"].Apply(Source()));
        Sink(formats["fixed"].Apply(Source()));
        foreach (var (_, format) in formats)
            Sink(format.Apply(Source()));
    }

    public static void SwitchedAtRunTime(bool upper)
    {
        var context = new Context();
        Sink(context.Run(Source())); // SPURIOUS: a call on an overwritten property still reaches what was there
        context.Format = upper ? new Upper() : new Fixed("f");
        Sink(context.Run(Source()));
        context.Format = new Fixed("f");
        Sink(context.Run(Source()));
    }

    public static void LocalImplementations()
    {
        IComparer<string> comparer = Comparer<string>.Create((left, right) => left.Length - right.Length);
        Sink(comparer.Compare(Source(), "a") > 0);
        var sorted = new[] { "b", Source() }.Order(comparer).ToArray();
        Sink(sorted);
        IEnumerable<string> own = new Names(Source());
        Sink(own.First());
        IDisposable nothing = new Names("x");
        nothing.Dispose();
        Sink(((Names)nothing).First());
    }

    private sealed class Context
    {
        public IFormat? Format { get; set; }

        public string Run(string text) => Format?.Apply(text) ?? "no format";
    }

    private sealed class Names(string name) : IEnumerable<string>, IDisposable
    {
        public IEnumerator<string> GetEnumerator()
        {
            yield return name;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        public void Dispose()
        {
        }
    }
}
