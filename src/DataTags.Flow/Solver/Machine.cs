using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>The abstract machine of one body: current state, and how its memory is read and written.</summary>
internal sealed class Machine(FlowOptions options, CallContext context)
{
    /// <summary>The state at the current point; null where control does not get.</summary>
    public FlowState? State { get; set; } = FlowState.Empty;

    public bool IsReachable => State is not null;

    public void JoinWith(FlowState? other) => State = Join(State, other);

    public FlowState? Join(FlowState? left, FlowState? right) => FlowState.Join(left, right, Initial);

    /// <summary>What an input path holds when the body starts.</summary>
    public FlowValue Input(InputPath path, ITypeSymbol? type)
    {
        var isDeep = path.Depth >= options.PathDepth;
        var taint = TaintSet.Of(Taint.Of(path, isDeep ? Models.SinkReading.Object : Models.SinkReading.Value));
        if (TypeShape.IsScalar(type))
            return FlowValue.Of(taint).WithConstant(context[path]?.Constant);
        var fact = context[path];
        if (fact is null)
            return FlowValue.Create(taint, [AbstractObject.ForInput(path, type)], [], null, isOpaque: true);
        var objects = fact.Types.IsEmpty
            ? ImmutableArray.Create(AbstractObject.ForInput(path, type))
            : [AbstractObject.ForInput(path, fact.Types[0], isExact: fact.Types.Length == 1)];
        var callables = fact.Callables.Select(callable => Imported(callable, path)).ToImmutableArray();
        return FlowValue.Create(taint, objects, callables, fact.Constant, isOpaque: true);
    }

    public ImmutableArray<ITypeSymbol> KnownTypes(InputPath path) => context[path]?.Types ?? [];

    /// <summary>Reads a slot of everything a value may refer to. The value's own taint covers whatever is inside it.</summary>
    public FlowValue Read(FlowValue target, string slot, ITypeSymbol? type)
    {
        var own = TypeShape.IsFact(type) ? TaintSet.Empty : OwnTaint(target);
        var result = own.IsEmpty ? null : FlowValue.Of(own);
        foreach (var item in target.Objects)
        {
            var value = Read(item, slot, type);
            result = result is null ? value : result.Join(value);
        }

        return result ?? (target.IsOpaque ? FlowValue.Opaque : FlowValue.Clean);
    }

    public FlowValue Read(AbstractObject target, string slot, ITypeSymbol? type)
    {
        var state = StateOf(target);
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
        var state = StateOf(target);
        if (!isStrong)
            value = (state.Slots.TryGetValue(slot, out var old) ? old : Absent(target, state, slot, null)).Join(value);
        State = State.WithObject(target, state.Set(slot, value));
    }

    /// <summary>Taints everything inside the objects without saying where.</summary>
    public void Smear(FlowValue target, TaintSet taint)
    {
        if (State is null || taint.IsEmpty)
            return;
        foreach (var item in target.Objects)
            State = State.WithObject(item, StateOf(item).AddRest(taint).Open());
    }

    /// <summary>Adds to the text or bytes an object stands for (a builder, a buffer): nothing else becomes unknown.</summary>
    public void Append(FlowValue target, TaintSet taint)
    {
        if (State is null || taint.IsEmpty)
            return;
        foreach (var item in target.Objects)
            State = State.WithObject(item, StateOf(item).AddRest(taint));
    }

    /// <summary>Forgets all an object holds.</summary>
    public void Reset(FlowValue target)
    {
        if (State is not null && target.Objects.Length == 1 && target.Objects[0].IsSingle && !target.Objects[0].IsInput)
            State = State.WithObject(target.Objects[0], ObjectState.Empty);
    }

    /// <summary>Forgets the content of a collection.</summary>
    public void ClearContent(FlowValue target)
    {
        if (State is null || target.Objects.Length != 1 || !target.Objects[0].IsSingle)
            return;
        var item = target.Objects[0];
        var state = StateOf(item);
        foreach (var slot in state.Slots.Keys)
        {
            if (Slots.IsKeyed(slot))
                state = state.Remove(slot);
        }

        State = State.WithObject(item, state.Set(Slots.Element, FlowValue.Clean).WithRest(TaintSet.Empty));
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
        if (!item.IsOld && State.Heap.ContainsKey(item))
            Age(item);
        if (item.IsOld && State.Heap.TryGetValue(item, out var old))
            state = old.Join(state, _ => FlowValue.Clean);
        State = State.WithObject(item, state);
        return item;
    }

    /// <summary>A copy with the same content, as <c>with</c> and struct assignment make it.</summary>
    public FlowValue Clone(FlowValue source, ITypeSymbol? type, SyntaxNode site, string? part = null)
    {
        if (source.Objects.IsEmpty || State is null)
            return source;
        var content = ObjectState.Empty;
        var slots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in source.Objects)
        {
            var state = StateOf(item);
            content = content.AddRest(state.Rest);
            slots.UnionWith(state.Slots.Keys);
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
        }

        slots.UnionWith(types.Keys);
        foreach (var slot in slots.OrderBy(name => name, StringComparer.Ordinal))
        {
            types.TryGetValue(slot, out var slotType);
            var value = FlowValue.Clean;
            for (var i = 0; i < source.Objects.Length; i++)
            {
                var read = Read(source.Objects[i], slot, slotType);
                value = i == 0 ? read : value.Join(read);
            }

            // Structs inside are copied with it.
            if (slotType is not null && TypeShape.IsCopied(slotType) && TypeShape.ElementType(slotType) is null && part?.Length is not > 200)
                value = Clone(value, slotType, site, $"{part}.{slot}");
            content = content.Set(slot, value);
        }

        var exact = source.Objects.Length == 1 ? source.Objects[0] : null;
        var copy = AbstractObject.Allocated(site, exact?.Type ?? type, exact?.IsExact ?? false, part);
        return source.WithTaint(OwnTaint(source)).AsOpaque(false).WithObjects([Install(copy, content)]);
    }

    private FlowValue ReadContent(AbstractObject target, ObjectState state, string slot, ITypeSymbol? type)
    {
        var hasElement = state.Slots.TryGetValue(Slots.Element, out var element);
        if (slot != Slots.Element)
        {
            if (!state.Slots.TryGetValue(slot, out var keyed))
                return element ?? Absent(target, state, slot, type);
            return hasElement ? keyed.Join(element!) : keyed;
        }

        element ??= Absent(target, state, slot, type);
        foreach (var pair in state.Slots)
        {
            if (Slots.IsKeyed(pair.Key))
                element = element.Join(pair.Value);
        }

        return element;
    }

    private FlowValue Absent(AbstractObject target, ObjectState state, string slot, ITypeSymbol? type)
    {
        var value = Initial(target, slot, type, state.IsOpen);
        return state.Rest.IsEmpty || TypeShape.IsFact(type) ? value : value.AddTaint(state.Rest);
    }

    private FlowValue Initial(AbstractObject target, string slot) => Initial(target, slot, null, isOpen: target.IsUnknownInside);

    private FlowValue Initial(AbstractObject target, string slot, ITypeSymbol? type, bool isOpen)
    {
        if (target.Input is { } path)
            return path.Depth >= options.PathDepth ? Input(path, type) : Input(path.Append(slot), type);
        if (!isOpen)
            return type is not null && TypeShape.IsCopied(type) && TypeShape.ElementType(type) is null ? FlowValue.Of(AbstractObject.Embedded(target, slot, type)) : FlowValue.Clean;
        return type is null || TypeShape.IsScalar(type)
            ? FlowValue.Opaque
            : FlowValue.Create(TaintSet.Empty, [AbstractObject.Inside(target, slot, type)], [], null, isOpaque: true);
    }

    /// <summary>An input's own atom says "the value at this path"; what lies below it has atoms of its own.</summary>
    private static TaintSet OwnTaint(FlowValue target)
    {
        if (target.Taint.Atoms.All(atom => !IsOwnInput(target, atom)))
            return target.Taint;
        return TaintSet.Of(target.Taint.Atoms.Where(atom => !IsOwnInput(target, atom)));
    }

    private static bool IsOwnInput(FlowValue target, Taint atom)
        => atom is { IsConcrete: false, Input: { } path, Reading: Models.SinkReading.Value } && target.Objects.Any(item => path.Equals(item.Input));

    private static Callable Imported(Callable callable, InputPath path)
    {
        var receiver = callable.Receiver is null
            ? null
            : FlowValue.Create(TaintSet.Empty, [AbstractObject.ForInput(path.Append("<receiver>"), callable.Target.ContainingType)], [], null, isOpaque: true);
        var cells = callable.Cells.Select(cell => new KeyValuePair<ISymbol, AbstractObject>(cell.Key, AbstractObject.ForInput(InputPath.Captured(cell.Key), null))).ToImmutableArray();
        return new Callable(callable.Target, callable.Lambda, receiver, cells);
    }

    private void Age(AbstractObject item)
    {
        var older = item.Older();
        var locals = State!.Locals;
        foreach (var pair in locals)
        {
            if (Renamed(pair.Value, item, older) is { } renamed)
                locals = locals.SetItem(pair.Key, renamed);
        }

        var heap = State.Heap;
        foreach (var pair in State.Heap)
        {
            var state = pair.Value;
            foreach (var slot in pair.Value.Slots)
            {
                if (Renamed(slot.Value, item, older) is { } renamed)
                    state = state.Set(slot.Key, renamed);
            }

            if (!ReferenceEquals(state, pair.Value))
                heap = heap.SetItem(pair.Key, state);
        }

        var content = heap[item];
        heap = heap.Remove(item).SetItem(older, heap.TryGetValue(older, out var oldContent) ? oldContent.Join(content, _ => FlowValue.Clean) : content);
        State = new FlowState(locals, heap);
    }

    private static FlowValue? Renamed(FlowValue value, AbstractObject item, AbstractObject older)
    {
        var index = value.Objects.IndexOf(item);
        if (index < 0)
            return null;
        return value.WithObjects(value.Objects.Contains(older) ? value.Objects.RemoveAt(index) : value.Objects.SetItem(index, older));
    }
}
