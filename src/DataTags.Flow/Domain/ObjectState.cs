using System.Collections.Immutable;

namespace DataTags.Flow.Domain;

/// <summary>What one abstract object holds: known slots, and the taint any other slot may carry.</summary>
internal sealed class ObjectState : IEquatable<ObjectState>
{
    private static readonly ImmutableDictionary<string, FlowValue> NoSlots = ImmutableDictionary.Create<string, FlowValue>(NameHash.Comparer);

    public static readonly ObjectState Empty = new(NoSlots, TaintSet.Empty, isOpen: false);

    /// <summary>An object made by unknown code: members not seen written may hold anything.</summary>
    public static readonly ObjectState Unknown = new(NoSlots, TaintSet.Empty, isOpen: true);

    private ObjectState(ImmutableDictionary<string, FlowValue> slots, TaintSet rest, bool isOpen)
    {
        Slots = slots;
        Rest = rest;
        IsOpen = isOpen;
    }

    public ImmutableDictionary<string, FlowValue> Slots { get; }

    /// <summary>Taint of every slot that is not listed.</summary>
    public TaintSet Rest { get; }

    public bool IsOpen { get; }

    public ObjectState Set(string slot, FlowValue value) => new(Slots.SetItem(slot, value), Rest, IsOpen);

    /// <summary>The same slots with other content. Made anew: values beyond their limit count as equal, and a dictionary keeps the value it has where an equal one is set.</summary>
    public ObjectState Select(Func<string, FlowValue, FlowValue> content, TaintSet rest)
        => new(NoSlots.AddRange(Slots.Select(pair => new KeyValuePair<string, FlowValue>(pair.Key, content(pair.Key, pair.Value)))), rest, IsOpen);

    public ObjectState Remove(string slot) => Slots.ContainsKey(slot) ? new(Slots.Remove(slot), Rest, IsOpen) : this;

    public ObjectState AddRest(TaintSet taint)
    {
        var rest = Rest.Union(taint);
        return ReferenceEquals(rest, Rest) ? this : new(Slots, rest, IsOpen);
    }

    public ObjectState WithRest(TaintSet rest) => new(Slots, rest, IsOpen);

    /// <summary>Adds a value to all elements that have a place of their own.</summary>
    public ObjectState JoinKeyed(FlowValue value)
    {
        var slots = Slots;
        foreach (var pair in Slots)
        {
            if (Domain.Slots.IsKeyed(pair.Key))
                slots = slots.SetItem(pair.Key, pair.Value.Join(value));
        }

        return ReferenceEquals(slots, Slots) ? this : new(slots, Rest, IsOpen);
    }

    /// <summary>Filled from something that nobody sees into, a section of a configuration say: whatever is not known to come from there may come from there all the same.</summary>
    public ObjectState OpenBeside(IEnumerable<string> known)
        => new(Slots.SetItems(Slots.Keys.Except(known).Select(slot => new KeyValuePair<string, FlowValue>(slot, Slots[slot].Join(FlowValue.Opaque)))), Rest, isOpen: true);

    public ObjectState Open() => IsOpen ? this : new(Slots, Rest, isOpen: true);

    /// <summary>Join; <paramref name="absent"/> gives the value of a slot that one side does not list.</summary>
    public ObjectState Join(ObjectState other, Func<string, FlowValue> absent)
    {
        if (ReferenceEquals(this, other))
            return this;
        var slots = Slots;
        foreach (var pair in other.Slots)
        {
            var mine = Slots.TryGetValue(pair.Key, out var value) ? value : Unplaced(this, pair.Key, absent);
            var joined = mine.Join(pair.Value);
            if (!ReferenceEquals(joined, value))
                slots = slots.SetItem(pair.Key, joined);
        }

        foreach (var pair in Slots)
        {
            if (other.Slots.ContainsKey(pair.Key))
                continue;
            var joined = pair.Value.Join(Unplaced(other, pair.Key, absent));
            if (!ReferenceEquals(joined, pair.Value))
                slots = slots.SetItem(pair.Key, joined);
        }

        var rest = Rest.Union(other.Rest);
        var isOpen = IsOpen || other.IsOpen;
        return ReferenceEquals(slots, Slots) && ReferenceEquals(rest, Rest) && isOpen == IsOpen ? this : new(slots, rest, isOpen);
    }

    private static FlowValue Unplaced(ObjectState state, string slot, Func<string, FlowValue> absent)
        => slot == Domain.Slots.Count ? FlowValue.Clean : Domain.Slots.IsKeyed(slot) && state.Slots.TryGetValue(Domain.Slots.Element, out var element) ? element : absent(slot);

    public bool Equals(ObjectState? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || IsOpen != other.IsOpen || Slots.Count != other.Slots.Count || !Rest.Equals(other.Rest))
            return false;
        if (ReferenceEquals(Slots, other.Slots))
            return true;
        foreach (var pair in Slots)
        {
            if (!other.Slots.TryGetValue(pair.Key, out var value) || !pair.Value.Equals(value))
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ObjectState);

    public override int GetHashCode() => Slots.Count;
}
