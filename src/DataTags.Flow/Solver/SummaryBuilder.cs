using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
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

        if (body.Variables.Receiver is { } receiver)
            outs.Add(new(PassedMember.OfReceiver, body.Variables.Read(receiver, receiver.Type)));
        if (returned.IsCut || IsCut(exit) || IsCut(body.ThrownState) || body.Sinks.Hits.Any(static hit => hit.Taint.IsCut))
            body.Cut(body.Body.Syntax, "a value in it stands for more objects or data than are kept apart");
        return new MethodSummary
        {
            Return = returned,
            Thrown = body.Thrown,
            Heap = Visible(returned, exit, outs.Select(pair => pair.Value).Concat(body.Delegates.Runs.SelectMany(static run => run.Arguments))),
            ThrownHeap = body.ThrownState is { } thrown ? Keep(thrown) : FlowState.NoMemory,
            Outs = outs.ToImmutable(),
            Hits = body.Sinks.Hits,
            Interests = body.Interests,
            Stores = body.Sinks.Stores,
            Nested = body.Nested,
            Incomplete = body.Incomplete,
            Returns = exit is not null,
            Work = body.Work,
            Runs = body.Delegates.Runs,
        };
    }

    private static bool IsCut(FlowState? state)
    {
        if (state is null)
            return false;
        foreach (var local in state.Locals)
        {
            if (local.Value.IsCut)
                return true;
        }

        foreach (var item in state.Heap)
        {
            if (item.Value.Rest.IsCut)
                return true;
            foreach (var slot in item.Value.Slots)
            {
                if (slot.Value.IsCut)
                    return true;
            }
        }

        return false;
    }

    private HashTrie<AbstractObject, ObjectState> Visible(FlowValue returned, FlowState? exit, IEnumerable<FlowValue> others)
    {
        var kept = FlowState.NoMemory;
        if (exit is not null)
            kept = Keep(exit, [.. others, returned], withInputs: true, kept);
        if (body.ThrownState is { } thrown)
            kept = Keep(thrown, [body.Thrown], withInputs: exit is null, kept);
        return kept;
    }

    private HashTrie<AbstractObject, ObjectState> Keep(FlowState thrown)
    {
        var kept = FlowState.NoMemory;
        foreach (var pair in thrown.Heap)
        {
            if (pair.Key.Input is { } path && Changed(path, pair.Value) is { } content)
                kept = kept.SetItem(pair.Key, content);
        }

        return kept;
    }

    private HashTrie<AbstractObject, ObjectState> Keep(FlowState state, FlowValue[] roots, bool withInputs, HashTrie<AbstractObject, ObjectState> kept)
    {
        var pending = new Stack<AbstractObject>();
        foreach (var value in roots)
            Push(value, pending);
        foreach (var pair in state.Heap)
        {
            if (withInputs && pair.Key.IsInput)
                pending.Push(pair.Key);
        }

        while (pending.Count > 0)
        {
            var item = pending.Pop();
            if (kept.ContainsKey(item) || !state.Heap.TryGetValue(item, out var held) || (item.Input is { } path ? Changed(path, held) : held) is not { } content)
                continue;
            kept = kept.SetItem(item, content);
            foreach (var value in content.Slots.Values)
                Push(value, pending);
        }

        return kept;
    }

    /// <summary>What the body leaves in an input that the caller does not have there anyway; null when that is nothing.</summary>
    private ObjectState? Changed(InputPath path, ObjectState content)
    {
        // Where anything else holds of slots that are not listed, the list says which ones are as they were.
        if (!content.IsOpen || !content.Rest.IsEmpty)
            return content;
        var hasContent = content.Slots.ContainsKey(Slots.Element);
        content = content.Where((slot, value) => (hasContent && Slots.IsContent(slot)) || !body.Machine.Inputs.IsAsGiven(path, slot, value));
        return content.Slots.IsEmpty ? null : content;
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
