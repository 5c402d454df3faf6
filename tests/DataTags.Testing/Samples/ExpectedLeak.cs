namespace DataTags.Testing.Samples;

/// <summary>A place in the sample: its path below the sample's folder with forward slashes, and the line counted from one.</summary>
public readonly record struct SampleLine(string File, int Line)
{
    public override string ToString() => $"{File}:{Line}";
}

/// <summary>One line of <c>leaks.expected.txt</c>.</summary>
/// <param name="Number"><c>L..</c> for a leak, <c>N..</c> for a note.</param>
/// <param name="SinkKind">Empty for notes.</param>
/// <param name="NeedsWholeProgram">The compiler cannot see it, since it has one project at a time.</param>
public sealed record ExpectedLeak(string Number, string Rule, string File, string Anchor, IReadOnlySet<string> Categories, IReadOnlySet<string> Data, string SinkKind, bool NeedsWholeProgram)
{
    private const string WholeProgram = "whole-program";

    /// <exception cref="FormatException">The line does not have the columns that the head of the file tells.</exception>
    public static ExpectedLeak Parse(string line)
    {
        if (line.Split(' ') is not [var number, var rule, var place, var categories, var data, var kind, .. [] or [WholeProgram]] columns || place.Split(':') is not [var file, var anchor])
            throw new FormatException($"not a line of expected leaks: '{line}'");

        return new(number, rule, file, anchor, categories.Split(',').ToHashSet(), data.Split(',').ToHashSet(), kind == "-" ? "" : kind, columns[^1] == WholeProgram);
    }
}
