using System.Text.RegularExpressions;

namespace DataTags.Tool.Loading;

/// <summary>Finds the reason in what MSBuild printed.</summary>
internal static partial class BuildOutput
{
    /// <summary>The first error about a project, as <c>CODE: text</c>; null if nothing in the output names it.</summary>
    public static string? FirstError(string output, string projectFile)
    {
        foreach (var line in output.Split('\n'))
        {
            if (ErrorLine().Match(line) is { Success: true } match && line.Contains(projectFile, StringComparison.Ordinal))
                return $"{match.Groups["code"].Value}: {WithoutProject(match.Groups["text"].Value)}";
        }

        return null;
    }

    private static string WithoutProject(string text)
    {
        var bracket = text.LastIndexOf(" [", StringComparison.Ordinal);
        return (bracket > 0 ? text[..bracket] : text).TrimEnd('.', ' ', '\r');
    }

    [GeneratedRegex(@": error (?<code>[A-Z]+\d+) ?: (?<text>.*)$")]
    private static partial Regex ErrorLine();
}
