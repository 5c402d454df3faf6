using System.Globalization;
using DataTags.Tool.Commands;
using DataTags.Tool.Scanning;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Scanning;

public sealed class ScanResultTests
{
    [Fact]
    public void Summary_TellsHowFarTheScanWent() =>
        Assert.Equal("1 of 2 projects loaded, 15 files (2 with compile errors), 5 tagged members: 1 error, 1 warning, 1 info, 1 suppressed; incomplete", Results.Full.Summary);

    [Theory]
    [InlineData(FindingSeverity.Error, 0)]
    [InlineData(FindingSeverity.Warning, 1)]
    [InlineData(FindingSeverity.Info, 1)]
    public void ExitCode_FollowsTheThreshold(FindingSeverity failOn, int expected) =>
        Assert.Equal(expected, ExitCodes.Of(Results.Empty with { Findings = [Results.ModelError] }, failOn));

    [Fact]
    public void ExitCode_IgnoresSuppressedFindings() =>
        Assert.Equal(0, ExitCodes.Of(Results.Empty with { Findings = [Results.Suppressed] }, FindingSeverity.Info));

    [Fact]
    public void ExitCode_OfACleanScanWithAFailure_IsNotClean() =>
        Assert.Equal(2, ExitCodes.Of(Results.Full with { Findings = [] }, FindingSeverity.Warning));

    [Fact]
    public void ExitCode_OfFindingsInAnIncompleteScan_IsFindings() =>
        Assert.Equal(1, ExitCodes.Of(Results.Full, FindingSeverity.Warning));

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 3)]
    public void ExitCode_OfACleanButIncompleteScan_IsTheCallersChoice(bool failOnIncomplete, int expected)
    {
        var unbound = Results.Empty with { Notices = [new Notice(NoticeLevel.Incomplete, "Shop", "2 references not found")] };
        var givenUp = Results.Empty with { Findings = [Results.Store with { RuleId = "DT9010" }] };
        Assert.Equal(expected, ExitCodes.Of(unbound, FindingSeverity.Warning, failOnIncomplete));
        Assert.Equal(expected, ExitCodes.Of(givenUp, FindingSeverity.Warning, failOnIncomplete));
        Assert.Equal(0, ExitCodes.Of(Results.Empty, FindingSeverity.Warning, failOnIncomplete));
    }

    [Fact]
    public void Places_SortByPathThenPosition()
    {
        Place[] places = [new("b.cs", 1, 1, 1, 1), new("a.cs", 2, 1, 2, 1), new("a.cs", 1, 9, 1, 9), new("a.cs", 1, 2, 1, 2)];

        Assert.Equal(["a.cs:1:2", "a.cs:1:9", "a.cs:2:1", "b.cs:1:1"], places.Order().Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nl")]
    public void EveryRule_HasTitleAndHelpLink(string language) =>
        Assert.All(Rules.In(CultureInfo.GetCultureInfo(language)), rule =>
        {
            Assert.NotEqual("", rule.Title);
            Assert.EndsWith($"/{rule.Id}.md", rule.HelpLink);
        });
}
