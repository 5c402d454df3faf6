using System.Collections.Immutable;
using DataTags.Flow.Domain;

namespace DataTags.Flow.Solver;

/// <summary>
/// Which parts of objects that came in, or that a library made, memory knows something of. Such a part goes by where it is, its owner lists no slot for it:
/// whoever reads the whole must be told of it, or would take the part for what it was at first.
/// </summary>
internal sealed class ChangedParts
{
    private readonly Dictionary<AbstractObject, SortedSet<string>> _slots = [];

    private ChangedParts(FlowState state) => State = state;

    /// <summary>The memory this is known of.</summary>
    public FlowState State { get; }

    public static ChangedParts In(FlowState state)
    {
        var parts = new ChangedParts(state);
        foreach (var pair in state.Heap)
        {
            for (var part = pair.Key; part.IsInside(out var owner, out var slot) && parts.Add(owner, slot); part = owner)
            {
            }
        }

        return parts;
    }

    /// <summary>Slots of an object below which there is something known, by name.</summary>
    public IEnumerable<string> Of(AbstractObject item) => _slots.TryGetValue(item, out var slots) ? slots : ImmutableArray<string>.Empty;

    /// <summary>False where it was known before, and with it all above.</summary>
    private bool Add(AbstractObject owner, string slot)
    {
        if (!_slots.TryGetValue(owner, out var slots))
            _slots.Add(owner, slots = new SortedSet<string>(StringComparer.Ordinal));
        return slots.Add(slot);
    }
}
