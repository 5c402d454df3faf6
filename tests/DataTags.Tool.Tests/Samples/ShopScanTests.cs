using DataTags.Testing.Samples;
using DataTags.Tool.Commands;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;
using DataTags.Tool.Tests.Kit;
using RepositoryRoot = DataTags.Testing.RepositoryRoot;

namespace DataTags.Tool.Tests.Samples;

/// <summary>What the scan reports about the sample shop against what a reviewer wrote down, line by line.</summary>
public sealed class ShopScanTests(ScannedShop shop) : IClassFixture<ScannedShop>
{
    [Fact]
    public void ListAndMarks_NameTheSameLeaks()
    {
        var listed = shop.Sample.Leaks.Select(leak => $"{leak.Number} {leak.File}").Order();
        var marked = shop.Sample.Marks.Where(mark => mark.Key[0] != 'F').SelectMany(mark => mark, (mark, line) => $"{mark.Key} {line.File}").Order();

        Assert.Equal(listed, marked);
        Assert.All(shop.Sample.Leaks, leak => Assert.Equal(leak.Number, leak.Anchor));
    }

    [Fact]
    public void EveryProject_IsLoadedAndCompiles()
    {
        Assert.Equal(["Shop.Domain", "Shop.Marketing", "Shop.Web"], shop.Result.Projects.Select(project => project.Name));
        Assert.All(shop.Result.Projects, project => Assert.Equal((ProjectOutcome.Loaded, 0), (project.Outcome, project.FilesWithErrors)));
        Assert.DoesNotContain(shop.Result.Notices, notice => notice.Level >= NoticeLevel.Incomplete);
    }

    [Fact]
    public void EveryLeak_IsFoundOnItsLine()
    {
        var found = shop.Result.Findings.ToLookup(LineOf);
        var missed = shop.Sample.Leaks.SelectMany(leak => Missing(leak, [.. found[shop.Sample.LineOf(leak)]])).ToArray();

        Assert.True(missed.Length == 0, $"missed in samples/Shop:{Environment.NewLine}{string.Join(Environment.NewLine, missed)}");
    }

    [Fact]
    public void NoOtherLine_IsReported()
    {
        var expected = shop.Sample.Leaks.Select(shop.Sample.LineOf).ToHashSet();
        var lookAlikes = shop.Sample.Marks.Where(mark => mark.Key[0] == 'F').SelectMany(mark => mark, (mark, line) => (mark.Key, line)).ToDictionary(pair => pair.line, pair => pair.Key);
        var spurious = shop.Result.Findings
            .Where(finding => !expected.Contains(LineOf(finding)))
            .Select(finding => $"{finding.At} ({(lookAlikes.TryGetValue(LineOf(finding), out var mark) ? $"look-alike {mark}" : "unmarked")}): {finding.RuleId} {finding.Message}")
            .ToArray();

        Assert.True(spurious.Length == 0, $"spurious in samples/Shop:{Environment.NewLine}{string.Join(Environment.NewLine, spurious)}");
        Assert.True(lookAlikes.Count >= 100, "the look-alikes have lost their marks");
    }

    [Fact]
    public void Table_IsTheGoldenFile()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TableReport(CommandConsole.PlainConsole(writer), isVerbose: false).Write(shop.Result);

        Snapshot.MatchesFile(writer.ToString(), Path.Combine(ShopSample.Folder, "findings.verified.txt"));
    }

    /// <summary>The excerpt in the page of the repository, and the table of leaks in that of the sample.</summary>
    [Fact]
    public void Pages_ShowWhatIsThere()
    {
        var excerpt = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n").Split("```text\n")[1].Split("```")[0];
        Assert.Contains(excerpt, File.ReadAllText(Path.Combine(ShopSample.Folder, "findings.verified.txt")), StringComparison.Ordinal);

        var rows = File.ReadLines(Path.Combine(ShopSample.Folder, "README.md")).Where(static line => line.StartsWith("| L", StringComparison.Ordinal)).Select(static line => line.Split('|', StringSplitOptions.TrimEntries));
        Assert.Equal(
            shop.Sample.Leaks.Where(static leak => leak.Number[0] == 'L').Select(static leak => $"{leak.Number} {leak.Rule} {leak.SinkKind} `{leak.File}`"),
            rows.Select(static row => $"{row[1]} {row[2]} {row[^2]}"));
    }

    [Fact]
    public void ExitCode_TellsOfFindings() => Assert.Equal(ExitCodes.Findings, ExitCodes.Of(shop.Result, FindingSeverity.Warning));

    /// <summary>What the findings on the leak's line do not say although the list does, and categories or rules that it does not know.</summary>
    private IEnumerable<string> Missing(ExpectedLeak leak, IReadOnlyList<Finding> findings)
    {
        var at = $"{leak.Number} {shop.Sample.LineOf(leak)}";
        if (findings.Count == 0)
            return [$"{at}: no finding, expected {leak.Rule} for {string.Join(", ", leak.Data)}"];

        var rules = Difference("rules", [leak.Rule], findings.Select(finding => finding.RuleId));
        var kinds = Difference("sink kinds", [leak.SinkKind], findings.Select(finding => finding.SinkKind));
        var categories = Difference("categories", leak.Categories, findings.Select(finding => finding.Category));
        // The analysis may name more: the members that a value was copied from on its way.
        var data = leak.Data.Except(findings.SelectMany(finding => finding.Data.IsEmpty ? [finding.Datum] : finding.Data)).ToArray();
        return [.. rules, .. kinds, .. categories, .. data.Select(datum => $"{at}: {datum} is not named")];

        IEnumerable<string> Difference(string what, IEnumerable<string> expected, IEnumerable<string> actual)
        {
            var (wanted, got) = (string.Join(", ", expected.Order()), string.Join(", ", actual.Distinct().Order()));
            return wanted == got ? [] : [$"{at}: {what} are [{got}], expected [{wanted}]"];
        }
    }

    private static SampleLine LineOf(Finding finding) => new(finding.At.Path, finding.At.Line);
}
