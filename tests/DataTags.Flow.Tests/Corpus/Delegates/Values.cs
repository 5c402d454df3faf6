namespace Rules;

public delegate string Rule(string text);

public delegate void Visitor(in string name, ref string last);

public sealed class Pipeline
{
    private readonly List<Func<string, string>> _steps = [];
    private Action<string>? _done;

    public Pipeline Then(Func<string, string> step)
    {
        _steps.Add(step);
        return this;
    }

    public void OnDone(Action<string> done) => _done = done;

    public string Run(string input)
    {
        var text = input;
        foreach (var step in _steps)
            text = step(text);
        _done?.Invoke(text);
        return text;
    }
}

public sealed class Formatter(Func<string, string> format)
{
    public string Format(string text) => format(text);
}

public static class Values
{
    private static readonly Dictionary<string, Func<string, string>> ByName = new()
    {
        ["same"] = text => text,
        ["mask"] = text => Redact(text),
    };

    private static Func<string>? s_reader;

    public static void Returned()
    {
        Sink(Prefixed(Source())("x"));
        Sink(Prefixed("x")(Source()));
        Sink(Prefixed("x")("y"));
        Sink(Constant(Source())());
        Func<string, Func<string, string>> curried = left => right => left + right;
        Sink(curried("a")(Source()));
        Sink(curried(Source())("b"));
        Sink(curried("a")("b"));
    }

    public static void StoredInField()
    {
        var secret = Source();
        s_reader = () => secret;
        Sink(s_reader());
        s_reader = () => "x";
        Sink(s_reader());
    }

    public static void StoredInCollections()
    {
        Sink(ByName["same"](Source()));
        Sink(ByName["mask"](Source())); // SPURIOUS: delegates under constant keys of a static dictionary are one
        var rules = new List<Rule> { text => text + "." };
        Sink(rules[0](Source()));
        Sink(rules[0]("a"));
        foreach (var rule in rules)
            Sink(rule(Source()));
    }

    public static void PipelineOfSteps()
    {
        var pipeline = new Pipeline().Then(text => text.Trim()).Then(text => text + "!");
        Sink(pipeline.Run(Source()));
        Sink(pipeline.Run("x"));
        var masking = new Pipeline().Then(text => text.Length.ToString());
        Sink(masking.Run(Source())); // SPURIOUS: a loop over delegates may run none of them
        string? done = null;
        var told = new Pipeline();
        told.OnDone(text => done = text);
        told.Run(Source());
        Sink(done);
    }

    public static void Injected()
    {
        Sink(new Formatter(text => $"<{text}>").Format(Source()));
        Sink(new Formatter(_ => "fixed").Format(Source()));
        Sink(new Formatter(string.Intern).Format(Source()));
        Sink(new Formatter(Redact).Format(Source()));
    }

    public static void MethodGroups()
    {
        Rule rule = Decorate;
        Sink(rule(Source()));
        rule = Hide;
        Sink(rule(Source()));
        Func<string> read = Source;
        Sink(read());
        var secret = Source();
        Func<string> bound = secret.ToUpperInvariant;
        Sink(bound());
        Func<string, bool> contains = secret.Contains;
        Sink(contains("a"));
    }

    public static void Multicast()
    {
        var seen = new List<string>();
        var shown = "";
        Action<string> both = seen.Add;
        both += text => shown = text;
        both(Source());
        Sink(seen);
        Sink(shown);
        Func<string, string> last = Hide;
        last += Decorate;
        Sink(last(Source()));
    }

    public static void HigherOrder()
    {
        Sink(Apply(text => text + text, Source()));
        Sink(Apply(text => "fixed", Source()));
        Sink(Twice(text => text + "!")(Source()));
        Sink(Twice(text => text + "!")("a"));
        Sink(Compose(Decorate, Hide)(Source()));
        Sink(Compose(Decorate, Decorate)(Source()));
    }

    public static void Chosen(bool mask)
    {
        Func<string, string> step = mask ? Redact : Decorate;
        Sink(step(Source()));
        Func<string, string> hidden = mask ? Redact : Hide;
        Sink(hidden(Source()));
        var either = mask switch
        {
            true => (Rule)Hide,
            false => text => text,
        };
        Sink(either(Source()));
    }

    public static void RefDelegate()
    {
        Visitor visitor = static (in string name, ref string last) => last = name;
        var last = "";
        visitor(Source(), ref last);
        Sink(last);
        visitor("x", ref last);
        Sink(last);
    }

    public static void InvokedIndirectly()
    {
        Func<string, string> same = text => text;
        Sink(same.Invoke(Source()));
        Sink(same.DynamicInvoke(Source()));
        Sink(same.Method.Name);
        Func<string, string>? none = null;
        Sink(none?.Invoke(Source()));
    }

    public static void LambdaDefaultsAndDiscards()
    {
        var greet = (string name = "guest") => $"Hi {name}";
        Sink(greet());
        Sink(greet(Source()));
        Func<string, string, string> first = (name, _) => name;
        Sink(first(Source(), "a"));
        Sink(first("a", Source()));
        Func<string, string, string> none = (_, _) => "none";
        Sink(none(Source(), Source()));
    }

    public static void Converters()
    {
        Converter<string, int> length = text => text.Length;
        Predicate<string> empty = string.IsNullOrEmpty;
        Comparison<string> compare = string.CompareOrdinal;
        Sink(length(Source()));
        Sink(empty(Source()));
        Sink(compare(Source(), "a") > 0);
        Sink(new List<string> { Source() }.ConvertAll(text => text + "!")[0]);
        Sink(new List<string> { Source() }.ConvertAll(length)[0]);
        Sink(new List<string> { "a", Source() }.Find(text => text.Contains('@')));
    }

    private static Func<string, string> Prefixed(string prefix) => text => prefix + text;

    private static Func<string> Constant(string ignored) => () => ignored.Length > 0 ? "some" : "none";

    private static string Decorate(string text) => $"*{text}*";

    private static string Hide(string text) => text.Length > 3 ? "long" : "short";

    private static string Apply(Rule rule, string text) => rule(text);

    private static Func<string, string> Twice(Func<string, string> step) => text => step(step(text));

    private static Func<string, string> Compose(Func<string, string> first, Func<string, string> second) => text => second(first(text));
}
