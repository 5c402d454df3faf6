using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary><c>ref</c> returns: a reference is a value that refers to slots of objects; it is read and written through.</summary>
internal sealed class References(BodyAnalysis body)
{
    private Machine Machine => body.Machine;

    /// <summary>What <c>return ref …</c> gives.</summary>
    public FlowValue To(IOperation operation) => To(body.Places.Evaluate(operation));

    /// <summary>The value behind a reference; what came from code out of sight is taken for the value itself.</summary>
    public FlowValue Read(FlowValue reference, ITypeSymbol? type)
    {
        FlowValue? result = null;
        var others = reference.Objects;
        foreach (var item in reference.Objects)
        {
            if (!item.IsLocation(out var owner, out var slot))
                continue;
            var value = Machine.Read(owner, slot, type);
            result = result is null ? value : result.Join(value);
            others = others.Remove(item);
        }

        if (result is null)
            return reference;
        return others.IsEmpty && reference.IsOnlyObjects ? result : result.Join(reference.WithObjects(others));
    }

    public void Write(FlowValue reference, FlowValue value)
    {
        var isStrong = reference.Objects.Length == 1;
        foreach (var item in reference.Objects)
        {
            if (item.IsLocation(out var owner, out var slot))
                Machine.Write(owner, slot, value, isStrong && owner.IsSingle && slot != Slots.Element);
        }

        // A ref return of code out of sight: whatever the call was made on may hold the value now.
        Machine.Smear(reference.WithObjects(reference.Objects.RemoveAll(static item => item.IsLocation(out _, out _))), value.Taint);
    }

    /// <summary>Where a place is, for a <c>ref</c> field that is to refer to it.</summary>
    public FlowValue To(Place place) => place switch
    {
        VariablePlace { Variable: var variable } when body.Variables.Reference(variable) is { } reference => reference,
        MemberPlace member => Slot(member.Target, SlotNames.Of(member.Member), place),
        ElementPlace element => Slot(element.Target, element.Slot, place),
        EitherPlace either => To(either.First).Join(To(either.Second)),
        ReferencePlace reference => reference.Reference,
        AccessorPlace accessor when body.Places.Reference(accessor) is { } reference => reference,
        _ => Temporary(place),
    };

    /// <summary>What a <c>ref</c> field refers to, as a place. What somebody else let it refer to has a cell.</summary>
    public Place Through(FlowValue reference, SyntaxNode at, ITypeSymbol? type)
        => new ReferencePlace(reference.WithObjects([.. reference.Objects.Select(static item => item.IsLocation(out _, out _) ? item : AbstractObject.Location(item, Slots.Cell))]), at, type);

    /// <summary>What has no place of its own is kept for who refers to it.</summary>
    private FlowValue Temporary(Place place)
    {
        var value = body.Places.Read(place);
        var kept = Machine.Allocate(place.At, null, part: "temporary");
        Machine.Write(kept, Slots.Reference, value, isStrong: true);
        return FlowValue.Clean.WithObjects([AbstractObject.Location(kept, Slots.Reference)]);
    }

    private FlowValue Slot(FlowValue target, string slot, Place place)
        => target.Objects.IsEmpty ? Temporary(place) : FlowValue.Clean.WithObjects([.. target.Objects.Select(item => AbstractObject.Location(item, slot))]);
}
