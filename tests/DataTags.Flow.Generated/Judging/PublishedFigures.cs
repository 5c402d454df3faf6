using System.Globalization;

namespace DataTags.Flow.Generated.Judging;

/// <summary>What docs/engine.md says of the programs that every build runs.</summary>
public sealed record PublishedFigures(int FalseNegatives, int FalsePositives)
{
    /// <exception cref="InvalidDataException">The file lacks a figure.</exception>
    public static PublishedFigures BuiltIn()
    {
        using var reader = new StreamReader(typeof(PublishedFigures).Assembly.GetManifestResourceStream("published-figures.txt")!);
        var figures = reader.ReadToEnd().Split('\n').Select(static line => line.Split(": ")).Where(static parts => parts.Length == 2).ToDictionary(static parts => parts[0], static parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        return figures.TryGetValue("missed", out var missed) && figures.TryGetValue("false", out var spurious) ? new PublishedFigures(missed, spurious) : throw new InvalidDataException("published-figures.txt lacks 'missed' or 'false'.");
    }
}
