using System.Text.Json;
using DataTags.Analyzers.Session;
using DataTags.Core.Policy;
using DataTags.Tool.DataUses;

namespace DataTags.Tool.Reporting;

/// <summary>The report of <c>datatags report data-use</c> for programs.</summary>
internal static class DataUseJson
{
    public static string Write(DataUseReport report) => JsonText.Write(json => json.Object(() =>
    {
        json.WriteNumber("schema", 1);
        json.Array("policies", report.Policies, json.WriteStringValue);
        var chart = report.ToChart();
        json.Object("chart", () =>
        {
            json.Array("columns", chart.Columns, json.WriteStringValue);
            json.Array("rows", chart.Rows, row => WriteRow(json, row));
            json.Array("notes", chart.Notes, json.WriteStringValue);
        });
        json.Array("uses", report.Uses, use => WriteUse(json, use, report.Root));
        json.Array("stored", report.Kept, kept => WriteKept(json, kept));
        json.Array("silent", report.Silent, cell => WriteSilence(json, cell));
    }));

    private static void WriteRow(Utf8JsonWriter json, DataUseRow row) => json.Object(() =>
    {
        json.WriteString("title", row.Title);
        json.Array("cells", row.Cells, cell => json.Object(() =>
        {
            json.WriteString("answer", cell.Answer);
            json.WriteString("clause", cell.Clause);
            json.WriteNumber("note", cell.Note);
            json.WriteNumber("uses", cell.Uses);
            json.WriteNumber("objections", cell.Objections);
        }));
    });

    private static void WriteUse(Utf8JsonWriter json, DataUse use, string root) => json.Object(() =>
    {
        json.WriteString("category", use.Category);
        json.WriteString("purpose", use.Purpose.ToString());
        json.Optional("kind", use.Kind?.ToString() ?? "");
        json.WriteString("datum", use.Datum);
        json.Optional("sink", use.Sink);
        json.Optional("recipient", use.Recipient ?? "");
        json.Optional("rule", use.Rule ?? "");
        json.WriteString("policy", use.Decision.PackId);
        json.WriteString("clause", use.Decision.ClauseId);
        json.WriteString("file", Path.GetRelativePath(root, use.Place.Path).Replace('\\', '/'));
        json.WriteNumber("line", use.Place.StartLinePosition.Line + 1);
    });

    private static void WriteKept(Utf8JsonWriter json, KeptDatum kept) => json.Object(() =>
    {
        json.WriteString("datum", kept.Datum);
        json.WriteString("category", kept.Category);
        json.WriteString("sink", kept.Sink);
        json.WriteBoolean("retention", kept.Keeping.HasRetention);
        json.WriteBoolean("eraser", kept.Keeping.HasEraser);
    });

    private static void WriteSilence(Utf8JsonWriter json, SilentCell cell) => json.Object(() =>
    {
        json.WriteString("category", cell.Category);
        json.Array("purposes", cell.Purposes.Select(static purpose => purpose.ToString()), json.WriteStringValue);
        json.Array("kinds", cell.Kinds.Select(static kind => kind.ToString()), json.WriteStringValue);
    });
}
