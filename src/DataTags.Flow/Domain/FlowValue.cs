using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>
/// What an expression may evaluate to: the taint of the value itself, the objects it may refer to, the code it may run and
/// the constant it is, if it is one. Immutable; join is pointwise.
/// </summary>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    private const int MostObjects = 32;
    private const int MostCallables = 16;

    /// <summary>A value that carries nothing: constants, new objects, results of sanitizers.</summary>
    public static readonly FlowValue Clean = new(TaintSet.Empty, [], [], null, isOpaque: false);

    /// <summary>A value of unknown origin without taint.</summary>
    public static readonly FlowValue Opaque = new(TaintSet.Empty, [], [], null, isOpaque: true);

    private FlowValue(TaintSet taint, ImmutableArray<AbstractObject> objects, ImmutableArray<Callable> callables, KnownConstant? constant, bool isOpaque)
    {
        Taint = taint;
        Objects = objects;
        Callables = callables;
        Constant = constant;
        IsOpaque = isOpaque;
    }

    public TaintSet Taint { get; }

    public ImmutableArray<AbstractObject> Objects { get; }

    public ImmutableArray<Callable> Callables { get; }

    public KnownConstant? Constant { get; }

    /// <summary>Whether data may be in the value that the analysis cannot name; a tagged member holding it keeps its declared label.</summary>
    public bool IsOpaque { get; }

    /// <summary>Whether there was more than a value keeps; the one too many is kept as the sign of it.</summary>
    public bool IsCut => Objects.Length > MostObjects || Callables.Length > MostCallables || Taint.IsCut;

    public bool IsBottom => Taint.IsEmpty && Objects.IsEmpty && Callables.IsEmpty;

    /// <summary>Whether there is nothing but objects.</summary>
    public bool IsOnlyObjects => Taint.IsEmpty && Callables.IsEmpty && !IsOpaque;

    public static FlowValue OfConstant(object? value) => new(TaintSet.Empty, [], [], new KnownConstant(value), isOpaque: false);

    public static FlowValue Of(TaintSet taint, bool isOpaque = true) => new(taint, [], [], null, isOpaque);

    public static FlowValue Of(AbstractObject value) => new(TaintSet.Empty, [value], [], null, isOpaque: false);

    public static FlowValue Of(Callable callable) => new(TaintSet.Empty, [], [callable], null, isOpaque: false);

    public static FlowValue Create(TaintSet taint, ImmutableArray<AbstractObject> objects, ImmutableArray<Callable> callables, KnownConstant? constant, bool isOpaque)
        => new(taint, objects, callables, constant, isOpaque);

    public FlowValue WithTaint(TaintSet taint) => ReferenceEquals(taint, Taint) ? this : new(taint, Objects, Callables, Constant, IsOpaque);

    public FlowValue AddTaint(TaintSet taint) => WithTaint(Taint.Union(taint));

    public FlowValue WithObjects(ImmutableArray<AbstractObject> objects) => objects == Objects ? this : new(Taint, objects, Callables, Constant, IsOpaque);

    public FlowValue WithConstant(KnownConstant? constant) => Equals(constant, Constant) ? this : new(Taint, Objects, Callables, constant, IsOpaque);

    public FlowValue WithCallables(ImmutableArray<Callable> callables) => new(Taint, Objects, callables, Constant, IsOpaque);

    public FlowValue AsOpaque(bool isOpaque = true) => IsOpaque == isOpaque ? this : new(Taint, Objects, Callables, Constant, isOpaque);

    public FlowValue Step(SyntaxNode at, string text) => Taint.IsEmpty ? this : WithTaint(Taint.Step(at, text));

    /// <summary>The value after a transformation of the given strength: nothing but (stronger) taint survives.</summary>
    public FlowValue Strengthen(byte strength)
    {
        if (strength == 0)
            return this;
        return strength == FlowOptions.Erased ? Clean : new(Taint.Strengthen(strength), [], [], null, isOpaque: false);
    }

    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var taint = Taint.Union(other.Taint);
        var objects = Merge(Objects, other.Objects, MostObjects);
        var callables = Merge(Callables, other.Callables, MostCallables);
        var constant = JoinConstants(other);
        var isOpaque = IsOpaque || other.IsOpaque;
        return ReferenceEquals(taint, Taint) && objects == Objects && callables == Callables && Equals(constant, Constant) && isOpaque == IsOpaque
            ? this
            : new(taint, objects, callables, constant, isOpaque);
    }

    private KnownConstant? JoinConstants(FlowValue other)
        => !Equals(Constant, other.Constant) && (Constant?.Value is Invocations || other.Constant?.Value is Invocations) ? Invocations.Join(this, other) : KnownConstant.Join(Constant, other.Constant);

    public bool Equals(FlowValue? other)
        => ReferenceEquals(this, other)
            || (other is not null && IsOpaque == other.IsOpaque && Equals(Constant, other.Constant) && Taint.Equals(other.Taint)
                && SameElements(Objects, other.Objects, MostObjects) && SameElements(Callables, other.Callables, MostCallables));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => (Taint.GetHashCode() * 31) + Objects.Length;

    public override string ToString() => $"{Taint} {string.Join(",", Objects)} {(Callables.IsEmpty ? "" : "fn")} {Constant?.Value}";

    private static ImmutableArray<T> Merge<T>(ImmutableArray<T> left, ImmutableArray<T> right, int limit)
        where T : IEquatable<T>
    {
        if (right.IsEmpty || left == right)
            return left;
        if (left.IsEmpty)
            return right;
        ImmutableArray<T>.Builder? added = null;
        foreach (var item in right)
        {
            if (left.Contains(item) || left.Length + (added?.Count ?? 0) > limit)
                continue;
            added ??= ImmutableArray.CreateBuilder<T>();
            added.Add(item);
        }

        return added is null ? left : left.AddRange(added);
    }

    private static bool SameElements<T>(ImmutableArray<T> left, ImmutableArray<T> right, int limit)
    {
        if (left == right)
            return true;
        if (left.Length != right.Length)
            return false;
        if (left.Length > limit)
            return true;
        foreach (var item in left)
        {
            if (!right.Contains(item))
                return false;
        }

        return true;
    }
}
