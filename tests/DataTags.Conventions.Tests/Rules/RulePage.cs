using System.Text.RegularExpressions;
using DataTags.Testing;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>The page of a rule under <c>docs/rules</c>, cut into its sections.</summary>
internal sealed partial class RulePage
{
    public static readonly string[] RequiredSections = ["What", "Clause", "Bad", "Good", "Fix", "Options", "Suppression"];

    private RulePage(string title, IReadOnlyDictionary<string, string> sections)
    {
        Title = title;
        Sections = sections;
    }

    public static string Folder => RepositoryRoot.Combine("docs", "rules");

    public string Title { get; }

    /// <summary>By heading, in the order of the page.</summary>
    public IReadOnlyDictionary<string, string> Sections { get; }

    public static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    public static RulePage Read(string id)
    {
        var parts = Heading().Split("\n" + File.ReadAllText(PathOf(id)).ReplaceLineEndings("\n"));
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i + 1 < parts.Length; i += 2)
            sections.Add(parts[i].Trim(), parts[i + 1]);
        return new RulePage(parts[0].Trim().Split('\n')[0], sections);
    }

    /// <summary>Code blocks of a language in a section.</summary>
    public string[] Blocks(string section, string language)
        => [.. Block().Matches(Sections[section]).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value)];

    [GeneratedRegex(@"\n## ([^\n]+)\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"```(?<language>\w+)\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
