using System.Collections.Immutable;

namespace DataTags.Flow.Domain;

/// <summary>
/// A delegate that was put together with <c>+=</c>, as a constant: all of its parts run, one after the other. A delegate without it runs one
/// of the callables it may hold.
/// </summary>
internal sealed class Invocations : IEquatable<Invocations>
{
    // Handlers that each may be there or not double the ways.
    private const int MostWays = 4;

    /// <summary>The code that runs, in order, for each way that led here; null where it is not known which of the callables are in it.</summary>
    private readonly ImmutableArray<ImmutableArray<object>>? _ways;

    private Invocations(ImmutableArray<ImmutableArray<object>>? ways, bool mayBeNull)
    {
        _ways = ways;
        MayBeNull = mayBeNull;
    }

    /// <summary>Whether there may be nothing in it, which is null.</summary>
    public bool MayBeNull { get; }

    /// <summary>What a delegate is after another one was added to it.</summary>
    public static FlowValue Combine(FlowValue old, FlowValue added)
    {
        var ways = WaysOf(old) is { } first && WaysOf(added) is { } second && first.Length * second.Length <= MostWays
            ? Distinct(first.SelectMany(_ => second, static (before, after) => before.AddRange(after)))
            : null;
        return old.WithConstant(null).Join(added.WithConstant(null)).WithConstant(Constant(ways, IsMaybeNull(old) && IsMaybeNull(added)));
    }

    /// <summary>What a delegate is after another one was taken away from it.</summary>
    public static FlowValue Remove(FlowValue old, FlowValue removed)
    {
        if (WaysOf(old) is not { } ways || WaysOf(removed) is not [[var code]])
            return old.WithCallables(old.Callables.RemoveAll(removed.Callables.Contains)).WithConstant(old.Constant?.Value is Invocations ? Constant(null, mayBeNull: true) : null);
        var left = Distinct(ways.Select(way => way.LastIndexOf(code) is >= 0 and var index ? way.RemoveAt(index) : way))!.Value;
        if (left.Length == ways.Length && left.SequenceEqual(ways, Same.Instance))
            return old;
        return old.WithCallables(old.Callables.RemoveAll(callable => !left.Any(way => way.Contains(callable.Identity)))).WithConstant(left is [[]] ? KnownConstant.Null : Constant(left, mayBeNull: true));
    }

    /// <summary>What is known of a delegate that is one of two, at least one of which was put together.</summary>
    public static KnownConstant Join(FlowValue left, FlowValue right)
        => Constant(WaysOf(left) is { } mine && WaysOf(right) is { } others ? Distinct(mine.AddRange(others)) : null, IsMaybeNull(left) || IsMaybeNull(right));

    /// <summary>What runs, in order, for each way there is; null where that is not known.</summary>
    public ImmutableArray<ImmutableArray<Callable>>? In(FlowValue function)
    {
        if (_ways is not { } ways || ways.Any(way => way.Any(code => function.Callables.Count(callable => callable.Identity.Equals(code)) != 1)) || !function.Callables.All(callable => ways.Any(way => way.Contains(callable.Identity))))
            return null;
        return [.. ways.Where(static way => !way.IsEmpty).Select(way => way.Select(code => function.Callables.First(callable => callable.Identity.Equals(code))).ToImmutableArray())];
    }

    public bool Equals(Invocations? other)
    {
        if (other is null || MayBeNull != other.MayBeNull || _ways is null != other._ways is null)
            return false;
        return _ways is not { } mine || (mine.Length == other._ways!.Value.Length && mine.All(way => other._ways.Value.Contains(way, Same.Instance)));
    }

    public override bool Equals(object? obj) => Equals(obj as Invocations);

    public override int GetHashCode() => _ways?.Length ?? -1;

    private static KnownConstant Constant(ImmutableArray<ImmutableArray<object>>? ways, bool mayBeNull)
        => new(new Invocations(ways, ways?.Any(static way => way.IsEmpty) ?? mayBeNull), IsPrefix: true);

    private static ImmutableArray<ImmutableArray<object>>? WaysOf(FlowValue value) => value switch
    {
        { Constant.Value: Invocations known } => known._ways,
        { IsBottom: true, IsOpaque: false, Constant: null or { Value: null } } => [[]],
        { Objects.IsEmpty: true, Taint.IsEmpty: true, Callables: { Length: > 0 and <= MostWays } callables, Constant.IsNotNull: true } => [.. callables.Select(static callable => ImmutableArray.Create(callable.Identity))],
        _ => null,
    };

    private static bool IsMaybeNull(FlowValue value) => value.Constant is not { IsNotNull: true };

    private static ImmutableArray<ImmutableArray<object>>? Distinct(IEnumerable<ImmutableArray<object>> ways)
        => ways.Distinct(Same.Instance).ToImmutableArray() is { Length: <= MostWays } distinct ? distinct : null;

    /// <summary>Ways are the same where the same code runs in the same order.</summary>
    private sealed class Same : IEqualityComparer<ImmutableArray<object>>
    {
        public static readonly Same Instance = new();

        public bool Equals(ImmutableArray<object> left, ImmutableArray<object> right) => left.SequenceEqual(right);

        public int GetHashCode(ImmutableArray<object> way) => way.Length;
    }
}
