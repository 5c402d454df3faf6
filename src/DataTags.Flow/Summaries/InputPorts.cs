using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>The port of an input.</summary>
/// <param name="IsCut">Whether it stands for something further inside.</param>
internal sealed record InputPort(PortNode Node, bool IsCut);

/// <summary>The ports that callers of a method know its inputs by.</summary>
internal sealed class InputPorts(IMethodSymbol method)
{
    /// <summary>Steps of a port. What lies deeper counts as the object around it.</summary>
    public const int Depth = 3;

    private readonly IMethodSymbol _definition = (method.PartialImplementationPart ?? method).OriginalDefinition;

    private readonly Dictionary<(PortRoot, int), PortNode> _roots = [];

    // The same inputs come up over and over where much is thrown.
    private readonly Dictionary<InputPath, InputPort?> _known = [];

    /// <summary>Names slots of primary-constructor parameters in a way the model language can spell.</summary>
    public static string Spelled(string slot) => slot.StartsWith("<pc>", StringComparison.Ordinal) ? "pc__" + slot.Substring(4) : slot;

    /// <summary>The port of an input; null for what callers do not pass.</summary>
    public InputPort? Of(InputPath path)
    {
        if (!_known.TryGetValue(path, out var port))
            _known.Add(path, port = Find(path));
        return port;
    }

    /// <summary>The node of a port without steps.</summary>
    public PortNode Root(Port port)
    {
        if (!_roots.TryGetValue((port.Root, port.Argument), out var node))
            _roots.Add((port.Root, port.Argument), node = new PortNode(port));
        return node;
    }

    public static PortStep? Step(string slot)
    {
        if (slot == Slots.Result)
            return new PortStep(PortStepKind.Result);
        if (slot == Slots.Given)
            return new PortStep(PortStepKind.DelegateReturn);
        if (Slots.IsContent(slot))
            return new PortStep(PortStepKind.Element);
        var name = Spelled(slot);
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return null;
        }

        return new PortStep(PortStepKind.Member, name);
    }

    private InputPort? Find(InputPath path)
    {
        var steps = new List<PortStep>(path.Depth);
        var root = path;
        while (root.Parent is { } parent)
        {
            // The variable that a parameter refers to is the parameter to callers.
            if (root.Slot is Slots.Reference or Slots.Cell && root.Root == InputRoot.Parameter)
            {
                root = parent;
                continue;
            }

            if (Step(root.Slot!) is not { } step)
                return null;
            steps.Insert(0, step);
            root = parent;
        }

        var node = root.Root switch
        {
            InputRoot.This => Root(Port.This),
            // What a lambda that got away is given, its method's callers do not pass.
            InputRoot.Parameter when root.Symbol is IParameterSymbol parameter && SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, _definition) => Root(Port.ForArgument(parameter.Ordinal)),
            _ => null,
        };
        if (node is null)
            return null;
        for (var i = 0; i < steps.Count && i < Depth; i++)
            node = node.Inside(steps[i]);
        return new InputPort(node, steps.Count > Depth);
    }
}
