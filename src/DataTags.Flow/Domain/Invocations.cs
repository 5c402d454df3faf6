using System.Collections.Immutable;

namespace DataTags.Flow.Domain;

/// <summary>
/// A delegate that was put together with <c>+=</c>, as a constant: all of its parts run, one after the other. A delegate without it runs one
/// of the callables it may hold.
/// </summary>
/// <param name="codes">The code that runs, in order; null where it is not known which of the callables are in it.</param>
internal sealed class Invocations(ImmutableArray<object>? codes) : IEquatable<Invocations>
{
    /// <summary>What a delegate is after another one was added to it.</summary>
    public static FlowValue Combine(FlowValue old, FlowValue added)
        => old.WithConstant(null).Join(added.WithConstant(null)).WithConstant(Constant(CodesOf(old) is { } first && CodesOf(added) is { } second ? first.AddRange(second) : null));

    /// <summary>What a delegate is after another one was taken away from it.</summary>
    public static FlowValue Remove(FlowValue old, FlowValue removed)
    {
        if (CodesOf(old) is not { } codes || CodesOf(removed) is not [var code])
            return old.WithCallables(old.Callables.RemoveAll(removed.Callables.Contains)).WithConstant(null);
        var index = codes.LastIndexOf(code);
        if (index < 0)
            return old;
        codes = codes.RemoveAt(index);
        return old.WithCallables(old.Callables.RemoveAll(callable => !codes.Contains(callable.Identity))).WithConstant(codes.IsEmpty ? KnownConstant.Null : Constant(codes));
    }

    /// <summary>What surely runs, in order; null where that is not known.</summary>
    public ImmutableArray<Callable>? In(FlowValue function)
    {
        if (codes is not { } known || known.Any(code => function.Callables.Count(callable => callable.Identity.Equals(code)) != 1) || !function.Callables.All(callable => known.Contains(callable.Identity)))
            return null;
        return [.. known.Select(code => function.Callables.First(callable => callable.Identity.Equals(code)))];
    }

    public bool Equals(Invocations? other) => other is not null && (codes is { } mine && other.Codes is { } others ? mine.SequenceEqual(others) : codes is null && other.Codes is null);

    public override bool Equals(object? obj) => Equals(obj as Invocations);

    public override int GetHashCode() => codes?.Length ?? -1;

    private ImmutableArray<object>? Codes => codes;

    private static KnownConstant Constant(ImmutableArray<object>? codes) => new(new Invocations(codes), IsPrefix: true);

    private static ImmutableArray<object>? CodesOf(FlowValue value) => value switch
    {
        { Constant.Value: Invocations known } => known.Codes,
        { IsBottom: true, IsOpaque: false, Constant: null or { Value: null } } => [],
        { Objects.IsEmpty: true, Taint.IsEmpty: true, Callables: [var only], Constant.IsNotNull: true } => [only.Identity],
        _ => null,
    };
}
