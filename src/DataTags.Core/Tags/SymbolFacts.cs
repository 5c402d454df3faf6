using System.Collections.Immutable;

namespace DataTags.Core.Tags;

/// <summary>Everything the attributes and tag lines say of one symbol.</summary>
internal sealed record SymbolFacts(
    ImmutableArray<Tag> Tags,
    bool IsNotPersonal,
    bool IsDeclassified,
    string? DeclassificationReason,
    MaskAttributeFact? Mask,
    SinkAttributeFact? Sink,
    Strength? Sanitizer)
{
    public static readonly SymbolFacts None = new([], false, false, null, null, null, null);
}
