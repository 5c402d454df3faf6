using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Writes to the ports of a model at a call, and makes the object it returns.</summary>
internal sealed class PortWriter(BodyAnalysis body, CallSite site, MethodModel model)
{
    private readonly PortReader _reader = new(body, site);
    private readonly Dictionary<string, FlowValue> _entries = new(StringComparer.Ordinal);
    private readonly List<Port> _written = [];
    private readonly Dictionary<int, FlowValue> _outs = [];
    private bool _resultIsMade;

    private Machine Machine => body.Machine;

    /// <summary>What it writes by: what delegates gave is told to it.</summary>
    public PortReader Reader => _reader;

    /// <summary>What the call returns, as far as edges have told.</summary>
    public FlowValue? Result { get; private set; }

    /// <summary>Whether what is written there is put in beside the elements that are there.</summary>
    public static bool IsEnd(Port port) => port.Steps is [.., { Kind: PortStepKind.First or PortStepKind.Last or PortStepKind.At }];

    /// <param name="sequence">The values one after the other, where the edge takes a sequence whose length is known.</param>
    public void To(FlowEdge edge, FlowValue value, FlowValue[]? sequence = null)
    {
        var port = edge.To;
        if (port.Root == PortRoot.Throws)
        {
            Throw(body.Text.Collect(value, _reader.TypeOf(edge.From), edge.Reading, site.At));
            return;
        }

        if (port.Steps is [.., { Kind: PortStepKind.All }])
        {
            Copy(edge, value);
            return;
        }

        var isClear = edge.From.Root == PortRoot.Nothing;
        if (IsEnd(port))
            AtEnd(edge, value, sequence, isClear);
        else if (port.Root == PortRoot.Return && port.Steps.IsEmpty)
            Return(edge, value);
        else if (port.Root == PortRoot.Return)
            Put(FlowValue.Of(isClear ? MakeResult(ObjectState.Empty) : MakeResult()), port.Steps, Typed(edge, value), isClear, isWeak: IsWritten(port));
        else if (port.Steps.IsEmpty)
            Whole(port, edge, value, isClear);
        else
            Put(port.Root == PortRoot.This ? site.Receiver ?? FlowValue.Clean : Argument(port.Argument), port.Steps, value, isClear, isWeak: IsWritten(port) || IsInAnyElement(port));
    }

    /// <summary>Whether the port is a part of an element of which nobody knows which one it is: the others keep theirs.</summary>
    private static bool IsInAnyElement(Port port) => port.Steps.IndexOf(new PortStep(PortStepKind.Element)) is var element && element >= 0 && element < port.Steps.Length - 1;

    /// <summary>What the caller handed over, or gets back: an <c>out</c> argument holds nothing before the call.</summary>
    private FlowValue Argument(int ordinal)
    {
        if (site.Method.Parameters[ordinal].RefKind != RefKind.Out || site.Reference(ordinal) is not { } place)
            return site.Argument(ordinal);
        if (_outs.TryGetValue(ordinal, out var made))
            return made;
        made = FlowValue.Of(Machine.Allocate(site.At, site.Method.Parameters[ordinal].Type, isExact: false, part: $"out{ordinal}"));
        body.Places.Write(place, made);
        _outs.Add(ordinal, made);
        return made;
    }

    public void Put(FlowValue target, ImmutableArray<PortStep> steps, FlowValue value, bool isClear, bool isWeak = false)
    {
        for (var i = 0; i < steps.Length - 1; i++)
            target = steps[i].Kind == PortStepKind.Keyed ? Entry(target, steps[i]) : Inner(target, _reader.Slot(steps[i]), i);
        var last = steps[steps.Length - 1];
        if (last.Kind == PortStepKind.Named)
        {
            new NamedMembers(body, site).Write(target, value);
            return;
        }

        if (last.Kind == PortStepKind.Comparer)
        {
            // None at all, or one that has a name for a constant, compares keys as they are.
            if (value.Constant is not ({ Value: null } or { Value: string, IsPrefix: false }))
                Machine.Write(target, Slots.Comparer, FlowValue.Clean);
            return;
        }

        if (isClear && last.Kind == PortStepKind.Keyed && site.Method.Parameters[last.Index].IsParams)
        {
            // Each of the keys that are passed one by one.
            foreach (var key in site.PassedTo(last.Index).Select(static passed => Places.ContentSlot(passed.Value)).Where(static slot => slot != Slots.Element))
                Machine.Write(target, key, value);
            return;
        }

        if (isClear && last.Kind is PortStepKind.Element)
        {
            // What a part shows is cleared, and the rest is not.
            if (!ViewStart.IsPart(target, site.ReceiverType ?? site.Method.ContainingType))
                Machine.ClearContent(target);
            return;
        }

        var slot = _reader.Slot(last);
        Machine.Write(target, slot, value.WithConstant(slot == Slots.Element ? null : value.Constant), isWeak: isWeak || slot == Slots.Element);
    }

    /// <summary>Elements that move to a sequence of another type are those of that type.</summary>
    private FlowValue Typed(FlowEdge edge, FlowValue value)
    {
        // A whole object becomes text that is awaited. A number or a date is none of it: what a mediator answers to a command is a key.
        if (edge.To.Steps is [{ Kind: PortStepKind.Result }] && !value.Objects.IsEmpty && site.Method.ReturnType is INamedTypeSymbol { TypeArguments: [var payload] } && TypeShape.IsScalar(payload))
            return payload.SpecialType != SpecialType.System_String && value.Taint.IsEmpty && value.Objects.All(static item => item.Type is { } type && TypeShape.IsInSource(type)) ? FlowValue.Opaque : FlowValue.Of(body.Text.Collect(value, _reader.TypeOf(edge.From), SinkReading.Object, site.At), value.IsOpaque).WithConstant(value.Constant);
        if (edge is not { From.Steps: [{ Kind: PortStepKind.Element }], To.Steps: [{ Kind: PortStepKind.Element }] } || !site.Method.IsGenericMethod
            || TypeShape.ElementType(site.Method.ReturnType) is not INamedTypeSymbol { IsGenericType: false } type || !IsOfOther(edge.From, type))
            return value;
        TypeNarrowing.Test(value, type, out var narrowed);
        return narrowed;
    }

    private bool IsOfOther(Port source, ITypeSymbol type)
        => source.Root != PortRoot.Argument || TypeShape.ElementType(site.ArgumentType(source.Argument)) is { } element && !SymbolIdentity.Comparer.Equals(element, type);

    private void AtEnd(FlowEdge edge, FlowValue value, FlowValue[]? sequence, bool isClear)
    {
        var step = edge.To.Steps[edge.To.Steps.Length - 1];
        var holder = edge.To with { Steps = edge.To.Steps.RemoveAt(edge.To.Steps.Length - 1) };
        var target = holder.Root == PortRoot.Return ? FlowValue.Of(MakeResult(ObjectState.Empty)) : _reader.Read(holder);
        if (holder is { Root: PortRoot.Return, Steps: [{ Kind: PortStepKind.Keyed } key] } && sequence is not null && _reader.Keys(key) is { } keys && keys.Length == sequence.Length)
        {
            for (var i = 0; i < keys.Length; i++)
                body.Positions.Insert(Group(target, keys[i]), sequence[i], null, isLast: true);
            return;
        }

        for (var i = 0; holder.Root == PortRoot.Return && i < holder.Steps.Length; i++)
            target = Inner(target, _reader.Slot(holder.Steps[i]), i);
        var position = step.Kind == PortStepKind.At ? site.Argument(step.Index).Constant is { IsPrefix: false, Value: int index } ? index : null : (int?)(step.Kind == PortStepKind.First ? 0 : 1);
        if (isClear)
            body.Positions.Remove(target, position, isFromEnd: step.Kind == PortStepKind.Last);
        else if (PortReader.IsSequence(edge.From))
            body.Positions.Append(target, step.Kind == PortStepKind.At ? null : sequence, value, atFront: step.Kind == PortStepKind.First);
        else
            body.Positions.Insert(target, value, position, isLast: step.Kind == PortStepKind.Last);
    }

    /// <summary>An exception whose message holds the data may leave the call.</summary>
    public void Throw(TaintSet message)
    {
        if (message.IsEmpty)
            return;
        var part = TypeShape.IsInSource(site.Method) ? "raised" : AbstractObject.LibraryExceptionPart;
        var exception = Machine.Install(AbstractObject.Allocated(site.At, null, isExact: false, part), ObjectState.Empty.AddRest(message.Step(site.At, $"thrown by {CodeNames.Of(site.Method)}")));
        body.Exceptions.NoteThrown(FlowValue.Of(exception));
    }

    /// <param name="content">What is in it at first. By default members hold what their declarations say, as edges only tell what moves into the result.</param>
    public AbstractObject MakeResult(ObjectState? content = null)
    {
        var made = ResultOf(site);
        if (_resultIsMade)
            return made;
        _resultIsMade = true;
        Machine.Install(made, content ?? ObjectState.Unknown);
        Result = Result is null ? FlowValue.Of(made) : Result.Join(FlowValue.Of(made));
        return made;
    }

    /// <summary>The call as it is beside its new result: what an earlier turn of a loop made there, and is passed now, is one of the older ones.</summary>
    public static CallSite Aged(BodyAnalysis body, CallSite site)
    {
        var made = ResultOf(site);
        if (!(site.Receiver is { } target && target.Objects.Contains(made)) && !site.Arguments.Any(value => value.Objects.Contains(made)))
            return site;
        var older = body.Machine.Age([made]);
        return older.Count == 0 ? site : site with
        {
            Receiver = site.Receiver is { } receiver ? Machine.Aged(receiver, older) : null,
            Arguments = [.. site.Arguments.Select(value => Machine.Aged(value, older))],
            Passed = [.. site.Passed.Select(passed => passed.Select(item => item with { Value = Machine.Aged(item.Value, older) }).ToImmutableArray())],
        };
    }

    private static AbstractObject ResultOf(CallSite site) => AbstractObject.Allocated(site.At, site.Method.ReturnType, isExact: false, IsDeferred(site.Method) ? AbstractObject.SequencePart : "result");

    /// <summary>Everything inside one object also comes to be inside another.</summary>
    private void Copy(FlowEdge edge, FlowValue value)
    {
        var steps = edge.To.Steps.RemoveAt(edge.To.Steps.Length - 1);
        if (edge.To.Root == PortRoot.Return && steps.IsEmpty)
        {
            var copy = value.Objects.IsEmpty ? value
                : ViewStart.IsPart(value, _reader.TypeOf(edge.From with { Steps = [] })) ? CopyPart(value)
                : Machine.CopyTo(MakeResult(ObjectState.Empty), value, _reader.TypeOf(edge.From));
            Result = Result is null ? copy : Result.Join(copy);
        }
        else if (_reader.Read(edge.To) is var target)
        {
            // Where the whole is labelled, no part of it has to be.
            foreach (var item in target.Objects)
                Machine.Smear(FlowValue.Of(item), Machine.CopyTo(item, value, null).Taint);
        }
    }

    /// <summary>Any of the elements from where the view begins.</summary>
    private FlowValue CopyPart(FlowValue view)
    {
        var copy = MakeResult(ObjectState.Empty);
        Machine.Write(copy, Slots.Element, body.Positions.From(view, ViewStart.In(view) ?? 0), isStrong: false);
        return FlowValue.Of(copy).AddTaint(Machine.OwnTaint(view));
    }

    private void Return(FlowEdge edge, FlowValue value)
    {
        if (site.Method.MethodKind == MethodKind.Constructor)
        {
            // The new object is a view: for all that can be seen of it, it is what it was made of.
            if (!value.Objects.IsEmpty)
                Result = Result?.Join(value.WithConstant(null)) ?? value.WithConstant(null);
            return;
        }

        if ((site.Method.ReturnsByRef || site.Method.ReturnsByRefReadonly) && Location(edge.From) is { } location)
        {
            Result = Result is null ? location : Result.Join(location);
            return;
        }

        if (TypeShape.IsScalar(site.Method.ReturnType) && !value.Objects.IsEmpty)
        {
            // A whole object becomes text or bytes: the text holds what the object contains.
            value = FlowValue.Of(body.Text.Collect(value, _reader.TypeOf(edge.From), SinkReading.Object, site.At), value.IsOpaque).WithConstant(value.Constant);
        }
        else if (!TypeShape.IsScalar(site.Method.ReturnType) && value.Objects.IsEmpty && (!value.Taint.IsEmpty || IsScalar(edge.From)))
        {
            // Text or bytes become an object: what they hold may lie in any of its members.
            value = FlowValue.Of(MakeResult(value.IsOpaque || value.Taint.IsEmpty ? ObjectState.Unknown : ObjectState.Empty)).AddTaint(value.Taint).WithConstant(value.Constant).AsOpaque(value.IsOpaque);
        }

        if (value.Constant is { Value: string text })
            value = value.WithConstant(IsOnlyEdgeToReturn() ? new KnownConstant(text, IsPrefix: true) : null);
        else if (value.Constant?.Value is not (TypeName or MemberName))
            value = value.WithConstant(TypeShape.IsView(site.Method.ReturnType) && !value.Objects.IsEmpty ? Begins(edge, value) : null);
        Result = Result is null ? value : Result.Join(value);
    }

    /// <summary>Where the view that is returned begins: where the one begins that it is made of, so many elements after it, or nobody knows where.</summary>
    private KnownConstant Begins(FlowEdge edge, FlowValue source)
    {
        var start = TypeShape.IsView(_reader.TypeOf(edge.From with { Steps = [] })) ? ViewStart.In(source) : source.Constant?.Value is ViewStart ? null : 0;
        return edge.From.Steps switch
        {
            [{ Kind: PortStepKind.All }] => start == 0 && source.Constant?.Value is not ViewStart ? KnownConstant.NotNull : ViewStart.Of(start),
            [{ Kind: PortStepKind.From, Index: var ordinal }] => ViewStart.Of(site.Argument(ordinal).Constant is { IsPrefix: false, Value: int number } ? start + number : null),
            _ => ViewStart.Of(null),
        };
    }

    /// <summary>Into the object itself: text a builder holds, bytes of a buffer, a <c>ref</c> or <c>out</c> argument.</summary>
    private void Whole(Port port, FlowEdge edge, FlowValue value, bool isClear)
    {
        if (port.Root == PortRoot.Argument && site.Reference(port.Argument) is { } place)
        {
            body.Places.Write(place, value.WithConstant(null), isWeak: IsWritten(port));
            return;
        }

        var target = port.Root == PortRoot.This ? site.Receiver ?? FlowValue.Clean : site.Argument(port.Argument);
        if (isClear)
        {
            Machine.Reset(target);
            return;
        }

        var taint = value.Objects.IsEmpty ? value.Taint : body.Text.Collect(value, _reader.TypeOf(edge.From), SinkReading.Object, site.At);
        Machine.Append(target, taint);
        if (site.Method.MethodKind != MethodKind.Constructor)
            return;
        var made = FlowValue.Of(TypeShape.IsScalar(site.Method.ContainingType) ? taint : TaintSet.Empty, isOpaque: false);
        if (value.Constant?.Value is string text && IsOnlyEdgeToReturn())
            made = made.WithConstant(new KnownConstant(text, IsPrefix: true));
        Result = Result is null ? made : Result.Join(made);
    }

    /// <summary>A method that returns a reference returns where the value is: what is written to it later is written there.</summary>
    private FlowValue? Location(Port port)
    {
        if (port is { Root: PortRoot.Argument, Steps.IsEmpty: true } && site.Reference(port.Argument) is { } place)
            return body.References.To(place);
        if (port.Root is not (PortRoot.This or PortRoot.Argument) || port.Steps.IsEmpty)
            return null;
        var target = port.Root == PortRoot.This ? site.Receiver ?? FlowValue.Clean : site.Argument(port.Argument);
        var own = Machine.OwnTaint(target);
        for (var i = 0; i < port.Steps.Length - 1; i++)
            target = Inner(target, _reader.Slot(port.Steps[i]), i);
        var last = port.Steps[port.Steps.Length - 1];
        var slot = last.Kind == PortStepKind.First && body.Positions.CountOf(target) > 0 ? Slots.Keyed(0) : _reader.Slot(last);

        // A struct that nobody has written yet is there from now on.
        if (TypeShape.IsCopied(site.Method.ReturnType))
        {
            foreach (var item in target.Objects.Where(item => !Machine.StateOf(item).Slots.ContainsKey(slot)))
                Machine.Write(item, slot, Machine.Read(item, slot, site.Method.ReturnType), isStrong: item.IsSingle);
        }

        // What labels the whole labels what is there.
        return target.Objects.IsEmpty ? null : FlowValue.Clean.WithObjects([.. target.Objects.Select(item => AbstractObject.Location(item, slot))]).AddTaint(own);
    }

    /// <summary>Whether an edge before has written to the port: all edges speak of one moment, so none overwrites another.</summary>
    private bool IsWritten(Port port)
    {
        if (_written.Any(port.Equals))
            return true;
        _written.Add(port);
        return false;
    }

    /// <summary>The entry this call makes under a key; it replaces what was there.</summary>
    private FlowValue Entry(FlowValue target, PortStep key)
    {
        var slot = _reader.Slot(key);
        if (_entries.TryGetValue(slot, out var entry))
            return entry;
        entry = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"entry{slot}"));
        Machine.Write(target, slot, entry, isWeak: slot == Slots.Element);
        _entries.Add(slot, entry);
        return entry;
    }

    /// <summary>What this call puts together under a key.</summary>
    private FlowValue Group(FlowValue target, object key)
    {
        var slot = Slots.Keyed(key);
        if (_entries.TryGetValue(slot, out var group))
            return group;
        group = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"group{slot}"));
        Machine.Write(target, slot, group);
        _entries.Add(slot, group);
        return group;
    }

    /// <summary>The object in a slot; made when there is none yet (a pair in a dictionary, a sequence in a group).</summary>
    private FlowValue Inner(FlowValue target, string slot, int depth)
    {
        var inner = Machine.Read(target, slot, null);
        if (!inner.Objects.IsEmpty && !inner.Objects.All(item => item.IsInput))
            return inner;
        var made = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"inner{depth}{slot}"));
        Machine.Write(target, slot, made, isWeak: slot == Slots.Element);
        return inner.Objects.IsEmpty ? made : inner.Join(made);
    }

    /// <summary>A static method that hands out a sequence by an interface has not run yet.</summary>
    private static bool IsDeferred(IMethodSymbol method) => method is { IsStatic: true, ReturnType: INamedTypeSymbol { TypeKind: TypeKind.Interface } type } && TypeShape.ElementType(type) is not null;

    private bool IsScalar(Port port) => _reader.TypeOf(port) is { } type && TypeShape.IsScalar(type);

    private bool IsOnlyEdgeToReturn() => model.Edges.Count(edge => edge.To is { Root: PortRoot.Return or PortRoot.This, Steps.IsEmpty: true }) == 1;
}
