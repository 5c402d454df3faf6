using System.Collections.Immutable;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Summaries;

/// <summary>A sink that a method leads to, as its callers see it.</summary>
/// <param name="Strength">What the method does to the data on the way to the sink (0 = nothing).</param>
/// <param name="Host">Constant text that names the host, if the sink asks for one and the method knows it.</param>
/// <param name="Ways">For each way to the sink the places it goes through, found when they are asked for.</param>
public sealed record ExportedSink(Port Port, SinkReading Reading, object Descriptor, string? Host, byte Strength, IEnumerable<ImmutableArray<SyntaxNode>> Ways);

/// <summary>A summary in the terms of a model: what a caller without the source needs to know of a method.</summary>
public sealed record ExportedModel(ImmutableArray<FlowEdge> Edges, ImmutableArray<ExportedSink> Sinks, ImmutableArray<SourcePort> Sources);
