using System.Globalization;

namespace DataTags;

public static partial class Masks
{
    /// <summary>A date by its year, in four digits of the Gregorian calendar: 14 March 1984 becomes <c>1984</c>.</summary>
    /// <param name="value">In whatever zone it is expressed; it is not converted.</param>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateTime value) => Year(value.Year);

    /// <inheritdoc cref="Date(DateTime)"/>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateTimeOffset value) => Year(value.Year);

    /// <summary>As <see cref="Date(DateTime)"/>; null erases.</summary>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateTime? value) => value is { } date ? Year(date.Year) : Marker;

    /// <inheritdoc cref="Date(DateTime?)"/>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateTimeOffset? value) => value is { } date ? Year(date.Year) : Marker;

#if NET
    /// <inheritdoc cref="Date(DateTime)"/>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateOnly value) => Year(value.Year);

    /// <inheritdoc cref="Date(DateTime?)"/>
    [Sanitizer(Strength.Generalised)]
    public static string Date(DateOnly? value) => value is { } date ? Year(date.Year) : Marker;
#endif

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
