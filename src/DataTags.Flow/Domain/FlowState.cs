using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>The abstract machine state at one program point: variables and heap. Immutable; joins share structure.</summary>
internal sealed class FlowState : IEquatable<FlowState>
{
    public static readonly HashTrie<AbstractObject, ObjectState> NoMemory = new(EqualityComparer<AbstractObject>.Default);

    public static readonly FlowState Empty = new(new HashTrie<ISymbol, FlowValue>(SymbolIdentity.Comparer), NoMemory);

    public FlowState(HashTrie<ISymbol, FlowValue> locals, HashTrie<AbstractObject, ObjectState> heap)
    {
        Locals = locals;
        Heap = heap;
    }

    public HashTrie<ISymbol, FlowValue> Locals { get; }

    public HashTrie<AbstractObject, ObjectState> Heap { get; }

    public FlowState WithLocal(ISymbol local, FlowValue value)
        => Locals.TryGetValue(local, out var old) && old.Equals(value) && SameTrace(old, value) ? this : new(Locals.SetItem(local, value), Heap);

    public FlowState WithObject(AbstractObject key, ObjectState state) => new(Locals, Heap.SetItem(key, state));

    public FlowState WithHeap(HashTrie<AbstractObject, ObjectState> heap) => new(Locals, heap);

    public static FlowState? Join(FlowState? left, FlowState? right, Func<AbstractObject, string, FlowValue> initial)
    {
        if (left is null)
            return right;
        if (right is null || ReferenceEquals(left, right))
            return left;
        var locals = left.Locals.Join(right.Locals, static (_, mine, other) => mine.Join(other), static (_, mine) => mine, static (_, other) => other);
        var heap = left.Heap.Join(
            right.Heap,
            (key, mine, other) => Joined(key, mine, other, initial),
            (key, mine) => Untouched(key, mine, initial),
            (key, other) => Untouched(key, other, initial));
        return ReferenceEquals(locals, left.Locals) && ReferenceEquals(heap, left.Heap) ? left : new(locals, heap);
    }

    public bool Equals(FlowState? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        return other is not null && Locals.IsSame(other.Locals) && Heap.IsSame(other.Heap);
    }

    public override bool Equals(object? obj) => Equals(obj as FlowState);

    public override int GetHashCode() => Locals.Count;

    /// <summary>The other branch never touched the object: for an input that means its initial content, for a new object that it does not exist there.</summary>
    private static ObjectState Untouched(AbstractObject key, ObjectState state, Func<AbstractObject, string, FlowValue> initial)
        => key.IsInput ? Joined(key, state, ObjectState.Unknown, initial) : state;

    private static ObjectState Joined(AbstractObject key, ObjectState mine, ObjectState other, Func<AbstractObject, string, FlowValue> initial)
        => mine.Join(other, slot => initial(key, slot));

    private static bool SameTrace(FlowValue left, FlowValue right) => left.Taint.IsEmpty && right.Taint.IsEmpty;
}
