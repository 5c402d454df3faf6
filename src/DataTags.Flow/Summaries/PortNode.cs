using DataTags.Flow.Models;

namespace DataTags.Flow.Summaries;

/// <summary>A port among those of one method, with what lies inside of it: the same port is the same node.</summary>
internal sealed class PortNode
{
    private readonly Dictionary<PortStep, PortNode> _inside = [];

    public PortNode(Port port)
    {
        Port = port;
        Root = this;
    }

    private PortNode(PortNode outer, PortStep step)
    {
        Port = outer.Port with { Steps = outer.Port.Steps.Add(step) };
        Root = outer.Root;
    }

    public Port Port { get; }

    /// <summary>The port of the whole object.</summary>
    public PortNode Root { get; }

    public PortNode Inside(PortStep step)
    {
        if (!_inside.TryGetValue(step, out var inner))
            _inside.Add(step, inner = new PortNode(this, step));
        return inner;
    }
}
