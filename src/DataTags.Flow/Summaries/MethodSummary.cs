using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// What one body does, in terms of its inputs: the value it returns, how it leaves the heap, what it throws and which of its
/// inputs reach sinks. Computed once per body and context, applied at every call.
/// </summary>
internal sealed class MethodSummary : IEquatable<MethodSummary>
{
    public static readonly MethodSummary Bottom = new()
    {
        Return = FlowValue.Clean,
        Thrown = FlowValue.Clean,
        Heap = FlowState.NoMemory,
        ThrownHeap = FlowState.NoMemory,
        Outs = [],
        Hits = [],
        Interests = [],
        Stores = [],
        Nested = [],
        Incomplete = [],
        Returns = false,
    };

    private ImmutableArray<KeyValuePair<AbstractObject, ObjectState>> _effects;

    public required FlowValue Return { get; init; }

    public required FlowValue Thrown { get; init; }

    /// <summary>Final states of new objects that escape and of input objects that were written.</summary>
    public required HashTrie<AbstractObject, ObjectState> Heap { get; init; }

    /// <summary>The same in the order in which callers apply it: new objects first, then inputs by their paths.</summary>
    public ImmutableArray<KeyValuePair<AbstractObject, ObjectState>> Effects
    {
        get
        {
            // Two threads may both make it; they make the same.
            if (_effects.IsDefault)
                _effects = [.. Heap.OrderBy(static pair => pair.Key.IsInput ? 1 : 0).ThenBy(static pair => pair.Key.Input?.ToString(), StringComparer.Ordinal)];
            return _effects;
        }
    }

    /// <summary>Input objects as they are when an exception leaves.</summary>
    public required HashTrie<AbstractObject, ObjectState> ThrownHeap { get; init; }

    /// <summary>Final values of <c>ref</c> and <c>out</c> parameters, by ordinal.</summary>
    public required ImmutableArray<KeyValuePair<int, FlowValue>> Outs { get; init; }

    public required ImmutableArray<SinkHit> Hits { get; init; }

    /// <summary>Inputs whose constant, code or run-time type would make a difference; callers that know them ask for a specialised summary.</summary>
    public required ImmutableArray<InputPath> Interests { get; init; }

    /// <summary>Whether the body can complete normally.</summary>
    public required bool Returns { get; init; }

    /// <summary>Labelled data stored in members of the sources, for the body's own report.</summary>
    public required ImmutableArray<StoreFinding> Stores { get; init; }

    /// <summary>Lambdas and local functions met in the body, for its own report.</summary>
    public required ImmutableArray<SyntaxNode> Nested { get; init; }

    public required ImmutableArray<IncompleteFinding> Incomplete { get; init; }

    /// <summary>Delegates at inputs that the body runs, itself or by what it calls; with what it hands them, where somebody asked for that.</summary>
    public ImmutableArray<DelegateRun> Runs { get; init; } = [];

    /// <summary>All whose summaries need this one and are needed by it; null when there are none.</summary>
    public ImmutableHashSet<SummaryKey>? Circle { get; init; }

    /// <summary>Steps the body took, without those of what it calls.</summary>
    public int Work { get; init; }

    public bool IsIncomplete => !Incomplete.IsEmpty;

    public MethodSummary With(IncompleteFinding incomplete) => Copy(Incomplete.Add(incomplete), Circle);

    public MethodSummary In(ImmutableHashSet<SummaryKey> circle) => Copy(Incomplete, circle);

    private MethodSummary Copy(ImmutableArray<IncompleteFinding> incomplete, ImmutableHashSet<SummaryKey>? circle) => new()
    {
        Return = Return,
        Thrown = Thrown,
        Heap = Heap,
        ThrownHeap = ThrownHeap,
        Outs = Outs,
        Hits = Hits,
        Interests = Interests,
        Returns = Returns,
        Stores = Stores,
        Nested = Nested,
        Incomplete = incomplete,
        Circle = circle,
        Work = Work,
        Runs = Runs,
    };

    public bool Equals(MethodSummary? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || Returns != other.Returns || IsIncomplete != other.IsIncomplete || !Return.Equals(other.Return) || !Thrown.Equals(other.Thrown))
            return false;
        if (!Heap.IsSame(other.Heap) || Hits.Length != other.Hits.Length || Outs.Length != other.Outs.Length || Interests.Length != other.Interests.Length || !Runs.SequenceEqual(other.Runs))
            return false;
        for (var i = 0; i < Outs.Length; i++)
        {
            if (Outs[i].Key != other.Outs[i].Key || !Outs[i].Value.Equals(other.Outs[i].Value))
                return false;
        }

        var hits = other.Hits.GroupBy(hit => hit.Key).ToDictionary(group => group.Key, group => group.First());
        return Hits.All(hit => hits.TryGetValue(hit.Key, out var same) && same.Taint.Equals(hit.Taint) && same.Settled.Equals(hit.Settled));
    }

    public override bool Equals(object? obj) => Equals(obj as MethodSummary);

    public override int GetHashCode() => Hits.Length;
}
