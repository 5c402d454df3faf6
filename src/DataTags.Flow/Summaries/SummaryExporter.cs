using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>
/// Flattens a summary into edges between ports. What cannot be said that way (captured variables, statics, delegates) is left out; what would take
/// more words than anybody reads is said of whole objects.
/// </summary>
internal sealed class SummaryExporter(MethodSummary summary, IMethodSymbol method, bool isBrief)
{
    /// <summary>Edges of a method that are told apart by what is inside of its objects. A large object that is copied member by member has fewer.</summary>
    private const int MostEdges = 40;
    private const int MostEdgesInBrief = 5;

    /// <summary>Edges that are looked at before those that say parts of one thing are joined.</summary>
    private const int MostWalked = 4 * MostEdges;

    /// <summary>Ports inside of one object that are told apart for one sink.</summary>
    private const int MostSinkPorts = 32;
    private const int MostSinkPortsInBrief = 3;

    /// <summary>The same for what is deep inside of the object that is called, in members that callers do not know.</summary>
    private const int MostInside = 2;

    private readonly InputPorts _ports = new(method);
    private readonly List<FlowEdge> _edges = [];
    private readonly HashSet<(PortNode From, PortNode Target, byte Strength)> _seenEdges = [];

    /// <summary>Places that may still hold what they held.</summary>
    private readonly HashSet<PortNode> _kept = [];

    private readonly HashSet<(AbstractObject Object, PortNode Target)> _walked = [];
    private readonly Dictionary<PortNode, SortedSet<int>> _sources = [];
    private bool _isWide;

    public ExportedModel Export()
    {
        WalkAll();
        AddKept();
        var edges = ThrownParts.Joined(_edges);
        if (edges.Length > (isBrief ? MostEdgesInBrief : MostEdges))
        {
            _isWide = true;
            _edges.Clear();
            _seenEdges.Clear();
            WalkAll();
            edges = ThrownParts.Joined(_edges);
        }

        // Where the data itself arrives, nobody asks what else was made of it.
        return new ExportedModel(
            [.. edges.Where(edge => edge.Strength == 0 || !edges.Any(plain => plain.Strength == 0 && plain.From.Equals(edge.From) && plain.To.Equals(edge.To)))],
            Sinks(),
            [.. _sources.Select(static source => new SourcePort(source.Key.Port, [.. source.Value]))]);
    }

    private void WalkAll()
    {
        if (!method.ReturnsVoid && method.MethodKind != MethodKind.Constructor)
            Walk(summary.Return, _ports.Root(Port.Return), []);
        foreach (var pair in summary.Heap.Where(static pair => pair.Key.IsInput).OrderBy(static pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            if (_ports.Of(pair.Key.Input!) is { } target)
                WalkSlots(pair.Value, target.Node, [pair.Key]);
        }

        foreach (var pair in summary.Outs)
            Walk(pair.Value, _ports.Root(pair.Key == PassedMember.OfReceiver ? Port.This : Port.ForArgument(pair.Key)), []);
        var (thrown, throws) = (new HashSet<AbstractObject>(), _ports.Root(Port.Throws));
        foreach (var item in summary.Thrown.Objects)
            WalkThrown(item, throws, thrown);
        foreach (var run in summary.Runs.OrderBy(static run => run.Holder.ToString(), StringComparer.Ordinal))
        {
            for (var i = 0; i < run.Arguments.Length && _ports.Of(run.Holder) is { IsCut: false } holder; i++)
                Walk(run.Arguments[i], holder.Node.Inside(new PortStep(PortStepKind.DelegateParameter, null, i)), []);
        }
    }

    /// <summary>An edge replaces what stands in a member or behind a reference. Where the method may leave it there, that is an edge of its own.</summary>
    private void AddKept()
    {
        foreach (var target in _edges.Select(static edge => edge.To).Distinct().Where(IsReplaced).ToArray())
        {
            if (_kept.Any(node => node.Port.Equals(target)))
                _edges.Add(new FlowEdge(target, target));
        }
    }

    private bool IsReplaced(Port port)
        => port.Steps.IsEmpty ? port is { Root: PortRoot.Argument, Argument: var ordinal } && method.Parameters[ordinal].RefKind == RefKind.Ref : port.Steps[port.Steps.Length - 1].Kind != PortStepKind.Element;

    private void Walk(FlowValue value, PortNode target, ImmutableHashSet<AbstractObject> path)
    {
        if (IsTooMuch)
            return;
        AddTaint(value.Taint, target);
        foreach (var item in value.Objects)
        {
            if (item.Input is { } input)
                AddEdge(input, target, 0);
            else if (item.IsLocation(out var owner, out var slot) && owner.Input is { } holder)
                AddEdge(holder.Append(slot), target, 0);
            else if (summary.Heap.TryGetValue(item, out var state) && MayEnter(item, target, path))
                WalkSlots(state, target, path.Add(item));
        }
    }

    /// <summary>Of whole objects it does not matter where in them something is: each thing inside is looked at once.</summary>
    private bool MayEnter(AbstractObject item, PortNode target, ImmutableHashSet<AbstractObject> path)
        => _isWide ? _walked.Add((item, target.Root)) : !path.Contains(item) && target.Depth < InputPorts.Depth;

    /// <summary>All text inside an exception may be part of what it prints.</summary>
    private void WalkThrown(AbstractObject item, PortNode throws, HashSet<AbstractObject> seen)
    {
        if (item.IsInput || IsTooMuch || !seen.Add(item) || !summary.Heap.TryGetValue(item, out var state))
            return;
        AddTaint(state.Rest, throws);
        foreach (var slot in state.Slots.Values)
        {
            AddTaint(slot.Taint, throws);
            foreach (var inner in slot.Objects)
                WalkThrown(inner, throws, seen);
        }
    }

    private void WalkSlots(ObjectState state, PortNode target, ImmutableHashSet<AbstractObject> path)
    {
        AddTaint(state.Rest, target);
        var isDeep = target.Depth >= InputPorts.Depth;
        if (isDeep && !_isWide)
            return;
        foreach (var slot in state.Slots)
        {
            if (InputPorts.Step(slot.Key) is { } step)
                Walk(slot.Value, isDeep ? target : target.Inside(step), path);
        }
    }

    private void AddTaint(TaintSet taint, PortNode target)
    {
        foreach (var atom in taint.Atoms)
        {
            if (atom.Input is { } input)
                AddEdge(input, target, atom.Strength);
            else if (atom.Strength == 0)
                AddSource(target, atom.Label);
        }
    }

    private bool IsTooMuch => !_isWide && _edges.Count > MostWalked;

    private void AddEdge(InputPath input, PortNode target, byte strength)
    {
        if (_ports.Of(input) is not { Node: var from })
            return;
        if (_isWide)
            (from, target) = (from.Root, IsOfDelegate(target.Port) ? target : target.Root);
        if (from == target && (strength == 0 || _isWide))
            _kept.Add(target);
        else if (_seenEdges.Add((from, target, strength)))
            _edges.Add(new FlowEdge(from.Port, target.Port, strength, target.Port.Root == PortRoot.Throws && !_isWide ? SinkReading.Text : SinkReading.Object));
    }

    private static bool IsOfDelegate(Port port) => port.Steps.Any(static step => step.Kind == PortStepKind.DelegateParameter);

    private void AddSource(PortNode target, int label)
    {
        if (!_sources.TryGetValue(target, out var labels))
            _sources.Add(target, labels = []);
        labels.Add(label);
    }

    private ImmutableArray<ExportedSink> Sinks()
    {
        var hits = summary.Hits
            .SelectMany(hit => hit.Taint.Atoms.Where(static atom => atom is { IsConcrete: false, Input: not null }).Select(atom => (Hit: hit, Atom: atom, Port: _ports.Of(atom.Input!))))
            .Where(static way => way.Port is not null)
            .GroupBy(static way => (way.Hit.Sink.Descriptor, Host: way.Hit.Host.Constant?.Value as string, way.Atom.Strength, way.Port!.Node.Root));
        var sinks = ImmutableArray.CreateBuilder<ExportedSink>();
        foreach (var sink in hits)
        {
            var isWide = IsWide(sink.Select(static way => way.Port!.Node));
            var ports = sink.GroupBy(way => isWide ? way.Port!.Node.Root : way.Port!.Node).Select(port => Sink([.. port], isWide)).ToArray();
            // Who reads a whole object reads what is inside.
            sinks.AddRange(ports.Where(port => !ports.Any(whole => whole.Reading == SinkReading.Object && IsInside(port.Port, whole.Port))));
        }

        // Where the whole object itself arrives, nobody asks what else was made of it.
        var wholes = sinks.Where(static sink => sink is { Strength: 0, Reading: SinkReading.Object }).ToArray();
        return [.. sinks.Where(sink => sink.Strength == 0 || !Array.Exists(wholes, whole => whole.Descriptor.Equals(sink.Descriptor) && whole.Host == sink.Host && (whole.Port.Equals(sink.Port) || IsInside(sink.Port, whole.Port))))];
    }

    private bool IsWide(IEnumerable<PortNode> ports)
    {
        var all = new HashSet<PortNode>(ports);
        return all.Count > (isBrief ? MostSinkPortsInBrief : MostSinkPorts) || all.Count(static port => port.Port is { Root: PortRoot.This, Steps.Length: > 1 }) > MostInside;
    }

    private static ExportedSink Sink(IReadOnlyList<(SinkHit Hit, Taint Atom, InputPort? Port)> ways, bool isWide)
    {
        var (hit, atom, port) = ways[0];
        var reading = isWide || ways.Any(static way => way.Port!.IsCut) ? SinkReading.Object : atom.Reading == SinkReading.Value ? hit.Sink.Reading : atom.Reading;
        return new ExportedSink((isWide ? port!.Node.Root : port!.Node).Port, reading, hit.Sink.Descriptor, hit.Host.Constant?.Value as string, atom.Strength, ways.Select(static way => WayOf(way.Atom, way.Hit)));
    }

    private static bool IsInside(Port port, Port whole)
        => port.Root == whole.Root && port.Argument == whole.Argument && port.Steps.Length > whole.Steps.Length && port.Steps.Take(whole.Steps.Length).SequenceEqual(whole.Steps);

    private static ImmutableArray<SyntaxNode> WayOf(Taint atom, SinkHit hit)
    {
        var way = ImmutableArray.CreateBuilder<SyntaxNode>();
        foreach (var (at, _) in atom.Trace?.Steps() ?? [])
            way.Add(at);
        way.Add(hit.At);
        way.Add(hit.Origin);
        return way.ToImmutable();
    }
}
