using System.Collections.Immutable;

namespace DataTags.Core.Suggestions;

/// <summary>A kind of personal datum, such as a card number, and what it is told by.</summary>
/// <param name="Name">In English, as reports show it.</param>
/// <param name="Category">Name of the category it belongs to.</param>
/// <param name="Shapes">The values it can be written as.</param>
/// <param name="Contexts">The surroundings in which its ambiguous phrases count.</param>
public sealed record DataElement(string Name, string Category, ValueShape Shapes, ImmutableArray<string> Contexts);

/// <summary>How much a phrase tells.</summary>
public enum PhraseEvidence
{
    /// <summary>Nothing, unless the surroundings fit: <c>name</c>, <c>city</c>.</summary>
    Contextual,

    /// <summary>Enough, unless the surroundings speak against it.</summary>
    Likely,

    /// <summary>Enough by itself.</summary>
    Certain,
}

/// <summary>A phrase of an element; the joined words are its key.</summary>
public sealed record ElementPhrase(DataElement Element, PhraseEvidence Evidence, string Text);
