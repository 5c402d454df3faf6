using System.Text.Json;
using DataTags.Tool.Reporting;
using DataTags.Tool.Tests.Kit;

namespace DataTags.Tool.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void FullResult_MatchesTheDocumentedShape() => Snapshot.Matches(JsonReport.Write(Results.Full), "report.json");

    [Fact]
    public void EmptyResult_HasEmptyLists()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Results.Empty));

        Assert.Equal(0, json.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("notices").GetArrayLength());
        Assert.Equal(1, json.RootElement.GetProperty("schema").GetInt32());
    }

    [Fact]
    public void Counts_LeaveSuppressedFindingsOut()
    {
        using var json = JsonDocument.Parse(JsonReport.Write(Results.Full));
        var counts = json.RootElement.GetProperty("counts");

        Assert.Equal(1, counts.GetProperty("error").GetInt32());
        Assert.Equal(1, counts.GetProperty("warning").GetInt32());
        Assert.Equal(1, counts.GetProperty("info").GetInt32());
        Assert.Equal(1, counts.GetProperty("suppressed").GetInt32());
    }

    [Fact]
    public void SameResult_IsTheSameText() => Assert.Equal(JsonReport.Write(Results.Full), JsonReport.Write(Results.Full));
}
