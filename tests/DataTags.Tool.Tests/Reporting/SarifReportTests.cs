using System.Text.Json;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public void FullResult_MatchesTheSnapshot() => Snapshot.Matches(SarifReport.Write(Results.Full, "1.2.3"), "report.sarif");

    [Fact]
    public void Log_HasTheRequiredProperties()
    {
        var log = Parse(Results.Full);
        var run = log.GetProperty("runs")[0];

        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("DataTags", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.Equal(16, result.GetProperty("partialFingerprints").GetProperty("dataTagsFlow/v1").GetString()!.Length);
        });
    }

    [Fact]
    public void RuleIndex_PointsAtTheRuleOfTheResult()
    {
        var run = Parse(Results.Full).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Rule_CarriesItsHelpLink()
    {
        var rules = Parse(Results.Full).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Contains(rules.EnumerateArray(), r => r.TryGetProperty("helpUri", out var uri) && uri.GetString() == "https://example.org/DT1002.md");
    }

    [Fact]
    public void RelativePath_IsEscapedUnderTheSourceRoot()
    {
        var file = Result(Results.Leak).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.Equal("src/Pay%20%5Bv2%5D.cs", file.GetProperty("uri").GetString());
        Assert.Equal("%SRCROOT%", file.GetProperty("uriBaseId").GetString());
    }

    [Fact]
    public void Paths_CountFromTheRepositoryRoot()
    {
        var beside = Path.Combine(Path.GetTempPath(), "clone", "shared", "Card.cs");
        var leak = Results.Leak with { Path = [new(new(beside, 1, 1, 1, 2), "reads")] };
        var clone = Path.Combine(Path.GetTempPath(), "clone");
        var result = Parse(Results.Empty with { SourceRoot = clone, Root = Path.Combine(clone, "samples", "App"), Findings = [leak] }).GetProperty("runs")[0].GetProperty("results")[0];

        Assert.Equal("samples/App/src/Pay%20%5Bv2%5D.cs", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("shared/Card.cs", result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations")[0].GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void PathOutsideTheRoot_IsAbsoluteWithoutBase()
    {
        var outside = Path.Combine(Path.GetTempPath(), "Shared.cs");
        var file = Result(Results.Leak with { At = new(outside, 1, 1, 1, 2) }).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        Assert.StartsWith("file:///", file.GetProperty("uri").GetString());
        Assert.False(file.TryGetProperty("uriBaseId", out _));
    }

    [Fact]
    public void CodeFlow_RunsFromSourceToSink()
    {
        var steps = Result(Results.Leak).GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");

        Assert.Equal(2, steps.GetArrayLength());
        Assert.Equal("reads Card.Number", steps[0].GetProperty("location").GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(7, steps[0].GetProperty("location").GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void FindingWithoutPath_HasNoCodeFlow() => Assert.False(Result(Results.Store).TryGetProperty("codeFlows", out _));

    [Fact]
    public void FindingWithoutPlace_HasNoLocation() =>
        Assert.Equal(0, Result(Results.Store with { At = Place.Nowhere }).GetProperty("locations").GetArrayLength());

    [Fact]
    public void Suppression_KeepsItsJustification()
    {
        var suppression = Result(Results.Suppressed).GetProperty("suppressions")[0];

        Assert.Equal("inSource", suppression.GetProperty("kind").GetString());
        Assert.Equal("Legacy log, removed in May", suppression.GetProperty("justification").GetString());
    }

    [Fact]
    public void FailureNotice_MarksTheRunAsNotSuccessful()
    {
        Assert.False(Parse(Results.Full).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.True(Parse(Results.Empty).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void SameResult_IsTheSameText() => Assert.Equal(SarifReport.Write(Results.Full, "1"), SarifReport.Write(Results.Full, "1"));

    private static JsonElement Result(Finding finding) => Parse(Results.Empty with { Findings = [finding] }).GetProperty("runs")[0].GetProperty("results")[0];

    private static JsonElement Parse(ScanResult result) => JsonDocument.Parse(SarifReport.Write(result, "1.2.3")).RootElement;
}
