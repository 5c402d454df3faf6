using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Findings;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>Collects what reaches sinks and untagged members while a body is run. Runs repeat in loops; records do not.</summary>
internal sealed class SinkRecorder(BodyAnalysis body)
{
    // Sink calls that are told apart behind one argument; what leads to more of them is said of the last one.
    private const int MostOrigins = 8;

    private readonly Dictionary<SinkHitKey, int> _index = [];
    private readonly Dictionary<(SyntaxNode At, int ArgumentIndex), int> _origins = [];
    private readonly List<SinkHit> _hits = [];
    private readonly List<StoreFinding> _stores = [];

    public ImmutableArray<SinkHit> Hits => [.. _hits];

    public ImmutableArray<StoreFinding> Stores => [.. _stores];

    public void Record(SinkHit hit)
    {
        if (hit.Taint.IsEmpty || !body.Machine.IsReachable)
            return;
        if (!_index.TryGetValue(hit.Key, out var index) && !IsOneTooMany(hit, out index))
        {
            _index.Add(hit.Key, _hits.Count);
            _hits.Add(hit);
            return;
        }

        _hits[index] = _hits[index].Join(hit);
    }

    private bool IsOneTooMany(SinkHit hit, out int index)
    {
        index = -1;
        if (hit.IsLocal)
            return false;
        var place = (hit.At, hit.ArgumentIndex);
        _origins.TryGetValue(place, out var count);
        if (count >= MostOrigins)
            index = _hits.FindLastIndex(other => other.Key == hit.Key with { Origin = other.Origin });
        if (index < 0)
            _origins[place] = count + 1;
        return index >= 0;
    }

    /// <summary>A sink call stands here.</summary>
    public void RecordCall(SinkPort sink, IMethodSymbol method, TaintSet taint, SyntaxNode at, int argumentIndex, FlowValue host)
        => Record(new SinkHit(sink, method, at, argumentIndex, taint, host, at, IsLocal: true) { Settled = TaintSet.Of(taint.Atoms.Where(static atom => atom.IsConcrete)) });

    public void RecordStore(ISymbol receiver, FlowValue value, SyntaxNode at)
    {
        if (value.Taint.IsEmpty || TypeShape.IsFact(TypeShape.OfMember(receiver)) || receiver.IsImplicitlyDeclared || receiver.ContainingType is { IsAnonymousType: true } or { IsTupleType: true } || !TypeShape.IsInSource(receiver))
            return;
        var declared = body.Scope.Facts.LabelsOf(receiver);
        foreach (var atom in value.Taint.Atoms)
        {
            if (!atom.IsConcrete || atom.Strength != 0 || declared.Contains(atom.Label) || body.Scope.Facts.IsClean(receiver))
                continue;
            if (!_stores.Any(store => store.At == at && store.Label == atom.Label))
                _stores.Add(new StoreFinding(atom.Label, atom.Datum!, receiver, at));
        }
    }
}
