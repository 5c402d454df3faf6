namespace DataTags.Flow.Domain;

/// <summary>What one abstract object holds: known slots, and the taint any other slot may carry.</summary>
internal sealed class ObjectState : IEquatable<ObjectState>
{
    public static readonly ObjectState Empty = new(SlotMap.Empty, TaintSet.Empty, isOpen: false);

    /// <summary>An object made by unknown code: members not seen written may hold anything.</summary>
    public static readonly ObjectState Unknown = new(SlotMap.Empty, TaintSet.Empty, isOpen: true);

    private ObjectState(SlotMap slots, TaintSet rest, bool isOpen)
    {
        Slots = slots;
        Rest = rest;
        IsOpen = isOpen;
    }

    public SlotMap Slots { get; }

    /// <summary>Taint of every slot that is not listed.</summary>
    public TaintSet Rest { get; }

    public bool IsOpen { get; }

    public ObjectState Set(string slot, FlowValue value) => With(Slots.SetItem(slot, value));

    /// <summary>The same slots with other content.</summary>
    public ObjectState Select(Func<string, FlowValue, FlowValue> content, TaintSet rest) => new(Slots.Select(content), rest, IsOpen);

    /// <summary>The same slots with other content; the state itself if there is none.</summary>
    public ObjectState Select(Func<string, FlowValue, FlowValue> content) => With(Slots.Select(content));

    /// <summary>The same without the slots that a test does not let through.</summary>
    public ObjectState Where(Func<string, FlowValue, bool> test) => With(Slots.Where(test));

    public ObjectState Remove(string slot) => With(Slots.Remove(slot));

    public ObjectState AddRest(TaintSet taint)
    {
        var rest = Rest.Union(taint);
        return ReferenceEquals(rest, Rest) ? this : new(Slots, rest, IsOpen);
    }

    public ObjectState WithRest(TaintSet rest) => new(Slots, rest, IsOpen);

    /// <summary>Adds a value to all elements that have a place of their own.</summary>
    public ObjectState JoinKeyed(FlowValue value) => Select((slot, held) => Domain.Slots.IsKeyed(slot) ? held.Join(value) : held);

    /// <summary>Filled from something that nobody sees into, a section of a configuration say: whatever is not known to come from there may come from there all the same.</summary>
    public ObjectState OpenBeside(SlotMap known)
        => new(Slots.Select((slot, value) => known.ContainsKey(slot) ? value : value.Join(FlowValue.Opaque)), Rest, isOpen: true);

    public ObjectState Open() => IsOpen ? this : new(Slots, Rest, isOpen: true);

    /// <summary>Join; <paramref name="absent"/> gives the value of a slot that one side does not list.</summary>
    public ObjectState Join(ObjectState other, Func<string, FlowValue> absent)
    {
        if (ReferenceEquals(this, other))
            return this;
        var slots = Slots.Join(other.Slots, slot => Unplaced(this, slot, absent), slot => Unplaced(other, slot, absent));
        var rest = Rest.Union(other.Rest);
        var isOpen = IsOpen || other.IsOpen;
        return ReferenceEquals(slots, Slots) && ReferenceEquals(rest, Rest) && isOpen == IsOpen ? this : new(slots, rest, isOpen);
    }

    private ObjectState With(SlotMap slots) => ReferenceEquals(slots, Slots) ? this : new(slots, Rest, IsOpen);

    private static FlowValue Unplaced(ObjectState state, string slot, Func<string, FlowValue> absent)
        => slot == Domain.Slots.Count ? FlowValue.Clean : Domain.Slots.IsKeyed(slot) && state.Slots.TryGetValue(Domain.Slots.Element, out var element) ? element : absent(slot);

    public bool Equals(ObjectState? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        return other is not null && IsOpen == other.IsOpen && Rest.Equals(other.Rest) && Slots.IsSame(other.Slots);
    }

    public override bool Equals(object? obj) => Equals(obj as ObjectState);

    public override int GetHashCode() => Slots.Count;
}
