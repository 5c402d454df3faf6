using System.Collections.Immutable;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Suggesting;

/// <summary>A member without a tag that looks like personal data.</summary>
/// <param name="Member">Namespace, types and member, as <c>tag</c> lines name it.</param>
/// <param name="Id">Documentation comment id.</param>
/// <param name="Category">Name of the category.</param>
/// <param name="Element">The data element, such as <c>card number</c>.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Reason">What tells so.</param>
/// <param name="At">The member, or the name in a mapping that tells.</param>
/// <param name="Project">Where it was found.</param>
public sealed record SuggestedTag(string Member, string Id, string Category, string Element, double Confidence, string Reason, Place At, string Project);

/// <summary>Everything the reports of suggestions are written from. Equal input gives an equal result.</summary>
public sealed record SuggestionResult
{
    /// <summary>By member.</summary>
    public required ImmutableArray<SuggestedTag> Tags { get; init; }

    /// <summary>What the reader must know about the run; by weight, heaviest first.</summary>
    public required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>What became of them; null for a mere list.</summary>
    public string? Done { get; init; }

    /// <summary>The closing line.</summary>
    public string Summary => Tags.Length switch
    {
        0 => "nothing to suggest",
        1 => "1 suggestion",
        var count => $"{count} suggestions",
    } + (Done is null ? "" : $"; {Done}");
}
