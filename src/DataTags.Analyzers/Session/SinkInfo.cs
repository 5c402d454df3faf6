using DataTags.Core;

namespace DataTags.Analyzers.Session;

/// <summary>What model or attribute say of a sink; the engine carries it as an opaque descriptor.</summary>
internal sealed record SinkInfo(SinkKind Kind, string? Recipient, string? Region, Purpose Purpose);
