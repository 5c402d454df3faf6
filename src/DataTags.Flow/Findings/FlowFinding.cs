using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Findings;

/// <summary>One step of the way a datum takes: where, and what happens to it there.</summary>
public sealed record TraceStep(SyntaxNode At, string Text);

/// <summary>Labelled data meets a sink in one body.</summary>
/// <param name="Label">The label, as numbered by <see cref="IFlowFacts"/>.</param>
/// <param name="Datum">The symbol that declares the label.</param>
/// <param name="Strength">What was done to the data on the way; 0 = nothing.</param>
/// <param name="Sink">Descriptor of the sink, as given in the model.</param>
/// <param name="SinkMethod">The method that is the sink.</param>
/// <param name="Host">Constant text that names the host, if the sink asks for one and it is known.</param>
/// <param name="At">The sink argument, or the argument of the call that leads to the sink.</param>
/// <param name="ArgumentIndex">Index of that argument, or -1.</param>
/// <param name="Path">Source first, sink last.</param>
public sealed record FlowFinding(
    int Label,
    ISymbol Datum,
    byte Strength,
    object Sink,
    IMethodSymbol SinkMethod,
    string? Host,
    SyntaxNode At,
    int ArgumentIndex,
    ImmutableArray<TraceStep> Path);

/// <summary>Labelled data is stored in a member that does not carry the label.</summary>
public sealed record StoreFinding(int Label, ISymbol Datum, ISymbol Receiver, SyntaxNode At);

/// <summary>A body, or a part of it, that was not analysed to the end.</summary>
public sealed record IncompleteFinding(SyntaxNode At, string Reason)
{
    /// <summary>Whether the body was analysed and only what the reason names is left out.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The callee, however deep, that the reason is about; null for the body itself.</summary>
    public IMethodSymbol? Callee { get; init; }
}

/// <summary>All the engine has to say of one body.</summary>
public sealed record FlowReport(ImmutableArray<FlowFinding> Flows, ImmutableArray<StoreFinding> Stores, ImmutableArray<IncompleteFinding> Incomplete)
{
    public static readonly FlowReport Empty = new([], [], []);
}
