using DataTags.Core;
using DataTags.Core.Collections;

namespace DataTags.Analyzers.Session;

/// <summary>What model or attribute say of a sink; the engine carries it as an opaque descriptor.</summary>
internal sealed record SinkInfo(SinkKind Kind, string? Recipient, string? Region, Purpose Purpose)
{
    /// <summary>Whether nothing keeps others on the way from reading what is sent there.</summary>
    public bool IsChannelOpen { get; init; }

    /// <summary>Purposes for which the member asks the person itself before the data goes there.</summary>
    public EquatableArray<Purpose> Consents { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>Purposes to which the person does not agree where the member sends the data there.</summary>
    public EquatableArray<Purpose> Refusals { get; init; } = EquatableArray<Purpose>.Empty;
}
