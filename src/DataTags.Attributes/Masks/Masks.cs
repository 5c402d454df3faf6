namespace DataTags;

/// <summary>
/// Ways to write about a value without writing the value. Every mask answers with a text, takes every input including null, lone
/// surrogates and megabytes, throws nothing and depends on no culture; whatever does not have the form a mask expects is replaced by
/// <see cref="Marker"/> as a whole. The marker never grows with the input, so that no length is told. <c>docs/masks.md</c> has the laws.
/// </summary>
public static partial class Masks
{
    /// <summary>What stands in the place of all that is hidden.</summary>
    public const string Marker = "***";

    /// <summary>Nothing of the value: always <see cref="Marker"/>, for null as well.</summary>
    /// <param name="value">Anything; it is not looked at, not even by its <c>ToString</c>.</param>
    [Sanitizer(Strength.Erased)]
    public static string Erase(object? value) => Marker;

    /// <inheritdoc cref="Erase(object?)"/>
    [Sanitizer(Strength.Erased)]
    public static string Erase(string? value) => Marker;
}
