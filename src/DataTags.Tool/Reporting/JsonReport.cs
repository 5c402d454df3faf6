using System.Text.Json;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Reporting;

/// <summary>The result as plain JSON; the schema is <c>docs/scan-json.md</c>.</summary>
internal static class JsonReport
{
    public const int SchemaVersion = 1;

    public static string Write(ScanResult result) => JsonText.Write(json => json.Object(() =>
    {
        json.WriteNumber("schema", SchemaVersion);
        json.WriteString("summary", result.Summary);
        json.Object("counts", () =>
        {
            json.WriteNumber("error", result.Count(FindingSeverity.Error));
            json.WriteNumber("warning", result.Count(FindingSeverity.Warning));
            json.WriteNumber("info", result.Count(FindingSeverity.Info));
            json.WriteNumber("suppressed", result.Findings.Count(f => f.IsSuppressed));
        });
        json.Array("projects", result.Projects, project => WriteProject(json, project));
        json.Array("notices", result.Notices, notice => WriteNotice(json, notice));
        json.Array("findings", result.Findings, finding => WriteFinding(json, finding));
    }));

    private static void WriteProject(Utf8JsonWriter json, ScannedProject project) => json.Object(() =>
    {
        json.WriteString("name", project.Name);
        json.WriteString("outcome", Word(project.Outcome));
        json.WriteNumber("files", project.Files);
        json.WriteNumber("filesWithErrors", project.FilesWithErrors);
        json.WriteNumber("taggedMembers", project.TaggedMembers);
    });

    private static void WriteNotice(Utf8JsonWriter json, Notice notice) => json.Object(() =>
    {
        json.WriteString("level", Word(notice.Level));
        json.Optional("project", notice.Project ?? "");
        json.WriteString("text", notice.Text);
    });

    private static void WriteFinding(Utf8JsonWriter json, Finding finding) => json.Object(() =>
    {
        json.WriteString("rule", finding.RuleId);
        json.WriteString("severity", Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("project", finding.Project);
        WritePlace(json, finding.At);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.Optional("category", finding.Category);
        json.Optional("datum", finding.Datum);
        if (!finding.Data.IsEmpty)
            json.Array("data", finding.Data, datum => json.WriteStringValue(datum));

        json.Optional("sinkKind", finding.SinkKind);
        json.Optional("sink", finding.Sink);
        json.Optional("recipient", finding.Recipient);
        json.Optional("policy", finding.Policy);
        json.Optional("clause", finding.Clause);
        json.Optional("strength", finding.Strength);
        if (finding.IsSuppressed)
        {
            json.WriteBoolean("suppressed", true);
            json.Optional("justification", finding.Justification);
        }

        json.Array("path", finding.Path, step => json.Object(() =>
        {
            WritePlace(json, step.At);
            json.WriteString("text", step.Text);
        }));
    });

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
