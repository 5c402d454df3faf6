using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Reads the ports of a model at a call.</summary>
internal sealed class PortReader(BodyAnalysis body, CallSite site)
{
    private readonly List<KeyValuePair<Port, FlowValue>> _delegateResults = [];
    private readonly List<KeyValuePair<Port, FlowValue[]>> _sequences = [];
    private readonly Dictionary<(int Argument, int Parameter), FlowValue> _buffers = [];

    /// <summary>What the delegate at a port returned when it ran.</summary>
    public void AddDelegateResult(Port holder, FlowValue result) => _delegateResults.Add(new(holder, result));

    /// <summary>What it returned for each element of a sequence.</summary>
    public void AddDelegateResults(Port holder, FlowValue[] results)
    {
        _sequences.Add(new(holder, results));
        foreach (var result in results)
            AddDelegateResult(holder, result);
    }

    /// <summary>The keys that the delegate in an argument gave for the elements, one after the other; null where they are not all known.</summary>
    public object[]? Keys(PortStep step)
    {
        var given = _sequences.FirstOrDefault(pair => pair.Key is { Root: PortRoot.Argument, Steps.IsEmpty: true } holder && holder.Argument == step.Index).Value;
        return given is not null && given.All(static key => key.Constant is { IsPrefix: false, Value: bool or char or string or int }) ? [.. given.Select(static key => key.Constant!.Value!)] : null;
    }

    /// <summary>Parameters of a delegate that the model reads from: what the delegate is given to fill.</summary>
    public static IEnumerable<int> Filled(MethodModel model, Port holder)
        => model.Edges.Where(edge => edge.From.DelegateHolder() is { } filler && filler.Equals(holder) && edge.From.Steps[filler.Steps.Length].Kind == PortStepKind.DelegateParameter).Select(edge => edge.From.Steps[holder.Steps.Length].Index).Distinct();

    /// <summary>The buffer a delegate is given to fill.</summary>
    public FlowValue Buffer(Port holder, int index)
    {
        if (!_buffers.TryGetValue((holder.Argument, index), out var buffer))
            _buffers.Add((holder.Argument, index), buffer = FlowValue.Of(body.Machine.Allocate(site.At, null, isExact: false, part: $"buffer{index}")));
        return buffer;
    }

    /// <summary>What an edge takes; null when it takes nothing.</summary>
    public FlowValue? From(FlowEdge edge)
    {
        if (edge.From.Root == PortRoot.Nothing)
            return FlowValue.Clean;
        var value = Read(edge.From);
        if (edge.Reading != SinkReading.Object)
            value = AsText(value, edge);
        if (edge.Strength != 0)
            return FlowValue.Of(body.Text.Collect(value, TypeOf(edge.From), SinkReading.Object, site.At), isOpaque: false).Strengthen(edge.Strength);
        return value;
    }

    public FlowValue Read(Port port)
    {
        if (port.DelegateHolder() is { } filler && port.Steps[filler.Steps.Length] is { Kind: PortStepKind.DelegateParameter, Index: var index })
            return Descend(Buffer(filler, index), port.Steps, filler.Steps.Length + 1);
        if (port.DelegateHolder() is { } holder && port.Steps[holder.Steps.Length].Kind == PortStepKind.DelegateReturn)
        {
            var returned = _delegateResults.Where(pair => pair.Key.Equals(holder)).Aggregate(FlowValue.Clean, static (sum, pair) => sum.IsBottom ? pair.Value : sum.Join(pair.Value));
            return Descend(returned, port.Steps, holder.Steps.Length + 1);
        }

        switch (port.Root)
        {
            case PortRoot.This:
                return Descend(site.Receiver ?? FlowValue.Clean, port.Steps);
            case PortRoot.Argument:
                return Descend(site.Argument(port.Argument), port.Steps);
            case PortRoot.AllArguments:
                var all = FlowValue.Clean;
                for (var i = 0; i < site.Arguments.Length; i++)
                {
                    var item = Descend(site.Arguments[i], port.Steps);
                    all = all.Join(FlowValue.Of(TypeShape.IsScalar(site.ArgumentType(i)) ? item.Taint : body.Text.Collect(item, site.ArgumentType(i), SinkReading.Text, site.At), item.IsOpaque));
                }

                return all;
            default:
                return FlowValue.Clean;
        }
    }

    /// <summary>The values at a port one after the other; null where it does not speak of them, or their number is not known.</summary>
    public FlowValue[]? Sequence(Port port)
    {
        if (port.DelegateHolder() is { } holder)
            return port.Steps[port.Steps.Length - 1].Kind == PortStepKind.DelegateReturn ? _sequences.FirstOrDefault(pair => pair.Key.Equals(holder)).Value : null;
        if (!IsSequence(port))
            return null;
        var each = port.Steps.IndexOf(new PortStep(PortStepKind.Each));
        var end = each;
        while (end > 0 && port.Steps[end - 1].Kind is PortStepKind.From or PortStepKind.Upto)
            end--;
        var sequence = body.Positions.Sequence(Read(port with { Steps = port.Steps.RemoveRange(end, port.Steps.Length - end) }));
        for (var i = end; i < each && sequence is not null; i++)
        {
            if (site.Argument(port.Steps[i].Index).Constant is not { IsPrefix: false, Value: int number })
                return null;
            sequence = port.Steps[i].Kind == PortStepKind.From ? [.. sequence.Skip(number)] : [.. sequence.Take(number)];
        }

        return each == port.Steps.Length - 1 || sequence is null ? sequence : [.. sequence.Select(item => Descend(item, port.Steps, each + 1))];
    }

    /// <summary>Whether the port speaks of values one after the other, or of what is in each of them.</summary>
    public static bool IsSequence(Port port) => port.Steps is [.., { Kind: PortStepKind.DelegateReturn }] || port.Steps.Contains(new PortStep(PortStepKind.Each));

    public FlowValue Descend(FlowValue value, ImmutableArray<PortStep> steps, int from = 0)
    {
        for (var i = from; i < steps.Length; i++)
        {
            value = steps[i].Kind switch
            {
                PortStepKind.All or PortStepKind.From or PortStepKind.Upto => value,
                PortStepKind.Keyed when steps[i].Index >= 0 && site.Method.Parameters[steps[i].Index].Type.TypeKind == TypeKind.Delegate => value,
                PortStepKind.Type => new NamedMembers(body, site).TypeOf(value),
                PortStepKind.Named when steps[i].Index >= 0 => new NamedMembers(body, site).Lookup(value, site.Argument(steps[i].Index)),
                PortStepKind.Named => new NamedMembers(body, site).Read(value),
                PortStepKind.Element or PortStepKind.Each => Elements(value),
                PortStepKind.First => body.Positions.First(value) ?? Elements(value),
                PortStepKind.Last => body.Positions.CountOf(value) is null ? Elements(value) : body.Positions.At(value, 1, isFromEnd: true),
                PortStepKind.At => body.Machine.Read(value, body.Positions.SlotAt(value, site.Argument(steps[i].Index).Constant), null),
                PortStepKind.DelegateParameter or PortStepKind.DelegateReturn => FlowValue.Clean,
                PortStepKind.Member when Member(value, steps[i].Name!) is { } member => Read(value, member),
                _ => body.Machine.Read(value, Slot(steps[i]), null),
            };
        }

        return value;
    }

    /// <summary>A member that a class of the sources computes gives what its code says, on the objects of such a class.</summary>
    private FlowValue Read(FlowValue value, ISymbol member)
    {
        var others = value;
        FlowValue? computed = null;
        foreach (var item in value.Objects)
        {
            if (Member(FlowValue.Of(item), member.Name) is not IPropertySymbol { IsStatic: false, GetMethod: { } getter } own || !TypeShape.IsInSource(getter) || body.Scope.Bodies.IsStorage(own))
                continue;
            var given = body.Text.AddLabels(body.Calls.Invoke(getter, FlowValue.Of(item), [], site.At, getter.IsVirtual || getter.IsOverride), own, site.At);
            computed = computed?.Join(given) ?? given;
            others = others.WithObjects(others.Objects.Remove(item));
        }

        if (computed is not null && others.Objects.IsEmpty)
            return computed;
        var read = body.Places.ReadMember(others, member, null, site.At);
        return computed?.Join(read) ?? read;
    }

    private FlowValue Elements(FlowValue collection)
    {
        var stored = body.Machine.Read(collection, Slots.Element, null);
        return body.ImpliedCalls.OwnElements(collection, site.At) is { } own ? own.Join(stored) : stored;
    }

    public string Slot(PortStep step) => step.Kind switch
    {
        PortStepKind.Element => Slots.Element,
        PortStepKind.Result => Slots.Result,
        PortStepKind.Comparer => Slots.Comparer,
        PortStepKind.Keyed => KeyedSlot(step.Index),
        PortStepKind.First or PortStepKind.Last or PortStepKind.At or PortStepKind.Each => Slots.Element,
        _ => step.Name ?? Slots.Element,
    };

    /// <summary>Static type of the whole argument or receiver a port names.</summary>
    public ITypeSymbol? TypeOf(Port port) => !port.Steps.IsEmpty ? null : port.Root switch
    {
        PortRoot.This => site.ReceiverType ?? site.Method.ContainingType,
        PortRoot.Argument => site.ArgumentType(port.Argument),
        _ => null,
    };

    /// <summary>What formatting takes of the value: of a plain class, nothing but its own <c>ToString</c>.</summary>
    private FlowValue AsText(FlowValue value, FlowEdge edge)
    {
        var type = TypeOf(edge.From) ?? ElementType(edge.From);
        var taint = edge.Reading == SinkReading.Text ? body.Text.TextOf(value, type, site.At) : body.Text.Collect(value, type, edge.Reading, site.At);
        return FlowValue.Of(taint, value.IsOpaque).WithConstant(value.Constant);
    }

    /// <summary>Of a collection that somebody else filled, its type says what makes the text of its elements.</summary>
    private ITypeSymbol? ElementType(Port port)
        => port.Steps is [{ Kind: PortStepKind.Element }] && TypeShape.ElementType(TypeOf(port with { Steps = [] })) is { } element && !TypeShape.IsScalar(element) ? element : null;

    /// <summary>The member a step names, so that labels it declares count.</summary>
    private static ISymbol? Member(FlowValue value, string name)
    {
        foreach (var item in value.Objects)
        {
            foreach (var type in Ancestors(item.Type))
            {
                if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
                    return member;
            }
        }

        return null;
    }

    /// <summary>The type and what it derives from; of an interface, those that it extends.</summary>
    private static IEnumerable<ITypeSymbol> Ancestors(ITypeSymbol? type)
    {
        if (type is { TypeKind: TypeKind.Interface })
            return type.AllInterfaces.Prepend(type);
        var chain = new List<ITypeSymbol>();
        for (; type is not null; type = type.BaseType)
            chain.Add(type);
        return chain;
    }

    private string KeyedSlot(int ordinal)
    {
        var key = site.Argument(ordinal);
        var slot = site.Receiver is { } view && TypeShape.IsView(site.ReceiverType ?? site.Method.ContainingType) ? body.Ranges.SlotAt(view, key) : Places.ContentSlot(key);
        if (slot == Slots.Element)
            body.Interest(key);
        return slot;
    }
}
