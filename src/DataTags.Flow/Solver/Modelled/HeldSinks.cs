using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>Collections and streams that a library hands out and whose content leaves: what is put into one is recorded where it is put in.</summary>
internal sealed class HeldSinks(BodyAnalysis body)
{
    private readonly Dictionary<AbstractObject, Held> _held = [];

    /// <summary>From here on the objects that a call gave are such collections.</summary>
    public FlowValue Watch(FlowValue given, CallSite giver, MethodModel model)
    {
        var reader = new PortReader(body, giver);
        var found = new List<(AbstractObject Holder, SinkPort Sink, FlowValue Host)>();
        foreach (var sink in model.Held)
        {
            var holders = reader.Descend(given, sink.Port.Steps);
            if (holders.Objects.IsEmpty)
            {
                holders = FlowValue.Of(body.Machine.Allocate(giver.At, null, isExact: false, part: "held"));
                if (sink.Port.Steps.IsEmpty)
                    given = given.WithObjects(holders.Objects);
                else
                    new PortWriter(body, giver, model).Put(given, sink.Port.Steps, holders, isClear: false);
            }

            var host = new ModelSinks(body, giver, model).Host(sink);
            found.AddRange(holders.Objects.Select(holder => (holder, sink, host)));
        }

        foreach (var group in found.GroupBy(static item => item.Holder))
            _held[group.Key] = new Held(giver.Method, [.. group.Select(static item => (item.Sink, item.Host))]);
        return given;
    }

    /// <summary>What a member call puts into the collection it is called on.</summary>
    public void Record(CallSite site, MethodModel? model)
    {
        if (_held.Count == 0 || site.Method.MethodKind == MethodKind.Constructor)
            return;
        var reader = new PortReader(body, site);
        if (model is { MovesData: true })
        {
            foreach (var edge in model.Edges)
            {
                if (edge is { To.Root: PortRoot.This or PortRoot.Argument, From.Root: PortRoot.Argument })
                    Record(reader.Read(edge.To with { Steps = [] }), site.PassedTo(edge.From.Argument).Select(passed => passed with { Value = reader.Descend(passed.Value, edge.From.Steps) }));
            }
        }
        else if (site is { Receiver: { } receiver, Method.MethodKind: not MethodKind.PropertyGet } && !TypeShape.IsInSource(site.Method))
        {
            var from = site.Method.MethodKind == MethodKind.PropertySet ? site.Arguments.Length - 1 : 0;
            Record(receiver, Enumerable.Range(from, site.Arguments.Length - from).SelectMany(ordinal => site.PassedTo(ordinal)));
        }
    }

    /// <summary>What is assigned to an element, or to a member that nobody declares.</summary>
    public void RecordWrite(FlowValue target, FlowValue value, SyntaxNode at)
    {
        if (_held.Count > 0)
            Record(target, [new PassedValue(value, null, at, -1)]);
    }

    private void Record(FlowValue target, IEnumerable<PassedValue> values)
    {
        foreach (var item in target.Objects)
        {
            if (!_held.TryGetValue(item, out var held))
                continue;
            foreach (var passed in values)
            {
                foreach (var (sink, host) in held.Sinks)
                {
                    var taint = sink.Reading == SinkReading.Value ? passed.Value.Taint : body.Text.Collect(passed.Value, passed.Type, sink.Reading, passed.At);
                    body.Sinks.RecordCall(sink, held.Giver, taint.Strengthen(sink.Strength), passed.At, passed.Index, host);
                }
            }
        }
    }

    private sealed record Held(IMethodSymbol Giver, ImmutableArray<(SinkPort Sink, FlowValue Host)> Sinks);
}
