namespace Chosen;

public interface IMaking<T>
    where T : IMaking<T>
{
    static abstract string Make(string a, string b);

    static virtual string Label => "plain";

    static abstract T operator +(T left, string right);

    string Text { get; }
}

public sealed record TakesFirst(string Text) : IMaking<TakesFirst>
{
    public TakesFirst()
        : this("")
    {
    }

    public static string Make(string a, string b) => a;

    public static TakesFirst operator +(TakesFirst left, string right) => left;
}

public sealed record TakesSecond(string Text) : IMaking<TakesSecond>
{
    public TakesSecond()
        : this(Source())
    {
    }

    public static string Label => Source();

    public static string Make(string a, string b) => b;

    public static TakesSecond operator +(TakesSecond left, string right) => new(right);
}

/// <summary>The type argument says which implementation runs.</summary>
public static class Members
{
    public static void Methods()
    {
        Sink(Via<TakesFirst>(Source(), "b"));
        Sink(Via<TakesFirst>("a", Source()));
        Sink(Via<TakesSecond>(Source(), "b"));
        Sink(Via<TakesSecond>("a", Source()));
        Sink(Twice<TakesSecond>("a", Source()));
        Sink(Twice<TakesFirst>("a", Source()));
    }

    public static void Properties()
    {
        Sink(LabelOf<TakesSecond>());
        Sink(LabelOf<TakesFirst>());
    }

    public static void Operators()
    {
        Sink(Add(new TakesSecond("a"), Source()));
        Sink(Add(new TakesFirst("a"), Source()));
        Sink(Add(new TakesFirst(Source()), "b"));
        Sink(Add(new TakesSecond(Source()), "b"));
    }

    public static void Constructors()
    {
        Sink(New<TakesSecond>());
        Sink(New<TakesFirst>());
    }

    public static void InAGenericClass()
    {
        Sink(new Maker<TakesFirst>().Run(Source(), "b"));
        Sink(new Maker<TakesFirst>().Run("a", Source()));
        Sink(new Maker<TakesSecond>().Run("a", Source()));
        Sink(InALambda<TakesSecond>("a", Source()));
        Sink(InALambda<TakesFirst>("a", Source()));
    }

    public static void Tests()
    {
        object first = new TakesFirst(Source());
        Sink(TextOf<TakesFirst>(first));
        Sink(TextOf<TakesSecond>(first));
        Sink(CastTo<TakesFirst>(first));
    }

    private sealed class Maker<T>
        where T : IMaking<T>
    {
        public string Run(string a, string b) => T.Make(a, b);
    }

    private static string Via<T>(string a, string b)
        where T : IMaking<T>
        => T.Make(a, b);

    private static string Twice<T>(string a, string b)
        where T : IMaking<T>
        => Via<T>(Via<T>(a, b), b) + Via<T>(a, "c");

    private static string LabelOf<T>()
        where T : IMaking<T>
        => T.Label;

    private static string Add<T>(T left, string right)
        where T : IMaking<T>
        => (left + right).Text;

    private static string New<T>()
        where T : IMaking<T>, new()
        => new T().Text;

    private static string InALambda<T>(string a, string b)
        where T : IMaking<T>
    {
        Func<string> make = () => T.Make(a, b);
        return make();
    }

    private static string TextOf<T>(object value)
        where T : IMaking<T>
        => value is T { Text: var text } ? text : "other";

    private static string CastTo<T>(object value)
        where T : class, IMaking<T>
        => (value as T)?.Text ?? "other";
}
