using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Keeps of a finished run what callers can see.</summary>
internal sealed class SummaryBuilder(BodyAnalysis body)
{
    public MethodSummary Build(FlowValue returned, FlowState? exit)
    {
        var outs = ImmutableArray.CreateBuilder<KeyValuePair<int, FlowValue>>();
        body.Machine.State = exit;
        foreach (var parameter in body.Body.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
                outs.Add(new(parameter.Ordinal, body.Variables.Read(parameter, parameter.Type)));
        }

        return new MethodSummary
        {
            Return = returned,
            Thrown = body.Thrown,
            Heap = exit is null ? ImmutableDictionary<AbstractObject, ObjectState>.Empty : Visible(returned, exit, outs.Select(pair => pair.Value)),
            Outs = outs.ToImmutable(),
            Hits = body.Sinks.Hits,
            Interests = body.Interests,
            Stores = body.Sinks.Stores,
            Nested = body.Nested,
            Incomplete = body.Incomplete,
            Returns = exit is not null,
        };
    }

    private ImmutableDictionary<AbstractObject, ObjectState> Visible(FlowValue returned, FlowState exit, IEnumerable<FlowValue> outs)
    {
        var kept = ImmutableDictionary.CreateBuilder<AbstractObject, ObjectState>();
        var pending = new Stack<AbstractObject>();
        foreach (var value in outs.Append(returned).Append(body.Thrown))
            Push(value, pending);
        foreach (var item in exit.Heap.Keys)
        {
            if (item.IsInput)
                pending.Push(item);
        }

        while (pending.Count > 0)
        {
            var item = pending.Pop();
            if (kept.ContainsKey(item) || !exit.Heap.TryGetValue(item, out var state))
                continue;
            kept.Add(item, state);
            foreach (var value in state.Slots.Values)
                Push(value, pending);
        }

        return kept.ToImmutable();
    }

    private static void Push(FlowValue value, Stack<AbstractObject> pending)
    {
        foreach (var item in value.Objects)
            pending.Push(item);
        foreach (var callable in value.Callables)
        {
            foreach (var cell in callable.Cells)
                pending.Push(cell.Value);
            if (callable.Receiver is { } receiver)
            {
                foreach (var item in receiver.Objects)
                    pending.Push(item);
            }
        }
    }
}
