using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>Data (still partly in terms of a body's inputs) that reaches a sink in the body or below it.</summary>
/// <param name="At">The sink argument where the sink call stands in the body, else the argument of the call that leads to it.</param>
/// <param name="Host">Value that names the host, for sinks whose recipient depends on it.</param>
/// <param name="Origin">The sink argument itself, however deep the sink call lies.</param>
/// <param name="IsLocal">Whether the sink call itself stands in the body that was analysed.</param>
internal sealed record SinkHit(SinkPort Sink, IMethodSymbol Method, SyntaxNode At, int ArgumentIndex, TaintSet Taint, FlowValue Host, SyntaxNode Origin, bool IsLocal)
{
    /// <summary>Labels that are reported further down, where the sink call stands; whoever leads there need not say it again.</summary>
    public TaintSet Reported { get; init; } = TaintSet.Empty;

    /// <summary>Labels that are in the very body of the sink call, here or below. They are reported there whatever anybody else reports.</summary>
    public TaintSet Settled { get; init; } = TaintSet.Empty;

    /// <summary>What reaches the sink by either of two ways.</summary>
    public SinkHit Join(SinkHit other) => this with { Taint = Taint.Union(other.Taint), Host = Host.Join(other.Host), Reported = Reported.Union(other.Reported), Settled = Settled.Union(other.Settled) };

    public SinkHitKey Key => new(Sink, At, ArgumentIndex, Host.Constant?.Value as string, Origin);
}

internal readonly record struct SinkHitKey(SinkPort Sink, SyntaxNode At, int ArgumentIndex, string? Host, SyntaxNode Origin);
