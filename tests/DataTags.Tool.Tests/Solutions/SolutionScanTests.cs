using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Tests.Solutions;

public sealed class SolutionScanTests(ScannedSolution solution) : IClassFixture<ScannedSolution>
{
    [Fact]
    public void LeakOfAnotherProjectsMember_IsFoundWithItsPath()
    {
        var finding = Assert.Single(solution.Result.Findings, f => f.At.Path == "App/Checkout.cs");

        Assert.Equal("PaymentData", finding.Category);
        Assert.Equal("Card.Number", finding.Datum);
        Assert.Contains(finding.Path, step => step.At.Path == "App/Checkout.cs");
    }

    [Fact]
    public void ProjectReference_NeedsNoBuild() => Assert.Equal(ProjectOutcome.Loaded, Project("App").Outcome);

    [Fact]
    public void GeneratorsOfTheSdk_Run() => Assert.Equal(0, Project("App").FilesWithErrors);

    [Fact]
    public void SeveralFrameworks_AreScannedOnceAndTheChoiceIsTold()
    {
        Assert.Single(solution.Result.Projects, p => p.Name == "Lib");
        Assert.Contains(solution.Result.Notices, n => n.Project == "Lib" && n.Text == "targets net10.0, net9.0; scanned for net10.0");
    }

    [Fact]
    public void FileThatDoesNotCompile_IsStillAnalysed()
    {
        Assert.Contains(solution.Result.Findings, f => f.At.Path == "Broken/Row.cs" && f.Datum == "Row.Mail");
        Assert.Equal(1, Project("Broken").FilesWithErrors);
        Assert.Contains(solution.Result.Notices, n => n is { Project: "Broken", Level: NoticeLevel.Incomplete } && n.Text.StartsWith("1 of 1 files do not compile", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectThatDoesNotRestore_IsAnalysedWithoutPackages()
    {
        Assert.Equal(ProjectOutcome.WithoutPackages, Project("NoPackage").Outcome);
        Assert.Contains(solution.Result.Notices, n => n is { Project: "NoPackage", Level: NoticeLevel.Failure } && n.Text.StartsWith("restore failed: NU1", StringComparison.Ordinal));
        Assert.Contains(solution.Result.Findings, f => f.At.Path == "NoPackage/Export.cs" && f.Datum == "Card.Number");
    }

    [Fact]
    public void TypeOfSharedNamespace_IsNoMistakeWhereAnotherProjectHasIt()
        => Assert.DoesNotContain(solution.Result.Findings, f => f.RuleId == "DT3003" && f.At.Line == 1);

    [Fact]
    public void TypeThatNoProjectHas_IsAMistake()
        => Assert.Contains(solution.Result.Findings, f => f is { RuleId: "DT3003", Message: "'Legacy' has no type 'Rwo'; did you mean 'Row'?", At: { Path: "shop.datatags", Line: 2 } });

    [Fact]
    public void ProjectThatIsNotXml_IsAnalysedAsFiles()
    {
        Assert.Equal(1, Project("NoXml").Files);
        Assert.Contains(solution.Result.Notices, n => n is { Project: "NoXml", Level: NoticeLevel.Failure } && n.Text.Contains("MSB", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectThatIsGone_IsTold() =>
        Assert.Contains(solution.Result.Notices, n => n is { Project: "Gone", Level: NoticeLevel.Failure });

    [Fact]
    public void Summary_TellsHowManyProjectsLoaded() =>
        Assert.StartsWith("3 of 5 projects loaded, 5 files (1 with compile errors), 2 tagged members: ", solution.Result.Summary);

    [Fact]
    public void SecondRun_ReportsTheSame()
    {
        Assert.NotEmpty(solution.Result.Findings);
        Assert.Equal(
            SarifReport.Write(solution.Result with { Notices = [] }, "1"),
            SarifReport.Write(solution.SecondResult with { Notices = [] }, "1"));
    }

    private ScannedProject Project(string name) => Assert.Single(solution.Result.Projects, p => p.Name == name);
}
