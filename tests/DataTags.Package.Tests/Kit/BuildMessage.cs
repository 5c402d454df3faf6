using System.Text.RegularExpressions;

namespace DataTags.Package.Tests.Kit;

/// <summary>One error or warning of a build as the console shows it: <c>file(line,column): severity ID: text [project]</c>.</summary>
internal sealed partial record BuildMessage(string Path, int Line, string Severity, string Id, string Text, string Project)
{
    /// <summary>The name alone.</summary>
    public string File => System.IO.Path.GetFileName(Path);

    public override string ToString() => $"{Project}: {File}({Line}): {Severity} {Id}: {Text}";

    /// <summary>All messages of the output, each once: MSBuild may repeat them.</summary>
    public static IReadOnlyList<BuildMessage> ParseAll(string output) =>
        [.. output.Split('\n').Select(Parse).OfType<BuildMessage>().Distinct()];

    private static BuildMessage? Parse(string line)
    {
        var match = Shape().Match(line.TrimEnd());
        if (!match.Success)
            return null;

        var number = match.Groups["line"];
        var file = match.Groups["file"].Value.Trim();
        // A message about the project file itself names it once.
        var project = match.Groups["project"] is { Success: true, Value: var named } ? named : file;
        return new(
            file,
            number.Success ? int.Parse(number.ValueSpan) : 0,
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value,
            System.IO.Path.GetFileNameWithoutExtension(project));
    }

    [GeneratedRegex(@"^(?<file>[^:]+?)(\((?<line>\d+)(,\d+)*\))? *: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<text>.*?)( \[(?<project>[^\]]+\.csproj)\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
