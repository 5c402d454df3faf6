using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>A build in which nothing was checked never looks like a clean one.</summary>
[Collection(PackageCollection.Name)]
public sealed class GateTests(PackageFixture fixture)
{
    private readonly ConsumerBuild _build = fixture.Consumers;

    [Fact]
    public void AnalyzersOffInCi_BreaksTheBuild()
    {
        var message = Assert.Single(_build.MessagesOf("GateOff.Ci"));
        Assert.Equal(("GateOff.Ci.csproj", "error", "DT9001"), (message.File, message.Severity, message.Id));
        Assert.Contains("RunAnalyzers=false", message.Text, StringComparison.Ordinal);
        Assert.False(_build.IsBuilt("GateOff.Ci"));
    }

    [Fact]
    public void AnalyzersOffElsewhere_IsAWarning()
    {
        var message = Assert.Single(_build.MessagesOf("GateOff.Local"));
        Assert.Equal(("GateOff.Local.csproj", "warning", "DT9001"), (message.File, message.Severity, message.Id));
        Assert.Contains("RunAnalyzersDuringBuild=false", message.Text, StringComparison.Ordinal);
        Assert.True(_build.IsBuilt("GateOff.Local"));
    }

    [Fact]
    public void UnknownMode_BreaksTheBuildAndNamesTheModes()
    {
        var message = Assert.Single(_build.MessagesOf("UnknownMode"));
        Assert.Equal(("error", "DT9001"), (message.Severity, message.Id));
        Assert.Contains("'Strikt'", message.Text, StringComparison.Ordinal);
        Assert.Contains("Audit, Default or Enforce", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnalyzerMissingFromThePackage_BreaksTheBuild()
    {
        var message = Assert.Single(_build.MessagesOf("BrokenPackage.Missing"));
        Assert.Equal(("error", "DT9001"), (message.Severity, message.Id));
        Assert.Contains("DataTags.Analyzers.dll", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnalyzerThatDoesNotLoad_BreaksTheBuild()
    {
        Assert.Contains(_build.MessagesOf("BrokenPackage.Damaged"), static message => message is { Severity: "error", Id: "CS8034" });
        Assert.False(_build.IsBuilt("BrokenPackage.Damaged"));
    }

    [Theory]
    [InlineData("AD0001")]
    [InlineData("CS8785")]
    public void CrashOfAnAnalyzerOrGenerator_BreaksTheBuild(string id)
    {
        Assert.Contains(_build.MessagesOf("Crashing.Enforced"), message => message.Severity == "error" && message.Id == id);
        Assert.False(_build.IsBuilt("Crashing.Enforced"));
    }

    [Theory]
    [InlineData("AD0001")]
    [InlineData("CS8785")]
    public void CrashInAnAudit_StaysAWarning(string id)
    {
        Assert.Contains(_build.MessagesOf("Crashing.Audited"), message => message.Severity == "warning" && message.Id == id);
        Assert.True(_build.IsBuilt("Crashing.Audited"));
    }

    [Fact]
    public void EveryWayInWhichAnAnalyzerDies_IsAnError()
    {
        var errors = _build.ToldBy("Repaired")["error"].Single().Split(';');
        Assert.Subset(errors.ToHashSet(), new HashSet<string> { "AD0001", "CS8032", "CS8034", "CS8784", "CS8785", "CS9057" });
    }
}
