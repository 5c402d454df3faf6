using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Gives an abstract object another name wherever memory refers to it.</summary>
internal static class Renaming
{
    /// <summary>Memory with objects, and what is part of them, under their other names.</summary>
    /// <param name="names">The other name of each object.</param>
    public static FlowState In(FlowState before, IReadOnlyDictionary<AbstractObject, AbstractObject> names)
    {
        var parts = before.Heap.Select(static pair => pair.Key).Where(static item => item.IsPart(out _, out _)).ToArray();
        var all = new Dictionary<AbstractObject, AbstractObject>();
        foreach (var pair in names)
            Add(pair.Key, pair.Value);
        var heap = before.Heap.Select((_, state) => state.Select((_, value) => Of(value, all) ?? value));
        foreach (var pair in all)
        {
            if (!heap.TryGetValue(pair.Key, out var content))
                continue;
            heap = heap.Remove(pair.Key);
            heap = heap.SetItem(pair.Value, heap.TryGetValue(pair.Value, out var present) ? present.Join(content, static _ => FlowValue.Clean) : content);
        }

        return new FlowState(before.Locals.Select((_, value) => Of(value, all) ?? value), heap);

        void Add(AbstractObject item, AbstractObject other)
        {
            if (all.ContainsKey(item))
                return;
            all.Add(item, other);
            foreach (var part in parts)
            {
                if (part.IsPart(out var owner, out _) && owner.Equals(item))
                    Add(part, part.PartOf(other));
            }
        }
    }

    public static FlowState In(FlowState before, AbstractObject item, AbstractObject other) => In(before, new Dictionary<AbstractObject, AbstractObject> { [item] = other });

    /// <summary>The value with objects under their other names; null when it refers to none of them.</summary>
    public static FlowValue? Of(FlowValue value, IReadOnlyDictionary<AbstractObject, AbstractObject> names)
    {
        var callables = value.Callables.IsEmpty ? value.Callables : InCode(value.Callables, names);
        var objects = value.Objects;
        for (var i = 0; i < objects.Length; i++)
        {
            if (Other(objects[i], names) is { } other)
                objects = objects.Contains(other) ? objects.RemoveAt(i--) : objects.SetItem(i, other);
        }

        if (objects == value.Objects)
            return callables == value.Callables ? null : value.WithCallables(callables);
        return callables == value.Callables ? value.WithObjects(objects) : value.WithObjects(objects).WithCallables(callables);
    }

    private static AbstractObject? Other(AbstractObject item, IReadOnlyDictionary<AbstractObject, AbstractObject> names)
    {
        if (names.TryGetValue(item, out var other))
            return other;
        return item.IsLocation(out var owner, out var slot) && names.TryGetValue(owner, out other) ? AbstractObject.Location(other, slot) : null;
    }

    /// <summary>What code is bound to: the object it is called on, the cells of what it captures.</summary>
    private static ImmutableArray<Callable> InCode(ImmutableArray<Callable> callables, IReadOnlyDictionary<AbstractObject, AbstractObject> names)
    {
        for (var i = 0; i < callables.Length; i++)
        {
            var receiver = callables[i].Receiver is { } bound ? Of(bound, names) : null;
            if (receiver is null && !callables[i].Cells.Any(cell => names.ContainsKey(cell.Value)))
                continue;
            var cells = callables[i].Cells.Select(cell => names.TryGetValue(cell.Value, out var other) ? new KeyValuePair<ISymbol, AbstractObject>(cell.Key, other) : cell);
            callables = callables.SetItem(i, new Callable(callables[i].Target, callables[i].Lambda, receiver ?? callables[i].Receiver, [.. cells]));
        }

        return callables;
    }
}
