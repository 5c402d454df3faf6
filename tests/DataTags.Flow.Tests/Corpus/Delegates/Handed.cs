namespace Rules.Handed;

public sealed class Step(string name, Func<string, string> run)
{
    public string Name { get; } = name;

    public Func<string, string> Run { get; } = run;
}

public sealed record Choice(Func<string> Yes, Func<string> No)
{
    public Func<string> Of(bool yes) => yes ? Yes : No;
}

public sealed class Retry(int times)
{
    public T Run<T>(Func<int, T> work)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return work(i);
            }
            catch (InvalidOperationException) when (i < times)
            {
            }
        }
    }

    public void Run(Action work) => Run(_ => { work(); return 0; });
}

public sealed class Registry
{
    private readonly Dictionary<string, Func<string, string>> _byName = [];

    public event Action<string>? Asked;

    public void Add(string name, Func<string, string> answer) => _byName[name] = answer;

    public string Ask(string name, string text)
    {
        Asked?.Invoke(text);
        return _byName.TryGetValue(name, out var answer) ? answer(text) : "";
    }
}

public static class Delegates
{
    public static void InObjects()
    {
        var keep = new Step("keep", text => text);
        var hide = new Step("hide", Redact);
        Sink(keep.Run(Source()));
        Sink(hide.Run(Source()));
        Sink(keep.Name);
        var named = new Step(Source(), text => text);
        Sink(named.Name);
        Sink(named.Run("a"));
    }

    public static void InRecords(bool yes)
    {
        var secret = Source();
        var choice = new Choice(() => secret, () => "none");
        Sink(choice.Yes());
        Sink(choice.No());
        Sink(choice.Of(yes)());
        Sink((choice with { Yes = () => "some" }).Of(yes)());
    }

    public static void InTuplesAndArrays()
    {
        var (open, closed) = ((Func<string, string>)(text => text), (Func<string, string>)Redact);
        Sink(open(Source()));
        Sink(closed(Source()));
        Func<string, string>[] all = [Redact, text => text + "."];
        Sink(all[0](Source()));
        Sink(all[1](Source()));
        Sink(all[1]("a"));
        var byName = new Dictionary<string, Func<string, string>> { ["open"] = text => text, ["closed"] = Redact };
        Sink(byName["open"](Source()));
        Sink(byName["closed"](Source()));
    }

    public static void WorkThatIsRun()
    {
        var retry = new Retry(3);
        var secret = Source();
        Sink(retry.Run(i => secret + i));
        Sink(retry.Run(i => i));
        Sink(retry.Run(i => "a" + i));
        var seen = "";
        retry.Run(() => seen = secret);
        Sink(seen);
        var other = "";
        retry.Run(() => other = "x");
        Sink(other);
    }

    public static void ByName()
    {
        var registry = new Registry();
        var asked = "";
        registry.Add("same", text => text);
        Sink(registry.Ask("same", Source()));
        Sink(registry.Ask("same", "a"));
        Sink(asked);
        registry.Asked += text => asked = text;
        registry.Ask("none", Source());
        Sink(asked);
    }

    public static void Recursive()
    {
        Func<string, int, string>? repeat = null;
        repeat = (text, times) => times == 0 ? "" : text + repeat!(text, times - 1);
        Sink(repeat(Source(), 3));
        Sink(repeat("a", 3));
        Func<int, string> count = times => times.ToString();
        Sink(count(Source().Length > 3 ? 1 : 2));
    }

    public static void LocalFunctions(bool mask)
    {
        var prefix = Source();
        string With(string text) => prefix + text;
        string Without(string text) => "> " + text;
        Func<string, string> chosen = mask ? Without : With;
        Sink(chosen("a"));
        chosen = Without;
        Sink(chosen("a"));
        Sink(new[] { "a" }.Select(With).First());
        Sink(new[] { "a" }.Select(Without).First());
        prefix = "";
        Sink(With("a"));
    }

    public static void OutAndRef()
    {
        var read = (string text, out string copy) => { copy = text; return text.Length; };
        read(Source(), out var first);
        Sink(first);
        read("a", out var second);
        Sink(second);
        var swap = (ref string left, ref string right) => { (left, right) = (right, left); };
        var (one, two) = (Source(), "b");
        swap(ref one, ref two);
        Sink(one);
        Sink(two);
    }

    public static void Removed()
    {
        var seen = new List<string>();
        Action<string> all = _ => { };
        Action<string> add = seen.Add;
        all += add;
        all -= add;
        all(Source());
        Sink(seen.Count == 0 ? "empty" : seen[0]);
        all += add;
        all(Source());
        Sink(seen[0]);
    }

    public static void Variance()
    {
        Func<string> text = Source;
        Func<object> some = text;
        Sink(some());
        Action<object> take = value => Sink(value);
        Action<string> takeText = take;
        takeText("a");
        Func<object, string> show = value => value.ToString()!;
        Func<string, object> narrow = show;
        Sink(narrow(Source()));
        Sink(narrow("a"));
    }

    public static void Fallbacks(bool given)
    {
        Func<string, string>? format = given ? text => text : null;
        format ??= Redact;
        Sink(format(Source()));
        Func<string, string>? own = null;
        own ??= Redact;
        Sink(own(Source()));
        Sink((own ?? (text => text))(Source()));
    }

    private static string Redact(string text) => new('*', 3);
}
