using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>The abstract machine state at one program point: variables and heap. Immutable; joins share structure.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly FlowState Empty = new(
        ImmutableDictionary.Create<ISymbol, FlowValue>(SymbolIdentity.Comparer),
        ImmutableDictionary<AbstractObject, ObjectState>.Empty);

    public FlowState(ImmutableDictionary<ISymbol, FlowValue> locals, ImmutableDictionary<AbstractObject, ObjectState> heap)
    {
        Locals = locals;
        Heap = heap;
    }

    public ImmutableDictionary<ISymbol, FlowValue> Locals { get; }

    public ImmutableDictionary<AbstractObject, ObjectState> Heap { get; }

    public FlowState WithLocal(ISymbol local, FlowValue value)
        => Locals.TryGetValue(local, out var old) && old.Equals(value) && SameTrace(old, value) ? this : new(Locals.SetItem(local, value), Heap);

    public FlowState WithObject(AbstractObject key, ObjectState state) => new(Locals, Heap.SetItem(key, state));

    public FlowState WithHeap(ImmutableDictionary<AbstractObject, ObjectState> heap) => new(Locals, heap);

    public static FlowState? Join(FlowState? left, FlowState? right, Func<AbstractObject, string, FlowValue> initial)
    {
        if (left is null)
            return right;
        if (right is null || ReferenceEquals(left, right))
            return left;
        var locals = left.Locals;
        if (!ReferenceEquals(left.Locals, right.Locals))
        {
            foreach (var pair in right.Locals)
            {
                var joined = left.Locals.TryGetValue(pair.Key, out var mine) ? mine.Join(pair.Value) : pair.Value;
                if (!ReferenceEquals(joined, mine))
                    locals = locals.SetItem(pair.Key, joined);
            }
        }

        var heap = left.Heap;
        if (!ReferenceEquals(left.Heap, right.Heap))
        {
            foreach (var pair in right.Heap)
            {
                if (left.Heap.TryGetValue(pair.Key, out var mine))
                {
                    if (ReferenceEquals(mine, pair.Value))
                        continue;
                    var joined = Joined(pair.Key, mine, pair.Value, initial);
                    if (!ReferenceEquals(joined, mine))
                        heap = heap.SetItem(pair.Key, joined);
                }
                else
                {
                    heap = heap.SetItem(pair.Key, Untouched(pair.Key, pair.Value, initial));
                }
            }

            foreach (var pair in left.Heap)
            {
                if (pair.Key.IsInput && !right.Heap.ContainsKey(pair.Key))
                    heap = heap.SetItem(pair.Key, Untouched(pair.Key, pair.Value, initial));
            }
        }

        return ReferenceEquals(locals, left.Locals) && ReferenceEquals(heap, left.Heap) ? left : new(locals, heap);
    }

    public bool Equals(FlowState? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Locals.Count != other.Locals.Count || Heap.Count != other.Heap.Count)
            return false;
        return Same(Locals, other.Locals) && Same(Heap, other.Heap);
    }

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Locals.Count;

    /// <summary>The other branch never touched the object: for an input that means its initial content, for a new object that it does not exist there.</summary>
    private static ObjectState Untouched(AbstractObject key, ObjectState state, Func<AbstractObject, string, FlowValue> initial)
        => key.IsInput ? Joined(key, state, ObjectState.Unknown, initial) : state;

    private static ObjectState Joined(AbstractObject key, ObjectState mine, ObjectState other, Func<AbstractObject, string, FlowValue> initial)
        => mine.Join(other, slot => initial(key, slot));

    private static bool Same<TKey, TValue>(ImmutableDictionary<TKey, TValue> left, ImmutableDictionary<TKey, TValue> right)
        where TKey : notnull
        where TValue : class, IEquatable<TValue>
    {
        if (ReferenceEquals(left, right))
            return true;
        foreach (var pair in left)
        {
            if (!right.TryGetValue(pair.Key, out var value) || !pair.Value.Equals(value))
                return false;
        }

        return true;
    }

    private static bool SameTrace(FlowValue left, FlowValue right) => left.Taint.IsEmpty && right.Taint.IsEmpty;
}
