using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Runs the delegates that are passed to a modelled method, with the arguments its edges feed them.</summary>
internal sealed class ModelCallbacks(BodyAnalysis body, CallSite site, MethodModel model, PortReader reader)
{
    private Machine Machine => body.Machine;

    public void Run()
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
                Run(ordinal);
        }
    }

    private void Run(int ordinal)
    {
        var function = site.Argument(ordinal);
        var count = function.Callables.IsEmpty ? DelegateParameters(ordinal) : function.Callables.Max(callable => callable.Target.Parameters.Length);
        var arguments = Enumerable.Repeat(FlowValue.Clean.AsOpaque(), count).ToArray();
        foreach (var edge in model.Edges)
        {
            if (edge.To.Root != PortRoot.Argument || edge.To.Argument != ordinal || edge.To.Steps.FirstOrDefault(step => step.Kind == PortStepKind.DelegateParameter) is not { Kind: PortStepKind.DelegateParameter } parameter)
                continue;
            if (parameter.Index >= count || reader.From(edge) is not { } value)
                continue;
            arguments[parameter.Index] = Nest(value, edge.To.Steps.RemoveAt(0)).Join(arguments[parameter.Index].IsBottom ? value : arguments[parameter.Index]);
        }

        var before = Machine.State;
        var result = body.Delegates.Run(function, [.. arguments], site.At, []);
        // The callback may run any number of times, also never.
        Machine.State = Machine.Join(before, Machine.State);
        reader.AddDelegateResult(ordinal, result);
    }

    private int DelegateParameters(int ordinal)
        => (site.Method.Parameters[ordinal].Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters.Length ?? 0;

    /// <summary>Wraps a value for a port like <c>f.delegate(1).element</c>.</summary>
    private FlowValue Nest(FlowValue value, ImmutableArray<PortStep> steps)
    {
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            var holder = FlowValue.Of(Machine.Allocate(site.At, null, isExact: false, part: $"nest{i}"));
            Machine.Write(holder, reader.Slot(steps[i]), value);
            value = holder;
        }

        return value;
    }
}
