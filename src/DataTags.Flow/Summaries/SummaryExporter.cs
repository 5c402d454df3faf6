using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>Flattens a summary into edges between ports. What cannot be said that way (captured variables, statics, delegates) is left out.</summary>
internal sealed class SummaryExporter(MethodSummary summary)
{
    private const int Depth = 3;

    private readonly List<FlowEdge> _edges = [];
    private readonly HashSet<(string From, string Target, byte Strength)> _seenEdges = [];
    private readonly Dictionary<InputPath, (Port? Port, string Text)> _ports = [];
    private readonly Dictionary<string, (Port Port, SortedSet<int> Labels)> _sources = new(StringComparer.Ordinal);
    private readonly List<ExportedSink> _sinks = [];
    private IMethodSymbol? _method;

    /// <summary>Names slots of primary-constructor parameters in a way the model language can spell.</summary>
    public static string Spelled(string slot) => slot.StartsWith("<pc>", StringComparison.Ordinal) ? "pc__" + slot.Substring(4) : slot;

    public ExportedModel Export(IMethodSymbol method)
    {
        _method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (!method.ReturnsVoid && method.MethodKind != MethodKind.Constructor)
            Walk(summary.Return, Port.Return, []);
        foreach (var pair in summary.Heap.Where(pair => pair.Key.IsInput).OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            if (PortOf(pair.Key.Input!) is { } target)
                WalkSlots(pair.Value, target, [pair.Key]);
        }

        foreach (var pair in summary.Outs)
            Walk(pair.Value, Port.ForArgument(pair.Key), []);
        var thrown = new HashSet<AbstractObject>();
        foreach (var item in summary.Thrown.Objects)
            WalkThrown(item, thrown);
        foreach (var run in summary.Runs.OrderBy(static run => run.Holder.ToString(), StringComparer.Ordinal))
        {
            for (var i = 0; i < run.Arguments.Length && PortOf(run.Holder) is { } holder; i++)
                Walk(run.Arguments[i], holder with { Steps = holder.Steps.Add(new PortStep(PortStepKind.DelegateParameter, null, i)) }, []);
        }

        foreach (var hit in summary.Hits)
            AddSink(hit);
        return new ExportedModel(
            [.. _edges],
            [.. _sinks],
            [.. _sources.Values.Select(source => new SourcePort(source.Port, [.. source.Labels]))]);
    }

    private void Walk(FlowValue value, Port target, ImmutableHashSet<AbstractObject> path)
    {
        AddTaint(value.Taint, target);
        var name = Text(target);
        foreach (var item in value.Objects)
        {
            if (item.Input is { } input)
                AddEdge(input, target, name, 0);
            else if (item.IsLocation(out var owner, out var slot) && owner.Input is { } holder)
                AddEdge(holder.Append(slot), target, name, 0);
            else if (summary.Heap.TryGetValue(item, out var state) && !path.Contains(item) && target.Steps.Length < Depth)
                WalkSlots(state, target, path.Add(item));
        }
    }

    /// <summary>All text inside an exception may be part of what it prints.</summary>
    private void WalkThrown(AbstractObject item, HashSet<AbstractObject> seen)
    {
        if (item.IsInput || !seen.Add(item) || !summary.Heap.TryGetValue(item, out var state))
            return;
        AddTaint(state.Rest, Port.Throws);
        foreach (var slot in state.Slots.Values)
        {
            AddTaint(slot.Taint, Port.Throws);
            foreach (var inner in slot.Objects)
                WalkThrown(inner, seen);
        }
    }

    private void WalkSlots(ObjectState state, Port target, ImmutableHashSet<AbstractObject> path)
    {
        AddTaint(state.Rest, target);
        if (target.Steps.Length >= Depth)
            return;
        foreach (var slot in state.Slots.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (Step(slot.Key) is { } step)
                Walk(slot.Value, target with { Steps = target.Steps.Add(step) }, path);
        }
    }

    private void AddTaint(TaintSet taint, Port target)
    {
        if (taint.IsEmpty)
            return;
        var name = Text(target);
        foreach (var atom in taint.Atoms)
        {
            if (atom.Input is { } input)
                AddEdge(input, target, name, atom.Strength);
            else if (atom.Strength == 0)
                AddSource(target, name, atom.Label);
        }
    }

    private void AddEdge(InputPath input, Port target, string name, byte strength)
    {
        // The same inputs come up over and over where much is thrown.
        if (!_ports.TryGetValue(input, out var from))
            _ports.Add(input, from = PortOf(input) is { } port ? (port, Text(port)) : (null, string.Empty));
        if (from.Port is null || from.Text == name || !_seenEdges.Add((from.Text, name, strength)))
            return;
        _edges.Add(new FlowEdge(from.Port, target, strength));
    }

    private void AddSource(Port target, string key, int label)
    {
        if (!_sources.TryGetValue(key, out var source))
            _sources.Add(key, source = (target, []));
        source.Labels.Add(label);
    }

    private void AddSink(SinkHit hit)
    {
        foreach (var atom in hit.Taint.Atoms)
        {
            if (atom.IsConcrete || atom.Input is null || PortOf(atom.Input) is not { } port)
                continue;
            var sink = new ExportedSink(port, atom.Reading == SinkReading.Value ? hit.Sink.Reading : atom.Reading, hit.Sink.Descriptor, hit.Host.Constant?.Value as string, atom.Strength, [WayOf(atom, hit)]);
            var index = _sinks.FindIndex(known => known.Descriptor.Equals(sink.Descriptor) && known.Host == sink.Host && known.Strength == sink.Strength && Text(known.Port) == Text(port));
            if (index < 0)
                _sinks.Add(sink);
            else
                _sinks[index] = _sinks[index] with { Ways = _sinks[index].Ways.AddRange(sink.Ways) };
        }
    }

    private static ImmutableArray<SyntaxNode> WayOf(Taint atom, SinkHit hit)
    {
        var way = ImmutableArray.CreateBuilder<SyntaxNode>();
        for (var trace = atom.Trace; trace is not null; trace = trace.Previous)
            way.Add(trace.At);
        way.Add(hit.At);
        way.Add(hit.Origin);
        return way.ToImmutable();
    }

    private Port? PortOf(InputPath path)
    {
        var slots = new Stack<string>();
        while (path.Parent is { } parent)
        {
            slots.Push(path.Slot!);
            path = parent;
        }

        var steps = ImmutableArray.CreateBuilder<PortStep>();
        foreach (var slot in slots)
        {
            if (Step(slot) is not { } step)
                return null;
            steps.Add(step);
        }

        return path.Root switch
        {
            InputRoot.This => new Port(PortRoot.This, -1, steps.ToImmutable()),
            // What a lambda that got away is given, its method's callers do not pass.
            InputRoot.Parameter when path.Symbol is IParameterSymbol parameter && SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, _method) => new Port(PortRoot.Argument, parameter.Ordinal, steps.ToImmutable()),
            _ => null,
        };
    }

    private static PortStep? Step(string slot)
    {
        if (slot == Slots.Result)
            return new PortStep(PortStepKind.Result);
        if (Slots.IsContent(slot))
            return new PortStep(PortStepKind.Element);
        var name = Spelled(slot);
        return name.All(static character => char.IsLetterOrDigit(character) || character == '_') ? new PortStep(PortStepKind.Member, name) : null;
    }

    private static string Text(Port port) => $"{port.Root}{port.Argument}{string.Concat(port.Steps.Select(step => $".{step.Kind}{step.Name}{step.Index}"))}";
}
