using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>
/// Elements by position. As long as the number of elements is known, each has a slot of its own, and what is put in or taken away moves the others;
/// once it is not, what is put in may be anywhere.
/// </summary>
internal sealed class Positions(Machine machine)
{
    // Longer lists have one slot for all: nobody writes programs that pick the twentieth of a list.
    private const int Most = 16;

    private static readonly FlowValue[] s_counts = [.. Enumerable.Range(0, Most + 1).Select(static count => FlowValue.OfConstant(new CountRange(count, count)))];

    /// <summary>How many elements there are; null when it is not known.</summary>
    public int? CountOf(FlowValue value) => RangeOf(value) is { IsExact: true, Most: var count } ? count : null;

    /// <summary>All elements in order; null when the number of them is not known.</summary>
    public FlowValue[]? Sequence(FlowValue value, ITypeSymbol? type = null)
        => CountOf(value) is { } count ? [.. Enumerable.Range(0, count).Select(index => machine.Read(value, Slots.Keyed(index), type))] : null;

    /// <summary>The slot of the element at a position, counted from the end where <paramref name="isFromEnd"/>; that of all elements where it is not known.</summary>
    public string SlotAt(FlowValue value, KnownConstant? position, bool isFromEnd = false)
    {
        if (position is not { IsPrefix: false, Value: int index } || RangeOf(value) is not { } range || (isFromEnd && !range.IsExact))
            return Slots.Element;
        index = isFromEnd ? range.Most - index : index;
        return index >= 0 && index < range.Most ? Slots.Keyed(index) : Slots.Element;
    }

    /// <summary>The first element, where it has a place of its own.</summary>
    public FlowValue? First(FlowValue value) => RangeOf(value) is null ? null : At(value, 0);

    /// <summary>The element at a position.</summary>
    public FlowValue At(FlowValue value, int index, bool isFromEnd = false, ITypeSymbol? type = null)
        => RangeOf(value) is { Most: 0 } ? FlowValue.Clean : machine.Read(value, SlotAt(value, new KnownConstant(index), isFromEnd), type);

    /// <summary>Any of the elements from a position on.</summary>
    public FlowValue From(FlowValue value, int start)
    {
        var result = FlowValue.Of(Machine.OwnTaint(value), value.IsOpaque);
        foreach (var item in value.Objects)
            result = result.Join(From(item, start));

        return result;
    }

    private FlowValue From(AbstractObject item, int start)
    {
        if (RangeOf(item) is { } range)
            return Enumerable.Range(start, Math.Max(0, range.Most - start)).Aggregate(FlowValue.Clean, (sum, index) => sum.Join(machine.Read(item, Slots.Keyed(index), null)));
        var state = machine.StateOf(item);
        if (item.IsInput || state.IsOpen || state.Slots.ContainsKey(Slots.Element))
            return machine.Read(item, Slots.Element, null);
        var before = Enumerable.Range(0, start).Select(static index => Slots.Keyed(index)).ToArray();
        var keyed = state.Slots.Names.Where(slot => Slots.IsKeyed(slot) && !before.Contains(slot));
        return keyed.Aggregate(FlowValue.Of(state.Rest, isOpaque: false), (sum, slot) => sum.Join(machine.Read(item, slot, null)));
    }

    /// <summary>Says that the elements stored so far are all there are.</summary>
    public void SetCount(AbstractObject item, int count) => SetRange(item, count, count);

    /// <summary>Puts an element in before the one at a position, or after the last one.</summary>
    public void Insert(FlowValue target, FlowValue value, int? position, bool isLast = false)
    {
        foreach (var item in target.Objects)
        {
            var range = target.Objects.Length == 1 && item.IsSingle ? RangeOf(item) ?? (IsFresh(item) ? new CountRange(0, 0) : null) : null;
            var index = isLast ? range?.Most : position;
            if (range is null || index is not { } at || at < 0 || (at > range.Least && !isLast) || range.Most == Most)
            {
                Blur(item, value);
                continue;
            }

            for (var i = range.Most; i > at; i--)
                machine.Write(item, Slots.Keyed(i), machine.Read(item, Slots.Keyed(i - 1), null), isStrong: true);
            // Where there were fewer, it comes earlier.
            for (var i = range.Least; isLast && i < at; i++)
                machine.Write(item, Slots.Keyed(i), machine.Read(item, Slots.Keyed(i), null).Join(value), isStrong: true);
            machine.Write(item, Slots.Keyed(at), value, isStrong: true);
            SetRange(item, range.Least + 1, range.Most + 1);
        }
    }

    /// <summary>Takes the element at a position away, counted from the end where <paramref name="isFromEnd"/>.</summary>
    public void Remove(FlowValue target, int? position, bool isFromEnd = false)
    {
        foreach (var item in target.Objects)
        {
            var range = target.Objects.Length == 1 && item.IsSingle ? RangeOf(item) : null;
            if (range is null || position is not { } index || (isFromEnd && !range.IsExact && index != 1) || (index = isFromEnd ? range.Most - index : index) < 0 || index >= range.Most)
            {
                Blur(item, FlowValue.Clean);
                continue;
            }

            for (var i = index; i < range.Most - 1; i++)
                machine.Write(item, Slots.Keyed(i), machine.Read(item, Slots.Keyed(i + 1), null), isStrong: true);
            machine.State = machine.State?.WithObject(item, machine.StateOf(item).Remove(Slots.Keyed(range.Most - 1)));
            SetRange(item, Math.Max(0, range.Least - 1), range.Most - 1);
        }
    }

    /// <summary>Puts elements in after the last one, or each before the first; all of them at unknown positions where their number is not known.</summary>
    public void Append(FlowValue target, FlowValue[]? sequence, FlowValue all, bool atFront)
    {
        if (sequence is null)
        {
            foreach (var item in target.Objects)
                Blur(item, all);
            return;
        }

        if (sequence.Length == 0 && target.Objects is [{ IsSingle: true } empty] && IsFresh(empty))
            SetCount(empty, 0);
        foreach (var value in sequence)
            Insert(target, value, atFront ? 0 : null, isLast: !atFront);
    }

    /// <summary>A new collection of the given elements.</summary>
    public FlowValue Make(SyntaxNode at, ITypeSymbol? type, FlowValue[] elements, string part)
    {
        var made = machine.Allocate(at, type, part: part);
        for (var i = 0; i < elements.Length; i++)
            machine.Write(made, Slots.Keyed(i), elements[i], isStrong: true);
        SetCount(made, elements.Length);
        return FlowValue.Of(made).WithConstant(KnownConstant.NotNull);
    }

    /// <summary>An object that nothing was put into yet.</summary>
    private bool IsFresh(AbstractObject item)
    {
        var state = machine.StateOf(item);
        return !item.IsInput && state is { IsOpen: false, Rest.IsEmpty: true } && !state.Slots.Names.Any(static slot => Slots.IsContent(slot) || slot == Slots.Count);
    }

    /// <summary>How many elements there may be; null when that is not known.</summary>
    public CountRange? RangeOf(FlowValue value) => value is { Objects: [var item], Taint.IsEmpty: true, Constant: not { Value: ViewStart } } ? RangeOf(item) : null;

    private CountRange? RangeOf(AbstractObject item) => machine.StateOf(item).Slots.TryGetValue(Slots.Count, out var count) ? count.Constant?.Value as CountRange : null;

    private void SetRange(AbstractObject item, int least, int most)
    {
        if (machine.State is not null && most <= Most)
            machine.State = machine.State.WithObject(item, machine.StateOf(item).Set(Slots.Count, least == most ? s_counts[most] : FlowValue.OfConstant(new CountRange(least, most))));
    }

    /// <summary>From here on any element may be anywhere, the new one too.</summary>
    private void Blur(AbstractObject item, FlowValue value)
        => machine.Write(item, Slots.Element, machine.Read(item, Slots.Element, null).Join(value).WithConstant(null), isStrong: false);
}
