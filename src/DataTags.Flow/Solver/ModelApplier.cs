using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Applies what a model says of a method: edges between its ports, sinks, sources.</summary>
internal sealed class ModelApplier(BodyAnalysis body, CallSite site, MethodModel model)
{
    private readonly Dictionary<int, FlowValue> _delegateResults = [];
    private FlowValue? _result;
    private bool _resultIsMade;

    private Machine Machine => body.Machine;

    public FlowValue Apply()
    {
        RunDelegates();
        // All edges speak of the state before the call.
        var values = model.Edges.Select(edge => edge.To.Steps.Any(step => step.Kind == PortStepKind.DelegateParameter) ? null : From(edge)).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
                To(model.Edges[i], value);
        }

        LeaveOpen();
        if (site.Method.MethodKind == MethodKind.Constructor || site.Method.ReturnsVoid)
            return _result ?? FlowValue.Clean;

        // Text that comes from none of the arguments comes from elsewhere: a file, a setting.
        return _result ?? (TypeShape.IsScalar(site.Method.ReturnType) ? FlowValue.Opaque : FlowValue.Of(MakeResult()));
    }

    /// <summary>An <c>out</c> argument that no edge speaks of gets a value from elsewhere.</summary>
    private void LeaveOpen()
    {
        for (var i = 0; i < site.Method.Parameters.Length; i++)
        {
            if (site.Method.Parameters[i].RefKind == RefKind.Out && site.Reference(i) is { } place && !model.Edges.Any(edge => edge.To.Root == PortRoot.Argument && edge.To.Argument == i))
                body.Places.Write(place, FlowValue.Opaque);
        }
    }

    public FlowValue AddSources(FlowValue result)
    {
        foreach (var source in model.Sources)
        {
            var taint = TextReader.Declared(source.Labels, site.Method, site.At);
            if (source.Port.Root == PortRoot.Throws)
                Throw(taint);
            else if (source.Port is { Root: PortRoot.Return, Steps.IsEmpty: true })
                result = result.AddTaint(taint).AsOpaque();
            else if (source.Port.Root == PortRoot.Return)
                result = WithContent(result, source.Port.Steps, FlowValue.Of(taint));
            else
                Store(source.Port, FlowValue.Of(taint));
        }

        return result;
    }

    /// <summary>What a member is known to throw, whatever else it does.</summary>
    public void ApplyThrows()
    {
        foreach (var edge in model.Edges)
        {
            if (edge.To.Root == PortRoot.Throws && From(edge) is { } value)
                To(edge, value);
        }
    }

    /// <summary>An exception whose message holds the data may leave the call.</summary>
    private void Throw(TaintSet message)
    {
        if (message.IsEmpty)
            return;
        var exception = Machine.Install(AbstractObject.Allocated(site.At, null, isExact: false, "thrown"), ObjectState.Empty.AddRest(message.Step(site.At, $"thrown by {site.Method.Name}")));
        body.Statements.NoteThrown(FlowValue.Of(exception));
    }

    private FlowValue WithContent(FlowValue result, ImmutableArray<PortStep> steps, FlowValue content)
    {
        if (result.Objects.IsEmpty)
            result = result.Join(FlowValue.Of(MakeResult()));
        Put(result, steps, content, isClear: false);
        return result;
    }

    public void RecordSinks()
    {
        foreach (var sink in model.Sinks)
        {
            var host = Host(sink);
            switch (sink.Port.Root)
            {
                case PortRoot.AllArguments:
                    for (var i = 0; i < site.Method.Parameters.Length; i++)
                        RecordArgument(sink, i, host);
                    break;
                case PortRoot.Argument:
                    RecordArgument(sink, sink.Port.Argument, host);
                    break;
                case PortRoot.This when site.Receiver is { } receiver:
                    Record(sink, Descend(receiver, sink.Port.Steps, 0), site.ReceiverType, sink.Reading, site.At, -1, host);
                    break;
            }
        }
    }

    private void RecordArgument(SinkPort sink, int ordinal, FlowValue host)
    {
        var position = 0;
        foreach (var passed in site.PassedTo(ordinal))
        {
            var reading = sink.Template >= 0 && ordinal > sink.Template && IsDestructured(sink.Template, ordinal - sink.Template - 1 + position) ? SinkReading.Object : sink.Reading;
            position++;
            var value = Descend(passed.Value, sink.Port.Steps, 0);
            Record(sink, value, sink.Port.Steps.IsEmpty ? passed.Type : null, reading, passed.At, passed.Index, host);
        }
    }

    private void Record(SinkPort sink, FlowValue value, ITypeSymbol? type, SinkReading reading, SyntaxNode at, int index, FlowValue host)
    {
        var taint = reading switch
        {
            SinkReading.Value => value.Taint,
            SinkReading.Text => body.Text.TextOf(value, type, at),
            _ => body.Text.Collect(value, type, reading, at),
        };
        body.Sinks.RecordCall(sink, site.Method, taint, at, index, host);
    }

    /// <summary>Whether hole number <paramref name="hole"/> of the constant template is written <c>{@X}</c>.</summary>
    private bool IsDestructured(int template, int hole)
    {
        if (site.Argument(template).Constant?.Value is not string text)
            return false;
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] != '{')
                continue;
            if (text[i + 1] == '{')
            {
                i++;
                continue;
            }

            if (hole-- == 0)
                return text[i + 1] == '@';
        }

        return false;
    }

    private FlowValue Host(SinkPort sink)
    {
        FlowValue? unknown = null;
        foreach (var port in sink.Hosts)
        {
            var value = Read(port);
            if (value.Constant?.Value is string text && text.Contains("://"))
                return value;
            if (value.Taint.IsEmpty && value.Objects.IsEmpty)
                continue;
            unknown = unknown is null ? value : unknown;
        }

        return unknown ?? FlowValue.Clean;
    }

    private void RunDelegates()
    {
        var delegates = model.Edges.SelectMany(edge => new[] { edge.From, edge.To })
            .Where(port => port.Root == PortRoot.Argument && port.Steps.Any(step => step.Kind is PortStepKind.DelegateParameter or PortStepKind.DelegateReturn))
            .Select(port => port.Argument)
            .Distinct()
            .ToList();
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            // A callback the model does not mention still runs.
            if (!delegates.Contains(i) && !site.Arguments[i].Callables.IsEmpty)
                delegates.Add(i);
        }

        var feedsBack = model.Edges.Any(edge => edge.From.Steps.Any(step => step.Kind == PortStepKind.DelegateReturn) && edge.To.Steps.Any(step => step.Kind == PortStepKind.DelegateParameter));
        for (var round = 0; round < (feedsBack ? 2 : 1); round++)
        {
            foreach (var ordinal in delegates)
                RunDelegate(ordinal);
        }
    }

    private void RunDelegate(int ordinal)
    {
        var function = site.Argument(ordinal);
        var count = function.Callables.IsEmpty ? DelegateParameters(ordinal) : function.Callables.Max(callable => callable.Target.Parameters.Length);
        var arguments = Enumerable.Repeat(FlowValue.Clean.AsOpaque(), count).ToArray();
        foreach (var edge in model.Edges)
        {
            if (edge.To.Root != PortRoot.Argument || edge.To.Argument != ordinal || edge.To.Steps.FirstOrDefault(step => step.Kind == PortStepKind.DelegateParameter) is not { Kind: PortStepKind.DelegateParameter } parameter)
                continue;
            if (parameter.Index >= count || From(edge) is not { } value)
                continue;
            arguments[parameter.Index] = Nest(value, edge.To.Steps.RemoveAt(0)).Join(arguments[parameter.Index].IsBottom ? value : arguments[parameter.Index]);
        }

        var before = Machine.State;
        var result = body.Calls.Run(function, [.. arguments], site.At, []);
        // The callback may run any number of times, also never.
        Machine.State = Machine.Join(before, Machine.State);
        _delegateResults[ordinal] = _delegateResults.TryGetValue(ordinal, out var earlier) ? earlier.Join(result) : result;
    }

    private int DelegateParameters(int ordinal)
        => (site.Method.Parameters[ordinal].Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0;

    /// <summary>Wraps a value for a port like <c>f.delegate(1).element</c>.</summary>
    private FlowValue Nest(FlowValue value, ImmutableArray<PortStep> steps)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var holder = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"nest{i}"));
            Machine.Write(holder, Slot(steps[i]), value);
            value = holder;
        }

        return value;
    }

    private FlowValue? From(FlowEdge edge)
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

    /// <summary>What formatting takes of the value: of a plain class, nothing but its own <c>ToString</c>.</summary>
    private FlowValue AsText(FlowValue value, FlowEdge edge)
    {
        var type = TypeOf(edge.From);
        var taint = edge.Reading == SinkReading.Text ? body.Text.TextOf(value, type, site.At) : body.Text.Collect(value, type, edge.Reading, site.At);
        return FlowValue.Of(taint, value.IsOpaque).WithConstant(value.Constant);
    }

    private FlowValue Read(Port port)
    {
        switch (port.Root)
        {
            case PortRoot.This:
                return Descend(site.Receiver ?? FlowValue.Clean, port.Steps, 0);
            case PortRoot.Argument:
                if (port.Steps is [{ Kind: PortStepKind.DelegateReturn }, ..])
                    return Descend(_delegateResults.TryGetValue(port.Argument, out var result) ? result : FlowValue.Clean, port.Steps, 1);
                return Descend(site.Argument(port.Argument), port.Steps, 0);
            case PortRoot.AllArguments:
                var all = FlowValue.Clean;
                for (var i = 0; i < site.Arguments.Length; i++)
                {
                    var item = Descend(site.Arguments[i], port.Steps, 0);
                    all = all.Join(FlowValue.Of(TypeShape.IsScalar(site.ArgumentType(i)) ? item.Taint : body.Text.Collect(item, site.ArgumentType(i), SinkReading.Text, site.At), item.IsOpaque));
                }

                return all;
            default:
                return FlowValue.Clean;
        }
    }

    private FlowValue Descend(FlowValue value, ImmutableArray<PortStep> steps, int from)
    {
        for (var i = from; i < steps.Length; i++)
        {
            value = steps[i].Kind switch
            {
                PortStepKind.DelegateParameter or PortStepKind.DelegateReturn => FlowValue.Clean,
                PortStepKind.Member when Member(value, steps[i].Name!) is { } member => body.Places.ReadMember(value, member, null, site.At),
                _ => Machine.Read(value, Slot(steps[i]), null),
            };
        }

        return value;
    }

    /// <summary>The member a step names, so that labels it declares count.</summary>
    private static ISymbol? Member(FlowValue value, string name)
    {
        foreach (var item in value.Objects)
        {
            for (var type = item.Type; type is not null; type = type.BaseType)
            {
                if (type.GetMembers(name).FirstOrDefault(member => member is IPropertySymbol or IFieldSymbol) is { } member)
                    return member;
            }
        }

        return null;
    }

    private string Slot(PortStep step) => step.Kind switch
    {
        PortStepKind.Element => Slots.Element,
        PortStepKind.Result => Slots.Result,
        PortStepKind.Keyed => KeyedSlot(step.Index),
        _ => step.Name ?? Slots.Element,
    };

    private string KeyedSlot(int ordinal)
    {
        var key = site.Argument(ordinal);
        var slot = Places.ContentSlot(key);
        if (slot == Slots.Element)
            body.Interest(key);
        return slot;
    }

    private void To(FlowEdge edge, FlowValue value)
    {
        var port = edge.To;
        if (port.Root == PortRoot.Throws)
        {
            Throw(body.Text.Collect(value, TypeOf(edge.From), SinkReading.Text, site.At));
            return;
        }

        var isClear = edge.From.Root == PortRoot.Nothing;
        if (port.Root == PortRoot.Return && port.Steps.IsEmpty)
            Return(edge, value);
        else if (port.Root == PortRoot.Return)
            Put(FlowValue.Of(MakeResult()), port.Steps, value, isClear);
        else if (port.Steps.IsEmpty)
            Whole(port, edge, value, isClear);
        else
            Put(port.Root == PortRoot.This ? site.Receiver ?? FlowValue.Clean : site.Argument(port.Argument), port.Steps, value, isClear);
    }

    private void Return(FlowEdge edge, FlowValue value)
    {
        if (TypeShape.IsScalar(site.Method.ReturnType) && !value.Objects.IsEmpty)
        {
            // A whole object becomes text or bytes: the text holds what the object contains.
            value = FlowValue.Of(body.Text.Collect(value, TypeOf(edge.From), SinkReading.Object, site.At), value.IsOpaque).WithConstant(value.Constant);
        }
        else if (!TypeShape.IsScalar(site.Method.ReturnType) && value.Objects.IsEmpty && (!value.Taint.IsEmpty || IsScalar(edge.From)))
        {
            // Text or bytes become an object: what they hold may lie in any of its members.
            value = FlowValue.Of(MakeResult()).AddTaint(value.Taint).WithConstant(value.Constant).AsOpaque(value.IsOpaque);
        }

        if (value.Constant is { Value: string text })
            value = value.WithConstant(IsOnlyEdgeToReturn() ? new KnownConstant(text, IsPrefix: true) : null);
        else
            value = value.WithConstant(null);
        _result = _result is null ? value : _result.Join(value);
    }

    private bool IsScalar(Port port) => TypeOf(port) is { } type && TypeShape.IsScalar(type);

    private bool IsOnlyEdgeToReturn() => model.Edges.Count(edge => edge.To is { Root: PortRoot.Return or PortRoot.This, Steps.IsEmpty: true }) == 1;

    /// <summary>Into the object itself: text a builder holds, bytes of a buffer, a <c>ref</c> or <c>out</c> argument.</summary>
    private void Whole(Port port, FlowEdge edge, FlowValue value, bool isClear)
    {
        if (port.Root == PortRoot.Argument && site.Reference(port.Argument) is { } place)
        {
            body.Places.Write(place, value.WithConstant(null));
            return;
        }

        var target = port.Root == PortRoot.This ? site.Receiver ?? FlowValue.Clean : site.Argument(port.Argument);
        if (isClear)
        {
            Machine.Reset(target);
            return;
        }

        var taint = value.Objects.IsEmpty ? value.Taint : body.Text.Collect(value, TypeOf(edge.From), SinkReading.Object, site.At);
        Machine.Append(target, taint);
        if (site.Method.MethodKind != MethodKind.Constructor)
            return;
        var made = FlowValue.Of(TypeShape.IsScalar(site.Method.ContainingType) ? taint : TaintSet.Empty, isOpaque: false);
        if (value.Constant?.Value is string text && IsOnlyEdgeToReturn())
            made = made.WithConstant(new KnownConstant(text, IsPrefix: true));
        _result = _result is null ? made : _result.Join(made);
    }

    private void Store(Port port, FlowValue value) => To(new FlowEdge(Port.This, port), value);

    private void Put(FlowValue target, ImmutableArray<PortStep> steps, FlowValue value, bool isClear)
    {
        for (var i = 0; i < steps.Length - 1; i++)
            target = Inner(target, Slot(steps[i]), i);
        var last = steps[steps.Length - 1];
        if (isClear && last.Kind is PortStepKind.Element)
        {
            Machine.ClearContent(target);
            return;
        }

        var slot = Slot(last);
        Machine.Write(target, slot, value.WithConstant(slot == Slots.Element ? null : value.Constant), isWeak: slot == Slots.Element);
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

    private AbstractObject MakeResult()
    {
        var made = AbstractObject.Allocated(site.At, site.Method.ReturnType, isExact: false, "result");
        if (_resultIsMade)
            return made;
        _resultIsMade = true;
        // Edges tell what moves into the result; members they do not speak of hold what their declarations say.
        Machine.Install(made, ObjectState.Unknown);
        _result = _result is null ? FlowValue.Of(made) : _result.Join(FlowValue.Of(made));
        return made;
    }

    private ITypeSymbol? TypeOf(Port port) => !port.Steps.IsEmpty ? null : port.Root switch
    {
        PortRoot.This => site.ReceiverType ?? site.Method.ContainingType,
        PortRoot.Argument => site.ArgumentType(port.Argument),
        _ => null,
    };
}
