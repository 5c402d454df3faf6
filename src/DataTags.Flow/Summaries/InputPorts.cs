using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>A port and the text it is known by.</summary>
/// <param name="IsCut">Whether it stands for something further inside.</param>
internal sealed record NamedPort(Port Port, string Text, bool IsCut)
{
    public NamedPort(Port port, bool isCut = false) : this(port, TextOf(port), isCut)
    {
    }

    /// <summary>The port of the whole object.</summary>
    public NamedPort Root => Port.Steps.IsEmpty ? this : new NamedPort(Port with { Steps = [] }, isCut: true);

    public NamedPort Append(PortStep step) => new(Port with { Steps = Port.Steps.Add(step) });

    public static string TextOf(Port port) => $"{port.Root}{port.Argument}{string.Concat(port.Steps.Select(static step => $".{step.Kind}{step.Name}{step.Index}"))}";
}

/// <summary>The ports that callers of a method know its inputs by.</summary>
internal sealed class InputPorts(IMethodSymbol method)
{
    /// <summary>Steps of a port. What lies deeper counts as the object around it.</summary>
    public const int Depth = 3;

    private readonly IMethodSymbol _definition = (method.PartialImplementationPart ?? method).OriginalDefinition;

    // The same inputs come up over and over where much is thrown.
    private readonly Dictionary<InputPath, NamedPort?> _known = [];

    /// <summary>Names slots of primary-constructor parameters in a way the model language can spell.</summary>
    public static string Spelled(string slot) => slot.StartsWith("<pc>", StringComparison.Ordinal) ? "pc__" + slot.Substring(4) : slot;

    /// <summary>The port of an input; null for what callers do not pass.</summary>
    public NamedPort? Of(InputPath path)
    {
        if (!_known.TryGetValue(path, out var port))
            _known.Add(path, port = Find(path));
        return port;
    }

    public static PortStep? Step(string slot)
    {
        if (slot == Slots.Result)
            return new PortStep(PortStepKind.Result);
        if (Slots.IsContent(slot))
            return new PortStep(PortStepKind.Element);
        var name = Spelled(slot);
        return name.All(static character => char.IsLetterOrDigit(character) || character == '_') ? new PortStep(PortStepKind.Member, name) : null;
    }

    private NamedPort? Find(InputPath path)
    {
        var steps = new PortStep[path.Depth];
        var root = path;
        while (root.Parent is { } parent)
        {
            if (Step(root.Slot!) is not { } step)
                return null;
            steps[root.Depth - 1] = step;
            root = parent;
        }

        var isCut = steps.Length > Depth;
        var kept = ImmutableArray.Create(steps, 0, Math.Min(Depth, steps.Length));
        return root.Root switch
        {
            InputRoot.This => new NamedPort(new Port(PortRoot.This, -1, kept), isCut),
            // What a lambda that got away is given, its method's callers do not pass.
            InputRoot.Parameter when root.Symbol is IParameterSymbol parameter && SymbolIdentity.Comparer.Equals(parameter.ContainingSymbol, _definition) => new NamedPort(new Port(PortRoot.Argument, parameter.Ordinal, kept), isCut),
            _ => null,
        };
    }
}
