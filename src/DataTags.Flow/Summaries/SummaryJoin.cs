using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// What holds of either of two results for one body. A strong update or a context that is asked for in one round only can take away again
/// what the round before had, so a group might go on for ever; results that are joined with the ones before only grow.
/// </summary>
internal static class SummaryJoin
{
    public static MethodSummary Of(MethodSummary before, MethodSummary now, Machine machine) => new()
    {
        Return = before.Return.Join(now.Return),
        Thrown = before.Thrown.Join(now.Thrown),
        Heap = Memory(before.Heap, now.Heap, machine),
        ThrownHeap = Memory(before.ThrownHeap, now.ThrownHeap, machine),
        Outs = [.. before.Outs.Concat(now.Outs).GroupBy(static pair => pair.Key, static (ordinal, pairs) => new KeyValuePair<int, FlowValue>(ordinal, pairs.Select(static pair => pair.Value).Aggregate(static (left, right) => left.Join(right))))],
        Hits = [.. before.Hits.Concat(now.Hits).GroupBy(static hit => hit.Key, static (_, hits) => hits.Aggregate(static (left, right) => left.Join(right)))],
        Interests = [.. before.Interests.Union(now.Interests)],
        Returns = before.Returns || now.Returns,
        Stores = [.. before.Stores.Union(now.Stores)],
        Nested = now.Nested,
        Incomplete = now.Incomplete.IsEmpty ? before.Incomplete : now.Incomplete,
        Runs = [.. before.Runs.Concat(now.Runs).GroupBy(static run => run.Holder, static (_, runs) => runs.Aggregate(static (left, right) => left.Join(right)))],
        Work = now.Work,
    };

    private static HashTrie<AbstractObject, ObjectState> Memory(HashTrie<AbstractObject, ObjectState> before, HashTrie<AbstractObject, ObjectState> now, Machine machine)
        => machine.Join(FlowState.Empty.WithHeap(before), FlowState.Empty.WithHeap(now))!.Heap;
}
