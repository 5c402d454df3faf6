using System.Collections.Immutable;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>What a method hands to whoever calls it from outside of the code: an action answers a client, a tool answers a model.</summary>
internal sealed class ReturnedSinks(BodyAnalysis body)
{
    private ImmutableArray<SinkPort> _sinks;

    public void Record(Domain.FlowValue value, IOperation returned)
    {
        if (_sinks.IsDefault)
            _sinks = Find();
        foreach (var sink in _sinks)
        {
            // Data of a caller comes back to that caller; what counts is what the method adds, and of that what was not an answer before, such as the content of a result object.
            var taint = body.Text.Collect(value, returned.Type, sink.Reading, returned.Syntax);
            var answered = body.Sinks.Hits.Where(hit => hit.IsLocal && hit.At != returned.Syntax && Equals(hit.Sink.Descriptor, sink.Descriptor)).SelectMany(static hit => hit.Taint.Atoms).ToImmutableHashSet();
            body.Sinks.RecordCall(sink, body.Body.Method, Domain.TaintSet.Of(taint.Atoms.Where(atom => atom.IsConcrete && !answered.Contains(atom))).Strengthen(sink.Strength), returned.Syntax, -1, Domain.FlowValue.Clean);
        }
    }

    private ImmutableArray<SinkPort> Find()
        => body.Body.Method is { MethodKind: MethodKind.Ordinary } method && body.Scope.Facts.ModelOf(method) is { Sinks: var sinks }
            ? [.. sinks.Where(static sink => sink.Port is { Root: PortRoot.Return, Steps.IsEmpty: true })]
            : [];
}
