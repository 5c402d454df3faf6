using DataTags.Tool.Commands;
using DataTags.Tool.Reporting;
using DataTags.Tool.Scanning;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Reporting;

public sealed class TableReportTests
{
    [Fact]
    public void FullResult_IsGroupedByCategoryAndSink() => Snapshot.Matches(Write(Results.Full), "table.txt");

    [Fact]
    public void EmptyResult_StillTellsWhatWasScanned() =>
        Assert.Equal("1 project, 12 files, 5 tagged members: 0 errors, 0 warnings, 0 info\n", Write(Results.Empty));

    [Fact]
    public void Detail_IsShownWhenVerbose()
    {
        Assert.DoesNotContain("a detail", Write(Results.Full));
        Assert.Contains("note: a detail", Write(Results.Full, isVerbose: true));
    }

    [Fact]
    public void Brackets_AreNotReadAsMarkup() => Assert.Contains("src/Pay [v2].cs:42:31", Write(Results.Full));

    [Fact]
    public void LongMessage_IsNotWrapped()
    {
        var longText = new string('x', 5000);

        Assert.Contains(longText, Write(Results.Empty with { Findings = [Results.Leak with { Message = longText }] }));
    }

    private static string Write(ScanResult result, bool isVerbose = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TableReport(CommandConsole.PlainConsole(writer), isVerbose).Write(result);
        return writer.ToString();
    }
}
