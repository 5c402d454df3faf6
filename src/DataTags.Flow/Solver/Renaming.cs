using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Gives an abstract object another name wherever memory refers to it.</summary>
internal static class Renaming
{
    /// <summary>Memory with the object, and what is part of it, under its other name.</summary>
    public static FlowState In(FlowState before, AbstractObject item, AbstractObject other)
    {
        var locals = before.Locals;
        foreach (var pair in locals)
        {
            if (Of(pair.Value, item, other) is { } renamed)
                locals = locals.SetItem(pair.Key, renamed);
        }

        var heap = before.Heap;
        foreach (var pair in before.Heap)
        {
            var state = pair.Value.Select((_, value) => Of(value, item, other) ?? value);
            if (!ReferenceEquals(state, pair.Value))
                heap = heap.SetItem(pair.Key, state);
        }

        if (!heap.TryGetValue(item, out var content))
            return before;
        heap = heap.Remove(item).SetItem(other, heap.TryGetValue(other, out var present) ? present.Join(content, _ => FlowValue.Clean) : content);
        var after = new FlowState(locals, heap);
        foreach (var pair in before.Heap)
        {
            if (pair.Key.IsPart(out var owner, out _) && owner.Equals(item))
                after = In(after, pair.Key, pair.Key.PartOf(other));
        }

        return after;
    }

    /// <summary>The value with the object under its other name; null when it does not refer to the object.</summary>
    public static FlowValue? Of(FlowValue value, AbstractObject item, AbstractObject other)
    {
        var callables = value.Callables.IsEmpty ? value.Callables : InCode(value.Callables, item, other);
        var index = value.Objects.IndexOf(item);
        if (index < 0)
            return callables == value.Callables ? null : value.WithCallables(callables);
        var objects = value.Objects.Contains(other) ? value.Objects.RemoveAt(index) : value.Objects.SetItem(index, other);
        return callables == value.Callables ? value.WithObjects(objects) : value.WithObjects(objects).WithCallables(callables);
    }

    /// <summary>What code is bound to: the object it is called on, the cells of what it captures.</summary>
    private static ImmutableArray<Callable> InCode(ImmutableArray<Callable> callables, AbstractObject item, AbstractObject other)
    {
        for (var i = 0; i < callables.Length; i++)
        {
            var receiver = callables[i].Receiver is { } bound ? Of(bound, item, other) : null;
            if (receiver is null && !callables[i].Cells.Any(cell => cell.Value.Equals(item)))
                continue;
            var cells = callables[i].Cells.Select(cell => cell.Value.Equals(item) ? new KeyValuePair<ISymbol, AbstractObject>(cell.Key, other) : cell);
            callables = callables.SetItem(i, new Callable(callables[i].Target, callables[i].Lambda, receiver ?? callables[i].Receiver, [.. cells]));
        }

        return callables;
    }
}
