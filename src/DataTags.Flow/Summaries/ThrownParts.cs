using System.Collections.Immutable;
using DataTags.Flow.Models;

namespace DataTags.Flow.Summaries;

/// <summary>
/// Edges to what is thrown, with one for each value that is shown whole. A member that writes a value into a message has an edge for its text, its
/// elements, the entries and tuples among these; one that throws what others threw has an edge for each member that they read.
/// </summary>
internal static class ThrownParts
{
    /// <summary>Up to so many printed parts of a value are told apart: of a tuple one item may be thrown and another not.</summary>
    private const int MostPrinted = 3;

    /// <summary>Up to so many members of a value are told apart.</summary>
    private const int MostMembers = 8;

    /// <summary>The same for what is deeper inside of the object that is called, under names that callers do not know.</summary>
    private const int MostInside = 2;

    public static ImmutableArray<FlowEdge> Joined(IReadOnlyList<FlowEdge> edges)
    {
        var others = edges.Where(static edge => edge.To.Root != PortRoot.Throws);
        var thrown = edges.Where(static edge => edge.To.Root == PortRoot.Throws).ToImmutableArray();
        thrown = Join(thrown, Printed, MostPrinted, SinkReading.Formatted);
        thrown = Join(thrown, static port => port is { Root: PortRoot.This, Steps.Length: > 1 } ? Port.This : null, MostInside, SinkReading.Object);
        thrown = Join(thrown, static port => port.Steps.IsEmpty ? null : port with { Steps = [] }, MostMembers, SinkReading.Object);
        // Who shows a whole value shows its parts, and what was made of them.
        return [.. others, .. thrown.Where(edge => !thrown.Any(plain => plain.Strength == 0 && Covers(plain, edge)))];
    }

    /// <param name="whole">The value that a port is a part of; null if it is to be said by itself.</param>
    private static ImmutableArray<FlowEdge> Join(ImmutableArray<FlowEdge> edges, Func<Port, Port?> whole, int most, SinkReading reading)
    {
        var large = edges.Select(edge => (Edge: edge, Whole: whole(edge.From))).Where(static part => part.Whole is not null)
            .GroupBy(static part => (Whole: part.Whole!, part.Edge.Strength))
            .Where(parts => parts.Skip(most).Any())
            .Select(static parts => parts.Key)
            .ToImmutableHashSet();
        if (large.IsEmpty)
            return edges;
        var joined = ImmutableArray.CreateBuilder<FlowEdge>();
        foreach (var edge in edges)
        {
            var said = whole(edge.From) is { } value && large.Contains((value, edge.Strength)) ? edge with { From = value, Reading = reading } : edge;
            if (!joined.Any(other => other.Strength == said.Strength && Covers(other, said)))
                joined.Add(said);
        }

        return joined.ToImmutable();
    }

    /// <summary>Whether what one edge says of the data of a port is among what another says of it or of the value around it.</summary>
    private static bool Covers(FlowEdge whole, FlowEdge part)
    {
        if (ReferenceEquals(whole, part))
            return false;
        if (whole.From.Equals(part.From))
            return whole.Reading >= part.Reading;
        return whole.Reading switch
        {
            SinkReading.Object => whole.From.Steps.IsEmpty && whole.From.Equals(part.From with { Steps = [] }),
            SinkReading.Formatted => whole.From.Equals(Printed(part.From)),
            _ => false,
        };
    }

    /// <summary>The value of which a port is a part that its formatted text shows; the port itself where it is none.</summary>
    private static Port Printed(Port port)
    {
        var length = port.Steps.Length;
        while (length > 0 && IsPrinted(port.Steps[length - 1]))
            length--;
        return length == port.Steps.Length ? port : port with { Steps = ImmutableArray.Create(port.Steps, 0, length) };
    }

    private static bool IsPrinted(PortStep step)
        => step.Kind == PortStepKind.Element || (step is { Kind: PortStepKind.Member, Name: { } name } && (name is "Key" or "Value" || (name.Length > 4 && name.StartsWith("Item", StringComparison.Ordinal) && name.Skip(4).All(char.IsDigit))));
}
