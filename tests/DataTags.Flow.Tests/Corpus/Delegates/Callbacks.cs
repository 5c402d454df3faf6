namespace Rules.Callbacks;

public delegate bool TryRead(string text, out string result);

public interface IHandler
{
    Func<string, Task<string>> Handle { get; }
}

public sealed class Handler(Func<string, Task<string>> handle) : IHandler
{
    public Func<string, Task<string>> Handle => handle;
}

public sealed class Chain
{
    private Func<string, string> _last = text => text;

    public Chain Use(Func<Func<string, string>, Func<string, string>> layer)
    {
        _last = layer(_last);
        return this;
    }

    public string Run(string text) => _last(text);
}

public static class Callbacks
{
    public static async Task Awaited()
    {
        Func<string, Task<string>> later = async text =>
        {
            await Task.Yield();
            return text + "!";
        };
        Sink(await later(Source()));
        Sink(await later("a"));
        IHandler handler = new Handler(later);
        Sink(await handler.Handle(Source()));
        IHandler hiding = new Handler(text => Task.FromResult("***"));
        Sink(await hiding.Handle(Source()));
    }

    public static void Layers()
    {
        var chain = new Chain().Use(next => text => next(text + "."));
        Sink(chain.Run(Source()));
        Sink(chain.Run("a"));
        var hiding = new Chain().Use(next => text => next(new string('*', text.Length)));
        Sink(hiding.Run(Source()));
    }

    public static void Trying()
    {
        TryRead read = (string text, out string result) =>
        {
            result = text;
            return text.Length > 0;
        };
        if (read(Source(), out var found))
            Sink(found);
        read("a", out found);
        Sink(found);
    }

    public static void Curried()
    {
        Func<string, Func<string, Func<string, string>>> join = first => second => third => first + second + third;
        Sink(join(Source())("b")("c"));
        Sink(join("a")(Source())("c"));
        Sink(join("a")("b")(Source()));
        Sink(join("a")("b")("c"));
        var half = join("a")(Source());
        Sink(half("c"));
    }

    public static void Continuations()
    {
        static void Read(Action<string> then) => then(Source());
        static void Ask(Action<string> then) => then("a");
        Read(text => Sink(text));
        Ask(text => Sink(text));
        var kept = new List<string>();
        Read(kept.Add);
        Sink(kept);
    }

    public static void AddedInside()
    {
        var first = "";
        var second = "";
        Action<string> all = text => first = text;
        Action inner = () =>
        {
            all += text => second = text;
            all(Source());
        };
        inner();
        Sink(first);
        Sink(second);
        var third = "";
        Action<string> quiet = _ => { };
        Action add = () =>
        {
            quiet += text => third = text.Length.ToString();
            quiet(Source());
        };
        add();
        Sink(third);
    }

    public static void PassedOn()
    {
        static T With<T>(Func<T> make, Action<T> use)
        {
            var made = make();
            use(made);
            return made;
        }

        var made = With(
            Source,
            text => Sink(text));
        Sink(made);
        made = With(
            () => "a",
            text => Sink(text));
        Sink(made);
    }
}
