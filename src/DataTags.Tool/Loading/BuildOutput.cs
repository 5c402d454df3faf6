using System.Text.RegularExpressions;

namespace DataTags.Tool.Loading;

/// <summary>Finds the reason in what MSBuild printed.</summary>
internal static partial class BuildOutput
{
    /// <summary>The first error about a project, as <c>CODE: text</c>, or why no project could be asked at all; null if nothing in the output says so.</summary>
    public static string? FirstError(string output, string projectFile)
    {
        foreach (var line in output.Split('\n'))
        {
            if (ErrorLine().Match(line) is { Success: true } match && line.Contains(projectFile, StringComparison.Ordinal))
                return $"{match.Groups["code"].Value}: {WithoutProject(match.Groups["text"].Value)}";
        }

        return MissingSdk().Match(output) is { Success: true } sdk ? $"the .NET SDK {sdk.Groups["version"].Value} that {sdk.Groups["file"].Value} asks for is not installed" : null;
    }

    private static string WithoutProject(string text)
    {
        var bracket = text.LastIndexOf(" [", StringComparison.Ordinal);
        return (bracket > 0 ? text[..bracket] : text).TrimEnd('.', ' ', '\r');
    }

    [GeneratedRegex(@": error (?<code>[A-Z]+\d+) ?: (?<text>.*)$")]
    private static partial Regex ErrorLine();

    /// <summary>What the program <c>dotnet</c> itself prints before MSBuild is there; it speaks English only.</summary>
    [GeneratedRegex(@"^Requested SDK version: (?<version>\S+)\s+global\.json file: (?<file>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex MissingSdk();
}
