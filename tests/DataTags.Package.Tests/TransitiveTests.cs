using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>
/// A library references the package, an application references the library only, as a project (Chain.App) or as a package (Chain.FarApp):
/// the leak happens in the application, so it is analysed too.
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class TransitiveTests(PackageFixture fixture)
{
    private static readonly string[] Analyzers = ["DataTags.Analyzers", "DataTags.CodeFixes", "DataTags.Core", "DataTags.Flow", "DataTags.Generators"];

    private readonly ConsumerBuild _build = fixture.Consumers;

    [Theory]
    [InlineData("Chain.App")]
    [InlineData("Chain.FarApp")]
    public void LeakThroughAMethodOfTheLibrary_IsReportedInTheApplication(string application)
    {
        Assert.Empty(_build.MessagesOf("Chain.Library"));
        var finding = Assert.Single(_build.MessagesOf(application));
        Assert.Equal(("Service.cs", _build.LineOf("Chain.App/Service.cs", "note"), "DT1002"), (finding.File, finding.Line, finding.Id));
        Assert.Contains("Customer.Iban (PaymentData)", finding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Chain.App")]
    [InlineData("Chain.FarApp")]
    public void Application_GetsAnalyzersPropertiesAndPreset(string application)
    {
        var told = _build.ToldBy(application);
        Assert.Equal(Analyzers, told["analyzer"].Where(IsOurs).Order());
        Assert.Contains("DataTags.Default.globalconfig", told["config"]);
        Assert.Contains("DataTagsMode", told["visible"]);
        Assert.Contains("DataTagsPolicy", told["visible"]);
        Assert.Contains("DataTagsSummaries", told["visible"]);
    }

    [Fact]
    public void DirectReference_HasEachAnalyzerOnce() =>
        Assert.Equal(Analyzers, _build.ToldBy("Repaired")["analyzer"].Where(IsOurs).Order());

    [Fact]
    public void ApplicationThatOptsOut_IsNotAnalysed()
    {
        Assert.Empty(_build.MessagesOf("Chain.OptedOut"));
        Assert.True(_build.IsBuilt("Chain.OptedOut"));
    }

    private static bool IsOurs(string name) => name.StartsWith("DataTags.", StringComparison.Ordinal);
}
