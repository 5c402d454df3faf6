using System.Text.RegularExpressions;

namespace DataTags.Flow.Generated.Relations;

/// <summary>
/// The published list of differences between two ways to write a program whose cause is known. A line is
/// <c>relations: lost|new|any: pattern: reason</c>; the first pattern is for the name of the relation, the second is looked for in the program.
/// </summary>
public sealed class KnownCauses
{
    private readonly IReadOnlyList<(Regex Relations, string Kind, Regex Pattern, string Reason)> _causes;

    private KnownCauses(IReadOnlyList<(Regex, string, Regex, string)> causes) => _causes = causes;

    public static KnownCauses BuiltIn()
    {
        using var reader = new StreamReader(typeof(KnownCauses).Assembly.GetManifestResourceStream("known-relations.txt")!);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="InvalidDataException">A line is not of that form.</exception>
    public static KnownCauses Parse(string text)
        => new([.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#').Select(ParseLine)]);

    /// <returns>The reason; null if the difference is not on the list.</returns>
    public string? ReasonOf(RelationDifference difference)
        => _causes.FirstOrDefault(cause => cause.Relations.IsMatch(difference.Relation) && (cause.Kind == "any" || (cause.Kind == "lost") == difference.IsLost) && cause.Pattern.IsMatch(difference.Program.Text)).Reason;

    private static (Regex, string, Regex, string) ParseLine(string line)
        => line.Split(": ", 4) is [var relations, "lost" or "new" or "any", var pattern, var reason]
            ? (new Regex($"^({relations})$", RegexOptions.CultureInvariant), line.Split(": ", 3)[1], new Regex(pattern, RegexOptions.Singleline | RegexOptions.CultureInvariant), reason)
            : throw new InvalidDataException($"'{line}' is not of the form 'relations: lost|new|any: pattern: reason'.");
}
