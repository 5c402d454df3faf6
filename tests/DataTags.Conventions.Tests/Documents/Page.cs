using System.Text.RegularExpressions;
using DataTags.Testing;

namespace DataTags.Conventions.Tests.Documents;

/// <summary>A page of the repository: its links, the anchors that others may point to, its blocks of code.</summary>
internal sealed partial class Page
{
    /// <summary>Where the pages are published; what is read outside the repository, such as the page of a package, points there.</summary>
    public const string Published = "https://github.com/datatags/datatags/blob/main/";

    private readonly string _text;

    private Page(string name)
    {
        Name = name;
        _text = File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");
    }

    /// <summary>All pages, by their path from the root of the repository with forward slashes.</summary>
    public static IEnumerable<string> Names =>
        new[] { "docs", "samples", "src", "tests", "benchmarks" }
            .SelectMany(static folder => Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Path, "*.md"))
            .Select(static path => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))
            .Where(static name => !name.Split('/').Any(static part => part is "bin" or "obj") && !name.EndsWith(".received.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public string Name { get; }

    /// <summary>Targets of links that are meant to be in the repository: not other sites.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(Code().Replace(_text, ""))
            .Select(static match => match.Groups["target"].Value)
            .Where(static target => target.StartsWith(Published, StringComparison.Ordinal) || !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    public IReadOnlySet<string> Anchors =>
        Heading().Matches(Code().Replace(_text, "")).Select(static match => AnchorOf(match.Groups["text"].Value)).ToHashSet(StringComparer.Ordinal);

    public static Page Read(string name) => new(name);

    public static string PathOf(string name) => RepositoryRoot.Combine(name.Split('/'));

    /// <summary>Blocks of code in a language, below a heading of the second level.</summary>
    public string[] Blocks(string heading, string language)
    {
        var section = _text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. Block().Matches(section).Where(match => match.Groups["language"].Value == language).Select(static match => match.Groups["code"].Value)];
    }

    private static string AnchorOf(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>Blocks and spans of code, in which brackets mean nothing.</summary>
    [GeneratedRegex(@"^```.*?^```|(`+)(?!`).*?(?<!`)\1(?!`)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"```(?<language>\w+)\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
