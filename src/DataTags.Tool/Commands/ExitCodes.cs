using DataTags.Tool.Scanning;

namespace DataTags.Tool.Commands;

/// <summary>What the process tells its caller (design §8).</summary>
internal static class ExitCodes
{
    public const int Clean = 0;
    public const int Findings = 1;
    public const int UsageOrLoadError = 2;

    /// <summary>Findings first. Without any, a project that did not load or a rule that crashed is no clean result.</summary>
    public static int Of(ScanResult result, FindingSeverity failOn) =>
        result.HasFindingsFrom(failOn) ? Findings
        : result.Notices.Any(n => n.Level == NoticeLevel.Failure) ? UsageOrLoadError
        : Clean;
}
