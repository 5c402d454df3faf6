using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>The abstract machine of one body: current state, and how its memory is read and written.</summary>
internal sealed class Machine(FlowOptions options, CallContext context)
{
    // Structs in structs beyond this are shared by the copies.
    private const int DeepestCopy = 6;

    /// <summary>The state at the current point; null where control does not get.</summary>
    public FlowState? State { get; set; } = FlowState.Empty;

    public InputValues Inputs { get; } = new(options, context);

    public bool IsReachable => State is not null;

    public void JoinWith(FlowState? other) => State = Join(State, other);

    public FlowState? Join(FlowState? left, FlowState? right) => FlowState.Join(left, right, Initial);

    /// <summary>Reads a slot of everything a value may refer to. The value's own taint covers whatever is inside it.</summary>
    public FlowValue Read(FlowValue target, string slot, ITypeSymbol? type)
    {
        var own = TypeShape.IsFact(type) ? TaintSet.Empty : OwnTaint(target);
        var result = own.IsEmpty ? null : FlowValue.Of(own, target.IsOpaque);
        foreach (var item in target.Objects)
        {
            var value = Read(item, slot, type);
            result = result is null ? value : result.Join(value);
        }

        return result ?? (target.IsOpaque ? FlowValue.Opaque : FlowValue.Clean);
    }

    public FlowValue Read(AbstractObject target, string slot, ITypeSymbol? type)
    {
        if (slot == Slots.Cell && target.IsLocation(out var owner, out var place))
            return Read(owner, place, type);
        var state = StateOf(target);
        slot = Pointed(target, slot);
        if (Slots.IsContent(slot) && slot != Slots.Result)
            return ReadContent(target, state, slot, type);
        return state.Slots.TryGetValue(slot, out var value) ? value : Absent(target, state, slot, type);
    }

    /// <summary>Stores into a slot: replaces what was there when there is exactly one object, else adds to it.</summary>
    public void Write(FlowValue target, string slot, FlowValue value, bool isWeak = false)
    {
        if (State is null)
            return;
        var isStrong = !isWeak && target.Objects.Length == 1 && target.Objects[0].IsSingle;
        foreach (var item in target.Objects)
            Write(item, slot, value, isStrong);
    }

    public void Write(AbstractObject target, string slot, FlowValue value, bool isStrong)
    {
        if (State is null)
            return;
        if (slot == Slots.Cell && target.IsLocation(out var owner, out var place))
        {
            Write(owner, place, value, isStrong && owner.IsSingle);
            return;
        }

        var state = StateOf(target);
        if (slot == Slots.Count && !isStrong)
        {
            if (state.Slots.TryGetValue(slot, out var count) && !count.Equals(value))
                State = State.WithObject(target, state.Set(slot, FlowValue.Clean));
            return;
        }

        if (Pointed(target, slot) is var pointed && pointed != slot)
        {
            slot = pointed;
            isStrong &= slot != Slots.Element;
        }

        if (!isStrong)
        {
            // An element nobody can place may be any of those that have their place.
            if (slot == Slots.Element)
                state = state.JoinKeyed(value);
            value = Held(target, state, slot, null).Join(value);
        }

        // Where one element has no place, the number of them is not known.
        if (state.Slots.ContainsKey(Slots.Count) && (slot == Slots.Element || (Slots.IsKeyed(slot) && !state.Slots.ContainsKey(slot))))
            state = state.Set(Slots.Count, FlowValue.Clean);
        State = State.WithObject(target, state.Set(slot, value));
        Anchor(target);
    }

    /// <summary>Taints everything inside the objects without saying where.</summary>
    public void Smear(FlowValue target, TaintSet taint)
    {
        if (State is null || taint.IsEmpty)
            return;
        foreach (var item in target.Objects)
        {
            State = State.WithObject(item, StateOf(item).AddRest(taint).Open());
            Anchor(item);
        }
    }

    /// <summary>Adds to the text or bytes an object stands for (a builder, a buffer): nothing else becomes unknown.</summary>
    public void Append(FlowValue target, TaintSet taint)
    {
        if (State is null || taint.IsEmpty)
            return;
        foreach (var item in target.Objects)
        {
            State = State.WithObject(item, StateOf(item).AddRest(taint));
            Anchor(item);
        }
    }

    /// <summary>A part that was changed is listed by what it is a part of: whoever reads the whole finds it, and does not take it for what it was at first.</summary>
    private void Anchor(AbstractObject part)
    {
        while (part.IsInside(out var owner, out var slot) && StateOf(owner) is var state && !state.Slots.ContainsKey(slot))
        {
            var value = Absent(owner, state, slot, part.Type);
            State = State!.WithObject(owner, state.Set(slot, value.Objects.Contains(part) ? value : value.Join(FlowValue.Of(part))));
            part = owner;
        }
    }

    /// <summary>Forgets all an object holds.</summary>
    public void Reset(FlowValue target)
    {
        if (State is null || target.Objects.Length != 1 || !target.Objects[0].IsSingle)
            return;
        State = State.WithObject(target.Objects[0], ObjectState.Empty);
        Anchor(target.Objects[0]);
    }

    /// <summary>Forgets the content of a collection.</summary>
    public void ClearContent(FlowValue target)
    {
        if (State is null || target.Objects.Length != 1 || !target.Objects[0].IsSingle)
            return;
        var item = target.Objects[0];
        var state = StateOf(item).Where(static (slot, _) => !Slots.IsKeyed(slot));
        State = State.WithObject(item, state.Set(Slots.Element, FlowValue.Clean).Set(Slots.Count, FlowValue.OfConstant(new CountRange(0, 0))).WithRest(TaintSet.Empty));
        Anchor(item);
    }

    public ObjectState StateOf(AbstractObject item)
    {
        if (State is not null && State.Heap.TryGetValue(item, out var state))
            return state;
        return item.IsInput || item.IsUnknownInside ? ObjectState.Unknown : ObjectState.Empty;
    }

    /// <summary>A new object; what the site made in earlier rounds of a loop becomes the old one.</summary>
    public AbstractObject Allocate(SyntaxNode site, ITypeSymbol? type, bool isExact = true, string? part = null)
        => Install(AbstractObject.Allocated(site, type, isExact, part), ObjectState.Empty);

    /// <summary>An object that unknown code made or gave.</summary>
    public AbstractObject AllocateUnknown(SyntaxNode site, ITypeSymbol? type, TaintSet content)
        => Install(AbstractObject.Allocated(site, type, isExact: false, "unknown"), ObjectState.Unknown.AddRest(content));

    public AbstractObject Install(AbstractObject item, ObjectState state)
    {
        if (State is null)
            return item;
        Age([item]);
        if (item.IsOld && State.Heap.TryGetValue(item, out var old))
            state = old.Join(state, _ => FlowValue.Clean);
        State = State.WithObject(item, state);
        return item;
    }

    /// <summary>A copy with the same content, as <c>with</c> and struct assignment make it.</summary>
    public FlowValue Clone(FlowValue source, ITypeSymbol? type, SyntaxNode site) => Clone(source, type, site, null, []);

    private FlowValue Clone(FlowValue source, ITypeSymbol? type, SyntaxNode site, string? part, ImmutableArray<ITypeSymbol> around)
    {
        if (source.Objects.IsEmpty || State is null)
            return source;
        if (type is not null)
            around = around.Add(type);
        var exact = source.Objects.Length == 1 ? source.Objects[0] : null;
        var copy = AbstractObject.Allocated(site, exact?.Type ?? type, exact?.IsExact ?? false, part);
        return source.WithTaint(OwnTaint(source)).AsOpaque(false).WithObjects([Install(copy, ContentOf(source, type, (value, slot, slotType) =>
            // Structs inside are copied with it. One of the same type is none of them: no struct holds itself, though code that does not compile may say so.
            TypeShape.IsCopied(slotType) && TypeShape.ElementType(slotType) is null && around.Length < DeepestCopy && !around.Contains(slotType!, SymbolEqualityComparer.Default) ? Clone(value, slotType, site, $"{part}.{slot}", around) : value))]);
    }

    /// <summary>Adds all that is inside <paramref name="source"/> to an object.</summary>
    public FlowValue CopyTo(AbstractObject target, FlowValue source, ITypeSymbol? type)
    {
        var own = OwnTaint(source);
        if (State is not null && !source.Objects.IsEmpty)
        {
            var content = ContentOf(source, type, static (value, _, _) => value);
            foreach (var slot in content.Slots)
                Write(target, slot.Key, slot.Key == Slots.Count ? slot.Value : slot.Value.AddTaint(own), isStrong: target.IsSingle && slot.Key != Slots.Element);
            var state = StateOf(target).AddRest(content.Rest);
            State = State.WithObject(target, source.Objects.Any(item => StateOf(item).IsOpen) ? state.OpenBeside(content.Slots) : state);
        }

        return FlowValue.Of(target).AddTaint(own);
    }

    private ObjectState ContentOf(FlowValue source, ITypeSymbol? type, Func<FlowValue, string, ITypeSymbol?, FlowValue> copied)
    {
        var content = ObjectState.Empty;
        var slots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in source.Objects)
        {
            var state = StateOf(item);
            content = content.AddRest(state.Rest);
            slots.UnionWith(state.Slots.Names);
            if (state.IsOpen && TypeShape.ElementType(item.Type ?? type) is not null)
                slots.Add(Slots.Element);
        }

        var types = new Dictionary<string, ITypeSymbol>(StringComparer.Ordinal);
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                var memberType = member switch { IFieldSymbol { IsStatic: false } field => field.Type, IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type, _ => null };
                if (memberType is not null)
                    types[SlotNames.Of(member)] = memberType;
            }

            foreach (var parameter in TypeShape.PrimaryParameters(current))
                types[Slots.PrimaryParameter(parameter)] = parameter.Type;
        }

        slots.UnionWith(types.Keys);
        if (slots.Remove(Slots.Count) && source.Objects is [var only])
            content = content.Set(Slots.Count, StateOf(only).Slots[Slots.Count]);
        foreach (var slot in slots.OrderBy(name => name, StringComparer.Ordinal))
        {
            types.TryGetValue(slot, out var slotType);
            var value = FlowValue.Clean;
            for (var i = 0; i < source.Objects.Length; i++)
            {
                // Elements with a place of their own are copied to that place.
                var read = slot == Slots.Element ? Held(source.Objects[i], StateOf(source.Objects[i]), slot, slotType) : Read(source.Objects[i], slot, slotType);
                value = i == 0 ? read : value.Join(read);
            }

            content = content.Set(slot, copied(value, slot, slotType));
        }

        return content;
    }

    private FlowValue ReadContent(AbstractObject target, ObjectState state, string slot, ITypeSymbol? type)
    {
        var element = Held(target, state, slot, type);
        if (slot != Slots.Element && !MayMatchOthers(target, state))
            return element;
        foreach (var pair in state.Slots)
        {
            if (slot == Slots.Element ? Slots.IsKeyed(pair.Key) : Slots.IsSameKey(slot, pair.Key))
                element = element.Join(pair.Value);
        }

        return element;
    }

    /// <summary>Whether keys that differ in case may be one: a comparer says which are, and of what was made elsewhere nobody knows whether it has one.</summary>
    private static bool MayMatchOthers(AbstractObject target, ObjectState state) => target.IsInput || state.IsOpen || state.Slots.ContainsKey(Slots.Comparer);

    /// <summary>A pointer to a variable sees its cell, whether it is read as one value or as the elements of a buffer; one into a buffer sees the elements.</summary>
    private static string Pointed(AbstractObject target, string slot)
    {
        if (target.IsInput)
            return slot;
        if (target.IsCell)
            return Slots.IsContent(slot) ? Slots.Cell : slot;
        return slot == Slots.Cell ? Slots.Element : slot;
    }

    /// <summary>What one slot holds; an element that was never told apart is like all others.</summary>
    private FlowValue Held(AbstractObject target, ObjectState state, string slot, ITypeSymbol? type)
    {
        if (state.Slots.TryGetValue(slot, out var value))
            return value;
        if (!Slots.IsKeyed(slot))
            return Absent(target, state, slot, type);
        // A key where there are positions: a dictionary that was made of a list.
        if (state.Slots.TryGetValue(Slots.Count, out var count) && count.Constant?.Value is CountRange { Most: > 0 })
            return ReadContent(target, state, Slots.Element, type);
        return state.Slots.TryGetValue(Slots.Element, out value) ? value : Absent(target, state, slot, type);
    }

    private FlowValue Absent(AbstractObject target, ObjectState state, string slot, ITypeSymbol? type)
    {
        var value = Initial(target, slot, type, state.IsOpen);
        return state.Rest.IsEmpty || TypeShape.IsFact(type) ? value : value.AddTaint(state.Rest);
    }

    private FlowValue Initial(AbstractObject target, string slot) => Initial(target, slot, null, isOpen: target.IsInput || target.IsUnknownInside);

    private FlowValue Initial(AbstractObject target, string slot, ITypeSymbol? type, bool isOpen)
    {
        if (target.Input is { } path && isOpen)
            return Inputs.OfSlot(path, slot, type);
        if (!isOpen && type is not null && TypeShape.IsCopied(type) && TypeShape.ElementType(type) is null)
            return FlowValue.Of(AbstractObject.Embedded(target, slot, type));
        // What an object of a library consists of, its constructor has made: a table its rows.
        if (!isOpen && target is { Type: { } owner, IsInput: false } && TypeShape.IsPart(type, owner) && !Slots.IsContent(slot))
            return FlowValue.Of(AbstractObject.Inside(target, slot, type));
        if (!isOpen)
            return FlowValue.Clean;
        return type is null || TypeShape.IsScalar(type)
            ? FlowValue.Opaque
            : FlowValue.Create(TaintSet.Empty, [AbstractObject.Inside(target, slot, type)], [], null, isOpaque: true);
    }

    /// <summary>An input's own atom says "the value at this path"; what lies below it has atoms of its own.</summary>
    public static TaintSet OwnTaint(FlowValue target)
    {
        foreach (var atom in target.Taint.Atoms)
        {
            if (IsOwnInput(target, atom))
                return WithoutInputs(target);
        }

        return target.Taint;
    }

    private static TaintSet WithoutInputs(FlowValue target) => target.Taint.Where(static (atom, target) => !IsOwnInput(target, atom), target);

    private static bool IsOwnInput(FlowValue target, Taint atom)
    {
        if (atom is not { IsConcrete: false, Input: { } path, Reading: Models.SinkReading.Value })
            return false;
        foreach (var item in target.Objects)
        {
            if (path.Equals(item.Input))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Two objects of which only one can exist, depending on the way taken, become one: what is stored in it afterwards replaces
    /// what was there. The two states are of the two ways.
    /// </summary>
    public (FlowValue First, FlowValue Second) Unite(FlowValue first, FlowValue second, ref FlowState firstState, ref FlowState secondState, SyntaxNode at, ITypeSymbol? type)
    {
        if (first.Objects is not [{ IsInput: false, IsSingle: true } left] || second.Objects is not [{ IsInput: false, IsSingle: true } right])
            return (first, second);
        var isSameType = SymbolIdentity.Comparer.Equals(left.Type, right.Type);
        if (firstState.Heap.ContainsKey(right) || secondState.Heap.ContainsKey(left) || (!isSameType && (left.IsExact || right.IsExact)))
            return (first, second);
        var united = AbstractObject.Allocated(at, isSameType ? left.Type : type, isSameType && left.IsExact && right.IsExact, "either");
        if (firstState.Heap.ContainsKey(united) || secondState.Heap.ContainsKey(united))
            return (first, second);
        firstState = Renaming.In(firstState, left, united);
        secondState = Renaming.In(secondState, right, united);
        return (first.WithObjects([united]), second.WithObjects([united]));
    }

    /// <summary>What is known as the newest object of its place becomes one of the older ones.</summary>
    /// <returns>The objects that were there, with what they are now.</returns>
    public IReadOnlyDictionary<AbstractObject, AbstractObject> Age(IEnumerable<AbstractObject> items)
    {
        Dictionary<AbstractObject, AbstractObject>? older = null;
        foreach (var item in items)
        {
            if (State is not null && !item.IsOld && State.Heap.ContainsKey(item))
                (older ??= [])[item] = item.Older();
        }

        if (older is null)
            return ImmutableDictionary<AbstractObject, AbstractObject>.Empty;
        State = Renaming.In(State!, older);
        return older;
    }

    /// <summary>A value read before its objects were aged.</summary>
    public static FlowValue Aged(FlowValue value, IReadOnlyDictionary<AbstractObject, AbstractObject> older) => older.Count == 0 ? value : Renaming.Of(value, older) ?? value;
}
