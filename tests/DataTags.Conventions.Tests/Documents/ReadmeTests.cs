using DataTags.Conventions.Tests.Rules;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Conventions.Tests.Documents;

/// <summary>What the first page shows is what happens.</summary>
public sealed class ReadmeTests
{
    private const string Walkthrough = "Tag, see, fix";

    private static readonly Page Readme = Page.Read("README.md");

    [Fact]
    public async Task TaggedExample_HasTheFindingThatIsShown()
    {
        var finding = Assert.Single(await Example.AnalyseAsync([Readme.Blocks(Walkthrough, "csharp")[0]], []));

        Assert.Equal(Assert.Single(Readme.Blocks(Walkthrough, "text")), $"error {finding.Id}: {finding.GetMessage()}");
    }

    [Fact]
    public async Task FixedExample_HasNone() => Assert.Empty(await Example.AnalyseAsync([Readme.Blocks(Walkthrough, "csharp")[1]], []));

    [Fact]
    public void ModelLines_AreWellFormed() =>
        Assert.Empty(Readme.Blocks(Walkthrough, "datatags").SelectMany(static text => ModelFile.Parse("README.md", SourceText.From(text)).Errors).Select(static error => error.Message));
}
