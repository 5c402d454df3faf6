using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Runs the delegates that are passed to a modelled method, with the arguments its edges feed them.</summary>
internal sealed class ModelCallbacks(BodyAnalysis body, CallSite site, MethodModel model, PortReader reader)
{
    private const int MostRuns = 4;

    private Machine Machine => body.Machine;

    /// <summary>Whether code of the very object has run that says what becomes of what the object is given.</summary>
    public bool IsAnswered { get; private set; }

    public void Run()
    {
        var holders = new List<Port>();
        foreach (var port in model.Edges.SelectMany(edge => new[] { edge.From, edge.To }))
        {
            if (port.DelegateHolder() is { } holder && !holders.Any(holder.Equals))
                holders.Add(holder);
        }

        for (var i = 0; i < site.Arguments.Length; i++)
        {
            // A callback the model does not mention still runs.
            if (!model.Edges.Any(edge => edge.From is { Root: PortRoot.Argument, Steps.IsEmpty: true } from && from.Argument == i) && Unmentioned(i) is { } holder && !holders.Any(holder.Equals))
                holders.Add(holder);
        }

        var feedsBack = model.Edges.Any(static edge => edge.From.DelegateHolder() is not null && edge.To.Steps.Any(static step => step.Kind == PortStepKind.DelegateParameter));
        for (var round = 0; round < (feedsBack ? 2 : 1); round++)
        {
            foreach (var holder in holders)
                Run(holder);
        }
    }

    /// <summary>An argument that is a callback, or a collection of callbacks.</summary>
    private Port? Unmentioned(int ordinal)
    {
        var port = Port.ForArgument(ordinal);
        if (!site.Arguments[ordinal].Callables.IsEmpty)
            return port;
        var elements = port with { Steps = [new PortStep(PortStepKind.Element)] };
        return TypeShape.ElementType(site.ArgumentType(ordinal)) is { TypeKind: TypeKind.Delegate } && !reader.Read(elements).Callables.IsEmpty ? elements : null;
    }

    private void Run(Port holder)
    {
        var methods = new NamedMethods(body, site, reader);
        var named = methods.Of(holder);
        if (named is { Callables.IsEmpty: true })
            return;
        var function = named ?? reader.Read(holder);
        var count = function.Callables.IsEmpty ? DeclaredParameters(holder) : function.Callables.Max(callable => callable.Target.Parameters.Length);
        // What a library's class calls of itself, it calls once.
        if (holder is { Root: PortRoot.This, Steps.Length: 1 } && methods.IsOfAll)
        {
            reader.AddDelegateResult(holder, body.Delegates.Run(function, Arguments(holder, count, null), site.At, []));
            IsAnswered = true;
            return;
        }

        var length = Length(holder);
        if (length is null)
        {
            Run(holder, function, Arguments(holder, count, null));
            return;
        }

        // Few elements that are known one by one are handed over one by one.
        var before = Machine.State;
        // What a run gives is kept in memory: the next run makes objects of the same places, and those of this one become older ones.
        var results = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: "results"));
        for (var i = 0; i < length; i++)
            Machine.Write(results, Slots.Keyed(i), body.Delegates.Run(function, Arguments(holder, count, i), site.At, []));
        var given = Enumerable.Range(0, length.Value).Select(i => Machine.Read(results, Slots.Keyed(i), null)).ToArray();
        Machine.State = Machine.Join(before, Machine.State);
        reader.AddDelegateResults(holder, given);
    }

    /// <summary>How often the delegate runs; null when it is not known.</summary>
    private int? Length(Port holder)
    {
        if (Pairs(holder) is { } pairs)
            return pairs.Length <= MostRuns ? pairs.Length : null;
        int? length = null;
        foreach (var edge in Feeding(holder))
        {
            if (edge.From.Steps is not [.., { Kind: PortStepKind.Each }] || IsSpread(edge, holder))
                continue;
            if (IsByKey(edge.From))
                return null;
            if (reader.Sequence(edge.From) is not { Length: <= MostRuns } sequence)
                return null;
            length = Math.Min(length ?? sequence.Length, sequence.Length);
        }

        return length;
    }

    /// <summary>Positions in two sequences of the elements that have the same key; null where the delegate is not fed so, or keys are not known.</summary>
    private (int First, int Second)[]? Pairs(Port holder)
    {
        if (Feeding(holder).Where(edge => IsByKey(edge.From)).ToArray() is not [var first, var second] || reader.Keys(first.From.Steps[0]) is not { } left || reader.Keys(second.From.Steps[0]) is not { } right
            || reader.Sequence(Elements(first.From)) is not { } outer || reader.Sequence(Elements(second.From)) is not { } inner || outer.Length != left.Length || inner.Length != right.Length)
            return null;
        return [.. Enumerable.Range(0, left.Length).SelectMany(i => Enumerable.Range(0, right.Length).Where(j => left[i].Equals(right[j])).Select(j => (i, j)))];
    }

    /// <summary>Whether the port speaks of elements by the keys that a delegate gave for them.</summary>
    private bool IsByKey(Port port) => port.Steps is [{ Kind: PortStepKind.Keyed, Index: >= 0 and var ordinal }, { Kind: PortStepKind.Each }] && site.Method.Parameters[ordinal].Type.TypeKind == TypeKind.Delegate;

    private static Port Elements(Port port) => port with { Steps = port.Steps.RemoveAt(0) };

    private IEnumerable<FlowEdge> Feeding(Port holder) => model.Edges.Where(edge => edge.To.DelegateHolder() is { } fed && fed.Equals(holder) && edge.To.Steps[fed.Steps.Length].Kind == PortStepKind.DelegateParameter);

    private ImmutableArray<FlowValue> Arguments(Port holder, int count, int? position)
    {
        var arguments = Enumerable.Repeat(FlowValue.Clean.AsOpaque(), count).ToArray();
        foreach (var index in PortReader.Filled(model, holder))
        {
            if (index < count)
                arguments[index] = reader.Buffer(holder, index);
        }

        var pairs = position is null ? null : Pairs(holder);
        foreach (var edge in Feeding(holder))
        {
            var parameter = edge.To.Steps[holder.Steps.Length];
            if (IsSpread(edge, holder))
            {
                Spread(edge, arguments);
                continue;
            }

            if (parameter.Index >= count || reader.From(edge) is not { } value)
                continue;
            if (pairs is not null && IsByKey(edge.From))
                value = reader.Sequence(Elements(edge.From))![parameter.Index == 0 ? pairs[position!.Value].First : pairs[position!.Value].Second];
            else if (position is { } index && reader.Sequence(edge.From) is { } sequence)
                value = sequence[index];
            var passed = Nest(value, edge.To.Steps.RemoveRange(0, holder.Steps.Length + 1));
            arguments[parameter.Index] = arguments[parameter.Index].IsBottom ? passed : passed.Join(arguments[parameter.Index]);
        }

        return [.. arguments];
    }

    /// <summary>Whether the values of a sequence are the arguments, one after the other.</summary>
    private static bool IsSpread(FlowEdge edge, Port holder) => edge.To.Steps[holder.Steps.Length].Index < 0;

    private void Spread(FlowEdge edge, FlowValue[] arguments)
    {
        var sequence = reader.Sequence(edge.From);
        var all = reader.From(edge) ?? FlowValue.Opaque;
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = sequence is null ? all : i < sequence.Length ? sequence[i] : FlowValue.Opaque;
    }

    private void Run(Port holder, FlowValue function, ImmutableArray<FlowValue> arguments)
    {
        var before = Machine.State;
        var result = body.Delegates.Run(function, arguments, site.At, []);
        // The callback may run any number of times, also never; what it leaves behind the next run sees.
        Machine.State = Machine.Join(before, Machine.State);
        if (!Equals(before, Machine.State))
        {
            before = Machine.State;
            result = result.Join(body.Delegates.Run(function, arguments, site.At, []));
            Machine.State = Machine.Join(before, Machine.State);
        }

        reader.AddDelegateResult(holder, result);
    }

    private int DeclaredParameters(Port holder)
        => holder is { Root: PortRoot.Argument, Steps.IsEmpty: true } ? (site.Method.Parameters[holder.Argument].Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0 : 0;

    /// <summary>Wraps a value for a port like <c>f.delegate(1).element</c>.</summary>
    private FlowValue Nest(FlowValue value, ImmutableArray<PortStep> steps)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            // Two members of one argument are two holders.
            var holder = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"nest{i}{reader.Slot(steps[i])}"));
            Machine.Write(holder, reader.Slot(steps[i]), value);
            value = holder;
        }

        return value;
    }
}
