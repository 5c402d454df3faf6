using System.Collections.Immutable;

namespace DataTags.Flow.Models;

/// <summary>Where a port of a method starts.</summary>
public enum PortRoot
{
    This,
    Return,
    Argument,
    AllArguments,
    Nothing,

    /// <summary>The text of an exception that leaves the method.</summary>
    Throws,
}

public enum PortStepKind
{
    /// <summary>A field or property by name.</summary>
    Member,

    /// <summary>Any content of a collection, array, span or sequence.</summary>
    Element,

    /// <summary>The content stored under the argument <see cref="PortStep.Index"/>, or under what the delegate there gives for it; a constant key is tracked on its own.</summary>
    Keyed,

    /// <summary>Everything inside: all members, and all elements under the keys they have. Always the last step.</summary>
    All,

    /// <summary>Payload of a task, lazy value or the like.</summary>
    Result,

    /// <summary>The first element; what is written is put in before it, nothing takes it away.</summary>
    First,

    /// <summary>The last element; what is written is put in after it, nothing takes it away.</summary>
    Last,

    /// <summary>The element at the position that the argument <see cref="PortStep.Index"/> says; what is written is put in before it, nothing takes it away.</summary>
    At,

    /// <summary>The elements from the position on that the argument <see cref="PortStep.Index"/> says.</summary>
    From,

    /// <summary>As many elements as the argument <see cref="PortStep.Index"/> says.</summary>
    Upto,

    /// <summary>The elements one after the other. Always the last step.</summary>
    Each,

    /// <summary>Below a type: its member of the name that the argument <see cref="PortStep.Index"/> says. Below an object, with index -1: the member that the receiver names.</summary>
    Named,

    /// <summary>The run-time type.</summary>
    Type,

    /// <summary>What decides which keys are the same, where that is not their very text.</summary>
    Comparer,

    /// <summary>Parameter <see cref="PortStep.Index"/> of the delegate held there; -1 for all of them, one after the other.</summary>
    DelegateParameter,

    /// <summary>What the delegate held there returns.</summary>
    DelegateReturn,
}

public readonly record struct PortStep(PortStepKind Kind, string? Name = null, int Index = -1);

/// <summary>A place a model speaks of: a root and a path below it.</summary>
/// <param name="Argument">Zero-based parameter ordinal when the root is <see cref="PortRoot.Argument"/>, else -1.</param>
public sealed record Port(PortRoot Root, int Argument, ImmutableArray<PortStep> Steps)
{
    public static readonly Port Return = new(PortRoot.Return, -1, []);

    public static readonly Port Throws = new(PortRoot.Throws, -1, []);

    public static readonly Port This = new(PortRoot.This, -1, []);

    public static Port ForArgument(int ordinal) => new(PortRoot.Argument, ordinal, []);

    /// <summary>The port of the delegate that this port speaks of; null when it speaks of none.</summary>
    public Port? DelegateHolder()
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Kind is PortStepKind.DelegateParameter or PortStepKind.DelegateReturn)
                return this with { Steps = Steps.RemoveRange(i, Steps.Length - i) };
        }

        return null;
    }

    public bool Equals(Port? other) => other is not null && Root == other.Root && Argument == other.Argument && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode()
    {
        var hash = ((int)Root * 397) ^ Argument;
        foreach (var step in Steps)
            hash = unchecked((hash * 31) + step.GetHashCode());
        return hash;
    }
}

/// <summary>Data moves from one port to another; <see cref="Strength"/> tells what is done to it on the way (0 = nothing).</summary>
/// <param name="Reading">How much of a whole object moves when it turns into text or bytes; anything but <see cref="SinkReading.Object"/> makes text of it at once.</param>
public sealed record FlowEdge(Port From, Port To, byte Strength = 0, SinkReading Reading = SinkReading.Object)
{
    public CallCondition Condition { get; init; } = CallCondition.None;
}

/// <summary>How much of a value a sink reads.</summary>
public enum SinkReading : byte
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>What <c>ToString</c> gives: members of records, tuples and anonymous types, nothing of a plain class.</summary>
    Text,

    /// <summary>Text, and the elements of collections, as loggers do.</summary>
    Formatted,

    /// <summary>The whole public object graph, as serializers do.</summary>
    Object,
}

/// <summary>What must be known of a call for a part of a model to count; nothing by default.</summary>
/// <param name="Arguments">What the arguments must be; all of it.</param>
/// <param name="Receivers">Full names of the types that the method must be called on, themselves or by what derives from them; none if any will do.</param>
/// <param name="Members">What members of the object that the method is called on must be; all of it.</param>
public sealed record CallCondition(ImmutableArray<ConstantArgument> Arguments, ImmutableArray<string> Receivers, ImmutableArray<ConstantMember> Members)
{
    public static readonly CallCondition None = new([], [], []);
}

/// <summary>A port through which data leaves.</summary>
/// <param name="Template">Ordinal of the parameter that holds a message template (holes <c>{@X}</c> read the object), or -1.</param>
/// <param name="Hosts">Ports whose constant text names the host the data goes to.</param>
/// <param name="Strength">What is done to the data on the way from the port to the sink (0 = nothing).</param>
/// <param name="Descriptor">What the model author said of the sink; the engine carries it and never looks inside.</param>
public sealed record SinkPort(Port Port, SinkReading Reading, int Template, ImmutableArray<Port> Hosts, object Descriptor, byte Strength = 0)
{
    public CallCondition Condition { get; init; } = CallCondition.None;
}

/// <summary>A port through which labelled data enters.</summary>
public sealed record SourcePort(Port Port, ImmutableArray<int> Labels)
{
    public CallCondition Condition { get; init; } = CallCondition.None;
}

/// <summary>An argument that is known to be one of some constants, whatever their case.</summary>
/// <param name="Argument">Zero-based parameter ordinal.</param>
public sealed record ConstantArgument(int Argument, ImmutableArray<string> Values)
{
    /// <summary>It may be one of these as well.</summary>
    public ImmutableArray<PassedMember> Members { get; init; } = [];
}

/// <summary>A member of what the call is given, read where it is passed: <c>text.Length</c> for a method of <c>text</c>.</summary>
/// <param name="Holder">Zero-based parameter ordinal, or <see cref="OfReceiver"/>.</param>
public readonly record struct PassedMember(int Holder, string Name)
{
    public const int OfReceiver = -1;
}

/// <summary>A member of the receiver that is known to be one of some texts, whatever their case.</summary>
public sealed record ConstantMember(string Name, ImmutableArray<string> Values);

/// <summary>All that is known of a method without looking at its body.</summary>
/// <param name="MovesData">Whether <see cref="Edges"/> that wait for nothing are the complete truth; when not, body or default propagation decide.</param>
/// <param name="ReturnStrength">Strength of the whole return value (a sanitizer), or 0.</param>
public sealed record MethodModel(
    ImmutableArray<FlowEdge> Edges,
    ImmutableArray<SinkPort> Sinks,
    ImmutableArray<SourcePort> Sources,
    bool MovesData,
    byte ReturnStrength)
{
    /// <summary>Sinks for what is put into what the method returns; their ports tell where in the result that is.</summary>
    public ImmutableArray<SinkPort> Held { get; init; } = [];

    /// <summary>Whether it takes a call to tell which edges count.</summary>
    public bool IsConditional { get; } = Edges.Any(static edge => edge.Condition != CallCondition.None);

    /// <summary>Whether the model holds only where the member is known that the receiver names.</summary>
    public bool IsLate { get; } = Edges.Any(static edge => edge.From.Steps.Concat(edge.To.Steps).Any(static step => step is { Kind: PortStepKind.Named, Index: < 0 }));
}
