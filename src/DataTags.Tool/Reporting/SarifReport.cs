using System.Text.Json;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Reporting;

/// <summary>
/// SARIF 2.1.0 as code-scanning services read it: relative addresses under <c>%SRCROOT%</c>, the path as a code flow, a fingerprint that survives edits,
/// suppressions with their justification. It holds no time, machine or user, so equal results are equal files.
/// </summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string BaseId = "%SRCROOT%";

    /// <summary>Code-scanning services keep no more steps of a path than this.</summary>
    private const int LongestPath = 1000;

    public static string Write(ScanResult result, string toolVersion)
    {
        var ruleIds = result.Rules.Select(r => r.Id).Concat(result.Findings.Select(f => f.RuleId)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rules = result.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return JsonText.Write(json => json.Object(() =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.Array("runs", [result], run => json.Object(() =>
            {
                json.Object("tool", () => json.Object("driver", () =>
                {
                    json.WriteString("name", "DataTags");
                    json.WriteString("semanticVersion", toolVersion);
                    json.WriteString("informationUri", "https://github.com/datatags/datatags");
                    json.Array("rules", ruleIds, id => WriteRule(json, rules.GetValueOrDefault(id) ?? new(id, id, "", "", FindingSeverity.Warning)));
                }));
                json.WriteString("columnKind", "utf16CodeUnits");
                json.Object("originalUriBaseIds", () => json.Object(BaseId, () => json.Object("description", () => json.WriteString("text", "The root of the repository."))));
                json.Array("invocations", [run], _ => WriteInvocation(json, run));
                json.Array("results", run.Findings, finding => WriteResult(json, Rebase(finding, result), ruleIds.IndexOf(finding.RuleId)));
            }));
        }));
    }

    private static void WriteRule(Utf8JsonWriter json, RuleInfo rule) => json.Object(() =>
    {
        json.WriteString("id", rule.Id);
        json.Object("shortDescription", () => json.WriteString("text", rule.Title));
        if (rule.Description.Length > 0)
            json.Object("fullDescription", () => json.WriteString("text", rule.Description));

        json.Optional("helpUri", rule.HelpLink);
        json.Object("defaultConfiguration", () => json.WriteString("level", Level(rule.DefaultSeverity)));
        json.Object("properties", () =>
        {
            json.Array("tags", ["privacy", "security"], json.WriteStringValue);
            json.WriteString("security-severity", Score(rule.DefaultSeverity));
        });
    });

    private static void WriteInvocation(Utf8JsonWriter json, ScanResult result) => json.Object(() =>
    {
        json.WriteBoolean("executionSuccessful", !result.Notices.Any(n => n.Level == NoticeLevel.Failure));
        json.Array("toolExecutionNotifications", result.Notices, notice => json.Object(() =>
        {
            json.WriteString("level", notice.Level switch { NoticeLevel.Failure => "error", NoticeLevel.Incomplete => "warning", _ => "note" });
            json.Object("message", () => json.WriteString("text", notice.Project is null ? notice.Text : $"{notice.Project}: {notice.Text}"));
        }));
    });

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex) => json.Object(() =>
    {
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        json.Object("message", () => json.WriteString("text", finding.Message));
        json.Array("locations", finding.At.Path.Length > 0 ? [finding.At] : Array.Empty<Place>(), place => json.Object(() => WritePhysical(json, place)));
        json.Object("partialFingerprints", () => json.WriteString("dataTagsFlow/v1", finding.Fingerprint));
        if (!finding.Path.IsEmpty)
            json.Array("codeFlows", [finding], _ => WriteCodeFlow(json, finding));

        if (finding.IsSuppressed)
        {
            json.Array("suppressions", [finding], _ => json.Object(() =>
            {
                json.WriteString("kind", "inSource");
                json.Optional("justification", finding.Justification);
            }));
        }

        json.Object("properties", () => WriteProperties(json, finding));
    });

    private static void WriteCodeFlow(Utf8JsonWriter json, Finding finding) => json.Object(() =>
        json.Array("threadFlows", [finding], _ => json.Object(() =>
            json.Array("locations", finding.Path.Take(LongestPath), step => json.Object(() => json.Object("location", () =>
            {
                if (step.At.Path.Length > 0)
                    WritePhysical(json, step.At);

                json.Object("message", () => json.WriteString("text", step.Text));
            }))))));

    private static void WriteProperties(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("project", finding.Project);
        json.Optional("category", finding.Category);
        json.Optional("datum", finding.Datum);
        json.Optional("sinkKind", finding.SinkKind);
        json.Optional("sink", finding.Sink);
        json.Optional("recipient", finding.Recipient);
        json.Optional("policy", finding.Policy);
        json.Optional("clause", finding.Clause);
        json.Optional("strength", finding.Strength);
    }

    private static void WritePhysical(Utf8JsonWriter json, Place place) => json.Object("physicalLocation", () =>
    {
        json.Object("artifactLocation", () =>
        {
            var isAbsolute = Path.IsPathRooted(place.Path);
            json.WriteString("uri", isAbsolute ? new Uri(place.Path).AbsoluteUri : Relative(place.Path));
            if (!isAbsolute)
                json.WriteString("uriBaseId", BaseId);
        });
        json.Object("region", () =>
        {
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
        });
    });

    /// <summary>Places count from the scanned folder; services count from the repository.</summary>
    private static Finding Rebase(Finding finding, ScanResult result)
    {
        var prefix = Path.GetRelativePath(result.SourceRoot, result.Root).Replace('\\', '/');
        return prefix == "." ? finding : finding with { At = Move(finding.At), Path = [.. finding.Path.Select(step => step with { At = Move(step.At) })] };

        Place Move(Place place) => place switch
        {
            { Path: "" } => place,
            _ when Path.IsPathRooted(place.Path) && Path.GetRelativePath(result.SourceRoot, place.Path).Replace('\\', '/') is var inside && !inside.StartsWith("../", StringComparison.Ordinal) =>
                place with { Path = inside },
            _ when Path.IsPathRooted(place.Path) => place,
            _ => place with { Path = $"{prefix}/{place.Path}" },
        };
    }

    private static string Relative(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "note",
    };

    /// <summary>The scale of code-scanning services: high from 7, medium from 4, low below.</summary>
    private static string Score(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "8.0",
        FindingSeverity.Warning => "6.0",
        _ => "3.0",
    };
}
