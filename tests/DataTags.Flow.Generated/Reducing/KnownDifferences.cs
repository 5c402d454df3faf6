using System.Text.RegularExpressions;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>
/// The published list: differences whose cause is known. A line is <c>kind: pattern: reason</c>; the pattern is looked for in the reduced
/// program, which holds nothing that the difference does not need.
/// </summary>
public sealed class KnownDifferences
{
    private readonly IReadOnlyList<(DifferenceKind Kind, Regex Pattern, string Reason)> _causes;

    private KnownDifferences(IReadOnlyList<(DifferenceKind, Regex, string)> causes) => _causes = causes;

    public static KnownDifferences BuiltIn()
    {
        using var reader = new StreamReader(typeof(KnownDifferences).Assembly.GetManifestResourceStream("known-differences.txt")!);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static KnownDifferences Parse(string text)
        => new([.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#').Select(ParseLine)]);

    /// <returns>The reason; null if the difference is not on the list.</returns>
    public string? ReasonOf(Difference difference)
        => _causes.FirstOrDefault(cause => cause.Kind == difference.Kind && cause.Pattern.IsMatch(difference.Text)).Reason;

    private static (DifferenceKind, Regex, string) ParseLine(string line)
        => line.Split(": ", 3) is [var kind, var pattern, var reason] && Enum.TryParse<DifferenceKind>(kind, out var parsed)
            ? (parsed, new Regex(pattern, RegexOptions.Singleline | RegexOptions.CultureInvariant), reason)
            : throw new InvalidDataException($"'{line}' is not of the form 'kind: pattern: reason'.");
}
