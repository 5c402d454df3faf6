using System.Diagnostics.CodeAnalysis;

namespace Containers;

public interface IRepository<TKey, TItem>
    where TKey : notnull
{
    void Put(TKey key, TItem item);

    bool TryGet(TKey key, [MaybeNullWhen(false)] out TItem item);
}

public abstract class Repository<TKey, TItem> : IRepository<TKey, TItem>
    where TKey : notnull
{
    private readonly Dictionary<TKey, TItem> _items = [];

    public virtual void Put(TKey key, TItem item) => _items[key] = Clean(item);

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TItem item) => _items.TryGetValue(key, out item);

    public TResult Fold<TResult>(TResult seed, Func<TResult, TItem, TResult> step)
    {
        var result = seed;
        foreach (var item in _items.Values)
            result = step(result, item);
        return result;
    }

    protected abstract TItem Clean(TItem item);
}

public sealed class Plain<TItem> : Repository<int, TItem>
{
    protected override TItem Clean(TItem item) => item;
}

public sealed class Masking : Repository<int, string>
{
    protected override string Clean(string item) => Redact(item);
}

public abstract record Option<T>
{
    public sealed record Some(T Value) : Option<T>;

    public sealed record None : Option<T>;

    public TOut Match<TOut>(Func<T, TOut> some, Func<TOut> none) => this switch
    {
        Some { Value: var value } => some(value),
        _ => none(),
    };

    public Option<TOut> Map<TOut>(Func<T, TOut> map) => this is Some some ? new Option<TOut>.Some(map(some.Value)) : new Option<TOut>.None();

    public Option<TOut> Bind<TOut>(Func<T, Option<TOut>> bind) => Match(bind, () => new Option<TOut>.None());
}

public readonly struct Either<TLeft, TRight>
{
    private readonly TLeft? _left;
    private readonly TRight? _right;
    private readonly bool _isLeft;

    private Either(TLeft? left, TRight? right, bool isLeft) => (_left, _right, _isLeft) = (left, right, isLeft);

    public static implicit operator Either<TLeft, TRight>(TLeft left) => new(left, default, true);

    public static implicit operator Either<TLeft, TRight>(TRight right) => new(default, right, false);

    public TOut Match<TOut>(Func<TLeft, TOut> left, Func<TRight, TOut> right) => _isLeft ? left(_left!) : right(_right!);
}

public sealed class Ring<T>(int size)
{
    private readonly T[] _items = new T[size];
    private int _next;

    public void Push(T item)
    {
        _items[_next] = item;
        _next = (_next + 1) % _items.Length;
    }

    public T Latest => _items[(_next + _items.Length - 1) % _items.Length];

    public int Size => _items.Length;
}

public static class Containers
{
    public static void Repositories()
    {
        var names = new Plain<string>();
        names.Put(1, Source());
        if (names.TryGet(1, out var name))
            Sink(name);
        Sink(names.Fold("", (all, item) => all + item));
        Sink(names.Fold(0, (sum, item) => sum + 1));
        var masked = new Masking();
        masked.Put(1, Source());
        if (masked.TryGet(1, out var hidden))
            Sink(hidden);
        IRepository<int, string> view = names;
        view.Put(2, Source());
        Sink(view.TryGet(2, out var found) ? found : "");
    }

    public static void Options(bool some)
    {
        Option<string> option = some ? new Option<string>.Some(Source()) : new Option<string>.None();
        Sink(option.Match(value => value, () => "none"));
        Sink(option.Map(value => value + "!").Match(value => value, () => ""));
        Sink(option.Map(value => value.Length).Match(value => value, () => 0));
        Sink(option.Bind(value => (Option<string>)new Option<string>.Some($"<{value}>")).Match(value => value, () => ""));
        Sink(option is Option<string>.Some { Value: var inner } ? inner : "");
        Sink(new Option<string>.Some("x").Match(value => value, () => Source()));
    }

    public static void Eithers(bool left)
    {
        Either<string, int> either = left ? Source() : 5;
        Sink(either.Match(text => text, number => $"{number}"));
        Sink(either.Match(text => text.Length, number => number));
        Either<string, int> right = 7;
        Sink(right.Match(text => text, number => $"{number}"));
    }

    public static void Rings()
    {
        var ring = new Ring<string>(3);
        ring.Push(Source());
        Sink(ring.Latest);
        Sink(ring.Size);
        var pairs = new Ring<(string Name, string Kind)>(2);
        pairs.Push((Source(), "pair"));
        Sink(pairs.Latest.Name);
        Sink(pairs.Latest.Kind);
    }

    public static void Comparers()
    {
        var byMail = new Dictionary<string, string>(new Insensitive()) { [Source()] = "gold" };
        Sink(byMail.Keys);
        Sink(byMail.Values);
        Sink(byMail.Keys.First());
        var best = Best([("a", 1), (Source(), 2)], item => item.Item2);
        Sink(best.Item1);
        Sink(best.Item2);
    }

    public static void GenericDelegates()
    {
        Sink(Pipe(Source(), text => text.Trim(), text => $"[{text}]"));
        Sink(Pipe(Source(), text => text.Length, length => length + 1));
        Sink(Memo<string, string>(text => text + "?")(Source()));
        Sink(Curry<string, string, string>((left, right) => left + right)("a")(Source()));
    }

    private static T Best<T>(IEnumerable<T> items, Func<T, int> score)
    {
        using var each = items.GetEnumerator();
        each.MoveNext();
        var best = each.Current;
        while (each.MoveNext())
        {
            if (score(each.Current) > score(best))
                best = each.Current;
        }

        return best;
    }

    private static TThird Pipe<TFirst, TSecond, TThird>(TFirst input, Func<TFirst, TSecond> first, Func<TSecond, TThird> second) => second(first(input));

    private static Func<TIn, TOut> Memo<TIn, TOut>(Func<TIn, TOut> function)
        where TIn : notnull
    {
        var known = new Dictionary<TIn, TOut>();
        return input => known.TryGetValue(input, out var output) ? output : known[input] = function(input);
    }

    private static Func<TFirst, Func<TSecond, TOut>> Curry<TFirst, TSecond, TOut>(Func<TFirst, TSecond, TOut> function) => first => second => function(first, second);

    private sealed class Insensitive : IEqualityComparer<string>
    {
        public bool Equals(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(string text) => text.Length;
    }
}
