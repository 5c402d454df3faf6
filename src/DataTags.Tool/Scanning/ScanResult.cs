using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;

namespace DataTags.Tool.Scanning;

/// <summary>A project and how far it was analysed.</summary>
/// <param name="Name">As in findings.</param>
/// <param name="Outcome">How it was loaded.</param>
/// <param name="Files">Source files that were analysed, those written by generators aside.</param>
/// <param name="FilesWithErrors">How many of them do not compile; they are analysed as far as they bind.</param>
/// <param name="TaggedMembers">Fields and properties declared here that carry a category, from an attribute or a <c>tag</c> line.</param>
public sealed record ScannedProject(string Name, ProjectOutcome Outcome, int Files, int FilesWithErrors, int TaggedMembers);

/// <summary>Everything a report is written from. Equal input gives an equal result, whatever the number of threads.</summary>
public sealed record ScanResult
{
    /// <summary>The folder that paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>The root of the repository, or the scanned folder if there is none above: what code-scanning services take paths to be relative to.</summary>
    public required string SourceRoot { get; init; }

    /// <summary>By name.</summary>
    public required ImmutableArray<ScannedProject> Projects { get; init; }

    /// <summary>By place, then rule id.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What the reader must know about the run; by weight, heaviest first.</summary>
    public required ImmutableArray<Notice> Notices { get; init; }

    /// <summary>All rules the scan could have reported, by id.</summary>
    public required ImmutableArray<RuleInfo> Rules { get; init; }

    public int Count(FindingSeverity severity) => Findings.Count(f => !f.IsSuppressed && f.Severity == severity);

    /// <summary>Whether anything not suppressed is at least that loud.</summary>
    public bool HasFindingsFrom(FindingSeverity threshold) => Findings.Any(f => !f.IsSuppressed && f.Severity >= threshold);

    /// <summary>Whether there may be flows that nobody looked for: what does not bind, what is missing, bodies given up (DT9010).</summary>
    public bool IsIncomplete => Notices.Any(n => n.Level >= NoticeLevel.Incomplete) || Findings.Any(f => f is { RuleId: RuleIds.AnalysisIncomplete or RuleIds.SummaryNotRead, IsSuppressed: false });

    /// <summary>The closing line: what was looked at and what came out. Never empty.</summary>
    public string Summary
    {
        get
        {
            var complete = Projects.Count(p => p.Outcome == ProjectOutcome.Loaded);
            var loaded = complete == Projects.Length ? Plural(complete, "project") : $"{complete} of {Plural(Projects.Length, "project")} loaded";
            var broken = Projects.Sum(p => p.FilesWithErrors);
            var files = Plural(Projects.Sum(p => p.Files), "file") + (broken > 0 ? $" ({broken} with compile errors)" : "");
            var suppressed = Findings.Count(f => f.IsSuppressed);
            return $"{loaded}, {files}, {Plural(Projects.Sum(p => p.TaggedMembers), "tagged member")}: "
                + $"{Plural(Count(FindingSeverity.Error), "error")}, {Plural(Count(FindingSeverity.Warning), "warning")}, {Count(FindingSeverity.Info)} info"
                + (suppressed > 0 ? $", {suppressed} suppressed" : "")
                + (IsIncomplete ? "; incomplete" : "");
        }
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
