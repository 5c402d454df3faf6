using System.Collections.Immutable;
using System.Globalization;
using DataTags.Tool.Scanning;
using Spectre.Console;

namespace DataTags.Tool.Reporting;

/// <summary>The report for people: findings by category and sink kind, each with its path, then the counts, then what the reader must know about the run.</summary>
internal sealed class TableReport(IAnsiConsole console, bool isVerbose)
{
    private const string NoCategory = "Other rules";

    public void Write(ScanResult result)
    {
        var groups = result.Findings
            .GroupBy(f => (f.Category, f.SinkKind))
            .OrderBy(g => g.Key.Category.Length == 0)
            .ThenBy(g => g.Key.Category, StringComparer.Ordinal)
            .ThenBy(g => g.Key.SinkKind, StringComparer.Ordinal);
        foreach (var group in groups)
            WriteGroup(group.Key.Category, group.Key.SinkKind, [.. group]);

        if (!result.Findings.IsEmpty)
            WriteCounts(result.Findings);

        foreach (var notice in result.Notices.Where(n => isVerbose || n.Level > NoticeLevel.Detail))
            WriteNotice(notice);

        console.MarkupLine($"[bold]{Markup.Escape(result.Summary)}[/]");
    }

    private void WriteGroup(string category, string sinkKind, ImmutableArray<Finding> findings)
    {
        var title = (category, sinkKind) switch
        {
            ("", _) => NoCategory,
            (_, "") => category,
            _ => $"{category} -> {sinkKind}",
        };
        console.MarkupLine($"[bold underline]{Markup.Escape(title)}[/] ({findings.Length.ToString(CultureInfo.InvariantCulture)})");
        console.WriteLine();
        foreach (var finding in findings)
            WriteFinding(finding);
    }

    private void WriteFinding(Finding finding)
    {
        var suppressed = finding.IsSuppressed ? " [grey](suppressed)[/]" : "";
        console.MarkupLine($"  {Badge(finding.Severity)} {finding.RuleId}  {Markup.Escape(finding.At.ToString())}{suppressed}");
        console.MarkupLine($"      {Markup.Escape(finding.Message)}");
        if (finding.Clause.Length > 0)
            console.MarkupLine($"      [grey]clause[/] {Markup.Escape(finding.Policy.Length > 0 ? $"{finding.Policy}/{finding.Clause}" : finding.Clause)}");

        if (finding.Justification.Length > 0)
            console.MarkupLine($"      [grey]because[/] {Markup.Escape(finding.Justification)}");

        for (var i = 0; i < finding.Path.Length; i++)
        {
            var step = finding.Path[i];
            var indent = new string(' ', 6 + (2 * Math.Min(i, 10)));
            console.MarkupLine($"{indent}[grey]{(i == 0 ? "from" : "->")} {Markup.Escape(step.At.ToString())}[/]  {Markup.Escape(step.Text)}");
        }

        console.WriteLine();
    }

    private void WriteCounts(ImmutableArray<Finding> findings)
    {
        var table = new Table().Border(TableBorder.Ascii2);
        table.AddColumn("Category").AddColumn("Sink");
        foreach (var severity in Severities)
            table.AddColumn(new TableColumn(Word(severity)).RightAligned());

        var rows = findings.Where(f => !f.IsSuppressed).GroupBy(f => (f.Category, f.SinkKind)).OrderBy(g => g.Key.Category.Length == 0).ThenBy(g => g.Key.Category, StringComparer.Ordinal).ThenBy(g => g.Key.SinkKind, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            table.AddRow([
                Markup.Escape(row.Key.Category.Length > 0 ? row.Key.Category : NoCategory),
                Markup.Escape(row.Key.SinkKind),
                .. Severities.Select(s => row.Count(f => f.Severity == s) is > 0 and var n ? n.ToString(CultureInfo.InvariantCulture) : ""),
            ]);
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
            console.WriteLine();
        }
    }

    private void WriteNotice(Notice notice)
    {
        var word = notice.Level switch
        {
            NoticeLevel.Failure => "[red]not analysed as it should be:[/]",
            NoticeLevel.Incomplete => "[yellow]incomplete:[/]",
            _ => "[grey]note:[/]",
        };
        console.MarkupLine($"{word} {Markup.Escape(notice.Project is null ? notice.Text : $"{notice.Project}: {notice.Text}")}");
    }

    private static ImmutableArray<FindingSeverity> Severities { get; } = [FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info];

    private static string Badge(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "[red]error  [/]",
        FindingSeverity.Warning => "[yellow]warning[/]",
        _ => "[blue]info   [/]",
    };

    private static string Word(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "errors",
        FindingSeverity.Warning => "warnings",
        _ => "info",
    };
}
