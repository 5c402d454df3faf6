using System.Globalization;

namespace DataTags.Flow.Generated.Judging;

/// <summary>What docs/engine.md says of the programs that every build runs.</summary>
/// <param name="Relations">Findings that change when a program is written in another way.</param>
public sealed record PublishedFigures(int FalseNegatives, int FalsePositives, int Relations)
{
    /// <exception cref="InvalidDataException">The file lacks a figure.</exception>
    public static PublishedFigures BuiltIn()
    {
        using var reader = new StreamReader(typeof(PublishedFigures).Assembly.GetManifestResourceStream("published-figures.txt")!);
        var figures = reader.ReadToEnd().Split('\n').Select(static line => line.Split(": ", 2)).Where(static parts => parts is [not ['#', ..], _]).ToDictionary(static parts => parts[0], static parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        return figures.TryGetValue("missed", out var missed) && figures.TryGetValue("false", out var spurious) && figures.TryGetValue("relations", out var relations)
            ? new PublishedFigures(missed, spurious, relations)
            : throw new InvalidDataException("published-figures.txt lacks a figure.");
    }
}
