namespace DataTags.Core.Suggestions;

/// <summary>What a member seems to hold.</summary>
/// <param name="Category">Name of a category.</param>
/// <param name="Element">Name of a <see cref="DataElement"/>.</param>
/// <param name="Confidence">From 0 to 1, in hundredths.</param>
/// <param name="Reason">What tells so, for people.</param>
public sealed record Suggestion(string Category, string Element, double Confidence, string Reason);
