using DataTags.Tool.Scanning;

namespace DataTags.Tool.Commands;

/// <summary>What the process tells its caller (design §8).</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int UsageOrLoadError = 2;
    public const int Incomplete = 3;

    /// <summary>As shells have it: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;

    /// <inheritdoc cref="Interrupted"/>
    public const int Terminated = 143;

    /// <summary>
    /// Findings first. Without any, a project that did not load or a rule that crashed is no clean result. What is analysed with less knowledge than there
    /// could be, or in part, is clean unless the caller asks for more: code that does not restore is scanned all the same.
    /// </summary>
    public static int Of(ScanResult result, FindingSeverity failOn, bool failOnIncomplete = false) =>
        result.HasFindingsFrom(failOn) ? Findings
        : result.Notices.Any(n => n.Level == NoticeLevel.Failure) ? UsageOrLoadError
        : failOnIncomplete && result.IsIncomplete ? Incomplete
        : Clean;
}
