using System.Globalization;
using System.Text;
using DataTags.Analyzers.Session;
using DataTags.Tool.DataUses;

namespace DataTags.Tool.Reporting;

/// <summary>The report of <c>datatags report data-use</c> for people.</summary>
internal static class DataUseMarkdown
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    public static string Write(DataUseReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Data use\n\nPolicy: {string.Join(", ", report.Policies)}. What the policy says; in brackets how often the code does it.\n\n");
        WriteChart(text, report.ToChart());
        WriteUses(text, report);
        WriteKept(text, report);
        WriteSilence(text, report);
        return text.ToString();
    }

    /// <summary>A cell as the chart prints it: the answer and the sign of its note.</summary>
    public static string Cell(DataUseCell cell) => cell.Note == 0 ? cell.Answer : $"{cell.Answer} {Sign(cell.Note)}";

    private static void WriteChart(StringBuilder text, DataUseChart chart)
    {
        Row(text, ["", .. chart.Columns]);
        Row(text, ["---", .. chart.Columns.Select(static _ => "---")]);
        foreach (var row in chart.Rows)
            Row(text, [row.Title, .. row.Cells.Select(static cell => Cell(cell) + Count(cell))]);

        text.Append('\n');
        for (var i = 0; i < chart.Notes.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{Sign(i + 1)} {chart.Notes[i]}\n\n");
    }

    private static string Count(DataUseCell cell) => cell switch
    {
        { Uses: 0 } => "",
        { Objections: 0 } => string.Create(CultureInfo.InvariantCulture, $" ({cell.Uses})"),
        _ => string.Create(CultureInfo.InvariantCulture, $" (**{cell.Objections} of {cell.Uses} against it**)"),
    };

    private static void WriteUses(StringBuilder text, DataUseReport report)
    {
        text.Append("## What the code does\n\n");
        Row(text, ["Category", "Purpose", "Goes to", "Recipient", "Data", "Places", "Clause", ""]);
        Row(text, ["---", "---", "---", "---", "---", "---:", "---", "---"]);
        foreach (var group in report.Uses.GroupBy(static use => (use.Category, use.Purpose, use.Kind, use.Recipient, use.Rule, use.Decision.ClauseId)))
        {
            Row(
                text,
                [
                    group.Key.Category,
                    group.Key.Purpose.ToString(),
                    group.Key.Kind?.ToString() ?? "read",
                    group.Key.Recipient ?? "",
                    string.Join(", ", group.Select(static use => use.Datum).Distinct().Order(StringComparer.Ordinal)),
                    group.Select(static use => use.Place).Distinct().Count().ToString(CultureInfo.InvariantCulture),
                    group.First().Decision.IsSilence ? "no sentence" : group.Key.ClauseId,
                    group.Key.Rule is { } rule ? $"**{rule}**" : "allowed",
                ]);
        }

        text.Append('\n');
    }

    private static void WriteKept(StringBuilder text, DataUseReport report)
    {
        text.Append("## What is stored\n\n");
        if (report.Kept.IsEmpty)
        {
            text.Append("Nothing that is tagged.\n\n");
            return;
        }

        Row(text, ["Data", "Category", "Stored by", "Retention", "Eraser"]);
        Row(text, ["---", "---", "---", "---", "---"]);
        foreach (var kept in report.Kept)
            Row(text, [kept.Datum, kept.Category, kept.Sink, Covered(kept.Keeping.HasRetention), Covered(kept.Keeping.HasEraser)]);

        text.Append('\n');
    }

    private static string Covered(bool isCovered) => isCovered ? "stated" : "not covered";

    private static void WriteSilence(StringBuilder text, DataUseReport report)
    {
        text.Append("## What no sentence speaks of\n\nThere the default of the policy or good practice answers. In bold what the code does.\n\n");
        Row(text, ["Category", "Purposes", "Kinds of sinks"]);
        Row(text, ["---", "---", "---"]);
        foreach (var cell in report.Silent)
        {
            var done = report.Uses.Where(use => use.Category == cell.Category && use.Kind is { } kind && cell.Kinds.Contains(kind) && cell.Purposes.Contains(use.Purpose)).ToArray();
            Row(text, [cell.Category, string.Join(", ", cell.Purposes.Select(purpose => Marked(purpose, done.Any(use => use.Purpose == purpose)))), string.Join(", ", cell.Kinds.Select(kind => Marked(kind, done.Any(use => use.Kind == kind))))]);
        }
    }

    private static string Marked<T>(T word, bool isDone) => isDone ? $"**{word}**" : $"{word}";

    private static string Sign(int note) => string.Concat(note.ToString(CultureInfo.InvariantCulture).Select(static digit => Superscripts[digit - '0']));

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(static cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
