namespace Captures;

public static class Delegates
{
    private delegate void Filler(ref string text);

    private sealed class Holder
    {
        public Func<string, string> Map = value => value;
        public Action<string>? Notify;
    }

    public static void ReturnedDelegate()
    {
        var prefix = Prefixer(Source());
        Sink(prefix("x"));
        var clean = Prefixer("p");
        Sink(clean("x"));
        Sink(clean(Source()));
    }

    public static void StoredDelegate(bool change)
    {
        var holder = new Holder();
        Sink(holder.Map("clean"));
        Sink(holder.Map(Source()));
        holder.Map = _ => "constant";
        Sink(holder.Map(Source()));
        if (change)
            holder.Map = _ => Source();
        Sink(holder.Map("clean"));
    }

    public static void CallbackGetsData()
    {
        var holder = new Holder { Notify = text => Sink(text) };
        holder.Notify(Source());
        holder.Notify = text => Sink(text);
        holder.Notify("clean");
    }

    public static void MethodGroups()
    {
        Func<string, string> upper = Shout;
        Sink(upper(Source()));
        Sink(upper("clean"));
        Func<string> make = Source;
        Sink(make());
        Func<string, string> hide = Redact;
        Sink(hide(Source()));
    }

    public static void RefDelegate()
    {
        Filler fill = (ref string text) => text = Source();
        var target = "clean";
        fill(ref target);
        Sink(target);
        Filler clear = (ref string text) => text = "";
        clear(ref target);
        Sink(target);
    }

    public static void Multicast()
    {
        var text = "clean";
        Action both = () => { };
        both += () => text = Source();
        both();
        Sink(text);
    }

    public static void DelegateInDictionary(bool which)
    {
        var handlers = new Dictionary<string, Func<string, string>>
        {
            ["echo"] = value => value,
            ["drop"] = _ => "",
        };
        Sink(handlers["echo"](Source()));
        Sink(handlers["drop"](Source()));
        Sink(handlers[which ? "echo" : "drop"](Source()));
    }

    public static void ComposedDelegates()
    {
        var pipeline = Compose(Shout, value => value + "!");
        Sink(pipeline(Source()));
        var dead = Compose(Shout, _ => "!");
        Sink(dead(Source()));
    }

    public static void BoundReceiver()
    {
        var person = new Person(Source());
        Func<string> name = person.Name;
        Sink(name());
        Func<string> kind = person.Kind;
        Sink(kind());
    }

    public static void ConditionalInvoke(bool isSet)
    {
        Func<string>? read = isSet ? Source : null;
        Sink(read?.Invoke() ?? "none");
        Func<string>? other = isSet ? () => "x" : null;
        Sink(other?.Invoke());
    }

    public static void CurriedFunction()
    {
        Func<string, Func<string, string>> pair = left => right => left + right;
        Sink(pair(Source())("x"));
        Sink(pair("x")(Source()));
        Sink(pair("x")("y"));
        Func<string, Func<string, string>> first = left => _ => left;
        Sink(first("x")(Source()));
    }

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static string Shout(string text) => text.ToUpperInvariant();

    private static Func<string, string> Compose(Func<string, string> first, Func<string, string> second) => value => second(first(value));

    private sealed class Person(string name)
    {
        public string Name() => name;

        public string Kind() => "person";
    }
}
