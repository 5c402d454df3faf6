using DataTags.Tool.Scanning;

namespace DataTags.Tool.Tests.Kit;

/// <summary>Results put together by hand: what reports must cope with, without running a scan.</summary>
internal static class Results
{
    public static Finding Leak { get; } = new()
    {
        RuleId = "DT1002",
        Severity = FindingSeverity.Error,
        Message = "Card.Number (PaymentData) reaches the logging sink ILogger.LogInformation: Payment data completes transactions. [strict/c36]",
        At = new("src/Pay [v2].cs", 42, 31, 42, 42),
        Project = "Shop",
        Fingerprint = "0123456789abcdef",
        Category = "PaymentData",
        Datum = "Card.Number",
        SinkKind = "Logging",
        Sink = "ILogger.LogInformation",
        Policy = "strict",
        Clause = "c36",
        Strength = "None",
        Path =
        [
            new(new("src/Card.cs", 7, 5, 7, 11), "reads Card.Number"),
            new(new("src/Pay [v2].cs", 42, 31, 42, 42), "reaches ILogger.LogInformation"),
        ],
    };

    public static Finding Store { get; } = new()
    {
        RuleId = "DT2001",
        Severity = FindingSeverity.Info,
        Message = "Customer.Email (CustomerContactData) is stored in Row.Text, which does not carry the tag",
        At = new("src/Row.cs", 3, 9, 3, 20),
        Project = "Shop",
        Fingerprint = "fedcba9876543210",
        Category = "CustomerContactData",
        Datum = "Customer.Email",
    };

    public static Finding Suppressed { get; } = Leak with
    {
        Severity = FindingSeverity.Warning,
        At = new("src/Old.cs", 9, 1, 9, 10),
        Fingerprint = "00000000000000aa",
        IsSuppressed = true,
        Justification = "Legacy log, removed in May",
        Path = [],
    };

    public static Finding ModelError { get; } = new()
    {
        RuleId = "DT3002",
        Severity = FindingSeverity.Warning,
        Message = "Unknown category 'PaymentDate'; did you mean 'PaymentData'?",
        At = new("shop.datatags", 4, 30, 4, 41),
        Project = "Shop",
        Fingerprint = "1111111111111111",
    };

    public static ScanResult Empty { get; } = new()
    {
        Root = "/repo",
        SourceRoot = "/repo",
        Projects = [new("Shop", ProjectOutcome.Loaded, Files: 12, FilesWithErrors: 0, TaggedMembers: 5)],
        Findings = [],
        Notices = [],
        Rules = [new("DT1002", "Tagged data reaches a log", "Why it matters.", "https://example.org/DT1002.md", FindingSeverity.Warning)],
    };

    public static ScanResult Full { get; } = Empty with
    {
        Projects =
        [
            new("Legacy", ProjectOutcome.WithoutPackages, Files: 3, FilesWithErrors: 2, TaggedMembers: 0),
            new("Shop", ProjectOutcome.Loaded, Files: 12, FilesWithErrors: 0, TaggedMembers: 5),
        ],
        Findings = [ModelError, Leak, Suppressed, Store],
        Notices =
        [
            new(NoticeLevel.Failure, "Legacy", "restore failed: NU1101: Unable to find package X; 3 files analysed without package references"),
            new(NoticeLevel.Incomplete, "Legacy", "2 of 3 files do not compile"),
            new(NoticeLevel.Information, "Shop", "targets net8.0, net10.0; scanned for net10.0"),
            new(NoticeLevel.Detail, null, "a detail"),
        ],
    };
}
