using System.Collections.Immutable;
using DataTags.Core;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>Code uses data of a category for a purpose.</summary>
/// <param name="Kind">Where the data goes; null where it is merely read by code that says what it is for.</param>
/// <param name="Datum">The tagged member, as <c>Type.Member</c>.</param>
/// <param name="Sink">Where it goes, as <c>Type.Member</c>; empty where it is merely read.</param>
/// <param name="Rule">The rule that objects; null when the use is allowed.</param>
/// <param name="Decision">What the policy says.</param>
public sealed record DataUse(string Category, Purpose Purpose, SinkKind? Kind, string Datum, string Sink, string? Recipient, string? Rule, PolicyDecision Decision, FileLinePositionSpan Place);

/// <summary>A tagged member that reaches a store, and what the code says of its end.</summary>
public sealed record KeptDatum(string Category, string Datum, string Sink, KeepingFact Keeping);

/// <summary>A cell of the chart: what the policy says of a category in a row.</summary>
public sealed record ChartAnswer(ChartRow Row, string Category, PolicyDecision Decision);

/// <summary>What a project does with data, and what its policy says of that; allowed or not.</summary>
/// <param name="Policies">The packs in use.</param>
/// <param name="Categories">The categories that the code tags or uses, in the order in which it does.</param>
/// <param name="Chart">One answer per row and category of <paramref name="Categories"/>.</param>
/// <param name="Silent">What no sentence speaks of, for the categories in use.</param>
public sealed record DataUseFacts(
    ImmutableArray<string> Policies,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartAnswer> Chart,
    ImmutableArray<DataUse> Uses,
    ImmutableArray<KeptDatum> Kept,
    ImmutableArray<SilentCell> Silent);
