using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Core.Policy;

namespace DataTags.Tool.DataUses;

/// <summary>A cell: what the policy says, and how often the code does it.</summary>
/// <param name="Note">Number of the note that names another clause than the row's; 0 for none.</param>
/// <param name="Uses">Places where the code does it.</param>
/// <param name="Objections">Of these, the places that a rule objects to.</param>
public sealed record DataUseCell(string Answer, int Note, int Uses, int Objections, string Clause);

public sealed record DataUseRow(string Title, ImmutableArray<DataUseCell> Cells);

/// <summary>The chart of data and what it is used for, as privacy statements print it.</summary>
public sealed record DataUseChart(ImmutableArray<string> Columns, ImmutableArray<DataUseRow> Rows, ImmutableArray<string> Notes)
{
    public static DataUseChart Of(DataUseReport report)
    {
        var notes = new List<string>();
        var categories = report.Categories.Where(category => report.Chart.Any(answer => answer.Category == category)).ToImmutableArray();
        var rows = from answer in report.Chart
                   group answer by answer.Row.Title into row
                   select new DataUseRow(row.Key, [.. categories.Select(category => CellOf(row.First(answer => answer.Category == category), report, notes))]);
        return new DataUseChart([.. categories.Select(category => TitleOf(category, categories))], [.. rows], [.. notes]);
    }

    private static DataUseCell CellOf(ChartAnswer answer, DataUseReport report, List<string> notes)
    {
        var uses = report.Uses.Where(use => use.Category == answer.Category && answer.Row.Purposes.Contains(use.Purpose)).ToArray();
        var decision = answer.Decision;
        var note = answer.Row.Clause is { } clause && !decision.IsSilence && decision.ClauseId != ClauseReference.IdOf(clause) ? NoteOf($"{decision.ClauseId}: {decision.ClauseText}", notes) : 0;
        return new DataUseCell(AnswerOf(decision), note, uses.Length, uses.Count(static use => use.Rule is not null), decision.ClauseId);
    }

    private static int NoteOf(string text, List<string> notes)
    {
        if (!notes.Contains(text))
            notes.Add(text);

        return notes.IndexOf(text) + 1;
    }

    private static string AnswerOf(PolicyDecision decision) => decision.Verdict switch
    {
        Verdict.Allow when decision.IsSilence => "Yes, by default",
        Verdict.Allow => "Yes",
        Verdict.Deny when decision.IsSilence => "No, by default",
        Verdict.Deny => "No",
        Verdict.Require => "If " + string.Join(" and ", decision.Conditions.Select(static condition => condition.Kind.ToString().ToLowerInvariant())),
        _ => "Open",
    };

    /// <summary>Without the context, as long as that leaves no two columns of one name.</summary>
    private static string TitleOf(string category, ImmutableArray<string> all)
        => all.Count(other => ChartRow.Words(other) == ChartRow.Words(category)) == 1 ? ChartRow.Words(category) : category;
}
