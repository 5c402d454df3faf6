namespace Library;

public interface IHasOwner
{
    string Owner { get; }
}

public sealed record Loan(string Owner, string Title) : IHasOwner;

public readonly record struct Locker(string Owner) : IHasOwner;

public sealed class Slot<T>
    where T : notnull
{
    private T? _content;

    public bool IsSet { get; private set; }

    public void Put(T content)
    {
        _content = content;
        IsSet = true;
    }

    public T Take() => _content ?? throw new InvalidOperationException();

    public TOut Map<TOut>(Func<T, TOut> map) => map(Take());
}

public class Parser<TSelf>
    where TSelf : Parser<TSelf>, new()
{
    public string Text { get; private set; } = "";

    public static TSelf Of(string text)
    {
        var made = new TSelf();
        made.Text = text;
        return made;
    }
}

public sealed class TitleParser : Parser<TitleParser>
{
    public string FirstWord => Text.Split(' ')[0];

    public string Kind => "title";
}

public static class Constraints
{
    public static void MembersOfTypeParameter()
    {
        Sink(OwnerOf(new Loan(Source(), "Max Havelaar")));
        Sink(OwnerOf(new Loan("club", Source())));
        Sink(OwnerOf(new Locker(Source())));
        Sink(Describe(new Loan(Source(), "Reinaert")));
    }

    public static void GenericContainer()
    {
        var slot = new Slot<string>();
        slot.Put(Source());
        Sink(slot.Take());
        Sink(slot.IsSet);
        Sink(slot.Map(text => text + "."));
        Sink(slot.Map(text => text.Length));
        var clean = new Slot<string>();
        clean.Put("shelf");
        Sink(clean.Take());
    }

    public static void ContainerOfContainer()
    {
        var outer = new Slot<Slot<Loan>>();
        var inner = new Slot<Loan>();
        outer.Put(inner);
        inner.Put(new Loan(Source(), "De Aanslag"));
        Sink(outer.Take().Take().Owner);
        Sink(outer.Take().Take().Title);
    }

    public static void SelfConstraint()
    {
        Sink(TitleParser.Of(Source()).FirstWord);
        Sink(TitleParser.Of(Source()).Kind);
        Sink(TitleParser.Of("De Avonden").FirstWord);
    }

    public static void Inference()
    {
        Sink(Same(Source()));
        Sink(Same("x"));
        Sink(First(Source(), 1));
        Sink(First(1, Source()));
        var (left, right) = Pair("a", Source());
        Sink(left);
        Sink(right);
        Sink(Fallback<string>(null, Source()));
        Sink(Fallback("set", Source()) is { Length: 3 });
    }

    public static void NewConstraint()
    {
        var made = Make<List<string>>(list => list.Add(Source()));
        Sink(made[0]);
        Sink(Make<List<string>>(list => list.Add("clean")));
    }

    public static void DefaultOfType()
    {
        Sink(OrDefault(Source(), keep: true));
        Sink(OrDefault(Source(), keep: false));
        Sink(OrDefault(5, keep: true));
    }

    public static void Conversion()
    {
        object value = Source();
        Sink(As<string>(value));
        Sink(As<Loan>(value));
        Sink(OfKind<Loan>([new Loan(Source(), "t"), "text"]).First().Owner);
        Sink(OfKind<Loan>([new Loan(Source(), "t"), "text"]).First().Title);
    }

    public static void ComparedByConstraint()
    {
        Sink(Larger(SourceNumber(), 2));
        Sink(Larger(1, 2));
        Sink(Compare(SourceNumber(), 2) > 0);
    }

    public static void StaticOfGenericType()
    {
        Cache<Loan>.Last = new Loan(Source(), "x");
        Sink(Cache<Loan>.Last?.Owner);
        Sink(Cache<Locker>.Last); // SPURIOUS: statics of all constructions of a generic type are one
    }

    private static string OwnerOf<T>(T item)
        where T : IHasOwner
        => item.Owner;

    private static string Describe<T>(T item)
        where T : class, IHasOwner
        => $"{typeof(T).Name} by {item.Owner}";

    private static T Same<T>(T value) => value;

    private static TFirst First<TFirst, TSecond>(TFirst first, TSecond second) => first;

    private static (TLeft Left, TRight Right) Pair<TLeft, TRight>(TLeft left, TRight right) => (left, right);

    private static T Fallback<T>(T? value, T other)
        where T : class
        => value ?? other;

    private static T Make<T>(Action<T> set)
        where T : new()
    {
        var made = new T();
        set(made);
        return made;
    }

    private static T? OrDefault<T>(T value, bool keep) => keep ? value : default;

    private static T? As<T>(object value)
        where T : class
        => value as T;

    private static IEnumerable<T> OfKind<T>(object[] items) => items.OfType<T>();

    private static T Larger<T>(T left, T right)
        where T : IComparable<T>
        => left.CompareTo(right) >= 0 ? left : right;

    private static int Compare<T>(T left, T right)
        where T : struct, IComparable<T>
        => left.CompareTo(right);

    private static class Cache<T>
    {
        public static T? Last { get; set; }
    }
}
