namespace DataTags.Conventions.Tests.Documents;

/// <summary>Links between the pages lead somewhere, in a clone and where the pages are published.</summary>
public sealed class LinkTests
{
    /// <summary>All but one, which points to <c>docs/engine.md</c>: that page is still to be written.</summary>
    public static TheoryData<string> Pages => [.. Page.Names.Where(static name => name != "docs/architecture.md" || File.Exists(Page.PathOf("docs/engine.md")))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLink_LeadsToAFileAndAHeading(string name)
    {
        var broken = Page.Read(name).Links.Where(link => !Leads(name, link)).ToArray();

        Assert.True(broken.Length == 0, $"{name}: {string.Join(", ", broken)}");
    }

    /// <summary>The page is part of the packages, where nothing stands beside it.</summary>
    [Fact]
    public void Readme_HasNoRelativeLink() =>
        Assert.All(Page.Read("README.md").Links, link => Assert.StartsWith(Page.Published, link, StringComparison.Ordinal));

    private static bool Leads(string from, string link)
    {
        var (target, anchor) = link.Split('#') is [var path, var heading] ? (path, heading) : (link, "");
        var name = target.StartsWith(Page.Published, StringComparison.Ordinal) ? target[Page.Published.Length..]
            : target.Length == 0 ? from
            : Combined(from, target);
        var file = Page.PathOf(name);
        return (File.Exists(file) || Directory.Exists(file)) && (anchor.Length == 0 || Page.Read(name).Anchors.Contains(anchor));
    }

    private static string Combined(string from, string target)
    {
        var folder = Path.GetDirectoryName(Page.PathOf(from))!;
        return Path.GetRelativePath(Testing.RepositoryRoot.Path, Path.GetFullPath(Path.Combine(folder, target))).Replace('\\', '/');
    }
}
