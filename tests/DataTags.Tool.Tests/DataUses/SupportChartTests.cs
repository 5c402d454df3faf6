using DataTags.Testing;
using DataTags.Tool.DataUses;
using DataTags.Tool.Reporting;

namespace DataTags.Tool.Tests.DataUses;

/// <summary>The data-use chart of the support statement, as printed there, against the one made of the policy and the code of the sample.</summary>
public sealed class SupportChartTests(ReportedSupportDesk desk) : IClassFixture<ReportedSupportDesk>
{
    /// <summary>Row, column, answer as printed, whether the cell has the footnote.</summary>
    public static TheoryData<string, string, string, bool> PrintedCells
    {
        get
        {
            var lines = File.ReadAllLines(RepositoryRoot.Combine("tests", "DataTags.Tool.Tests", "DataUses", "seed-002-chart.txt"));
            var columns = lines[0].Split('|')[1..];
            var cells = new TheoryData<string, string, string, bool>();
            foreach (var row in lines[1..].Select(static line => line.Split('|')))
            {
                for (var i = 0; i < columns.Length; i++)
                    cells.Add(row[0], columns[i], row[i + 1].TrimEnd('1'), row[i + 1].EndsWith('1'));
            }

            return cells;
        }
    }

    [Fact]
    public void Chart_HasTheRowsAndColumnsThatArePrinted()
    {
        Assert.Equal(PrintedCells.Select(static cell => (string)cell[0]).Distinct(), desk.Chart.Rows.Select(static row => row.Title));
        Assert.Equal(PrintedCells.Select(static cell => (string)cell[1]).Distinct(), desk.Chart.Columns);
    }

    [Theory]
    [MemberData(nameof(PrintedCells))]
    public void Cell_SaysWhatIsPrinted(string row, string column, string answer, bool hasNote)
    {
        var cell = CellOf(row, column);

        Assert.Equal(answer, cell.Answer);
        Assert.Equal(hasNote ? 1 : 0, cell.Note);
    }

    [Theory]
    [MemberData(nameof(PrintedCells))]
    public void Code_DoesWhatTheChartAllowsAndNothingElse(string row, string column, string answer, bool hasNote)
    {
        var cell = CellOf(row, column);

        Assert.Equal(answer == "Yes", cell.Uses > 0);
        Assert.Equal(0, cell.Objections);
        Assert.True(answer == "Yes" || !hasNote);
    }

    [Fact]
    public void Note_IsTheSentenceOnSurveysAndNotices()
        => Assert.Equal("c22: Contact data may serve a survey after an incident and notices on technical issues and security.", Assert.Single(desk.Chart.Notes));

    [Fact]
    public void Report_TellsWhatIsStoredAndWhatIsNotCovered()
    {
        var text = DataUseMarkdown.Write(desk.Report);

        Assert.Contains("| Communications (Advice, Surveys, Security Bulletins) | Yes ¹ (", text, StringComparison.Ordinal);
        Assert.Contains("| Case.RequesterEmail | CustomerContactData | ICaseStore.Save | not covered | not covered |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_ListsWhatNoSentenceSpeaksOf()
    {
        Assert.Contains(desk.Report.Silent, static cell => cell.Category == "CustomerContactData" && cell.Purposes.Contains(Core.Purpose.Transact));
        Assert.DoesNotContain(desk.Report.Silent, static cell => cell.Purposes.Contains(Core.Purpose.Resolve));
        Assert.Contains("## What no sentence speaks of", DataUseMarkdown.Write(desk.Report), StringComparison.Ordinal);
    }

    private DataUseCell CellOf(string row, string column) => desk.Chart.Rows.Single(item => item.Title == row).Cells[desk.Chart.Columns.IndexOf(column)];
}
