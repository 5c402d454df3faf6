using System.Collections.Immutable;
using DataTags.Flow.Models;

namespace DataTags.Flow.Summaries;

/// <summary>A port among those of one method, with what lies inside of it: the same port is the same node.</summary>
internal sealed class PortNode
{
    private readonly PortNode? _outer;
    private readonly PortStep _step;
    private Dictionary<PortStep, PortNode>? _inside;
    private Port? _port;

    public PortNode(Port port)
    {
        _port = port;
        Depth = port.Steps.Length;
        Root = this;
    }

    private PortNode(PortNode outer, PortStep step)
    {
        (_outer, _step) = (outer, step);
        Depth = outer.Depth + 1;
        Root = outer.Root;
    }

    /// <summary>The port itself. Most nodes are only passed through, so it is put together when somebody asks.</summary>
    public Port Port => _port ??= Root.Port with { Steps = Steps() };

    /// <summary>Steps of the port.</summary>
    public int Depth { get; }

    /// <summary>The port of the whole object.</summary>
    public PortNode Root { get; }

    public PortNode Inside(PortStep step)
    {
        _inside ??= [];
        if (!_inside.TryGetValue(step, out var inner))
            _inside.Add(step, inner = new PortNode(this, step));
        return inner;
    }

    private ImmutableArray<PortStep> Steps()
    {
        var steps = new PortStep[Depth - Root.Depth];
        for (var node = this; node._outer is { } outer; node = outer)
            steps[outer.Depth - Root.Depth] = node._step;
        return Root.Port.Steps.AddRange(steps);
    }
}
