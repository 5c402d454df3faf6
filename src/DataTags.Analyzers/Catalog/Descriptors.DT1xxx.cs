using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: {0} datum, {1} category, {2} sink, {3} " of " and the recipient or nothing, {4} text of the clause, {5} policy/clause.
// The default severity is that of a clause that says "only"; the reporter raises a single diagnostic to error where the clause says "never".
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT1001_TaggedDataReachesAdvertising = Rule(RuleIds.Advertising, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1002_TaggedDataReachesLog = Rule(RuleIds.Logging, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1003_TaggedDataReachesThirdParty = Rule(RuleIds.ThirdParty, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1004_TaggedDataReachesTelemetry = Rule(RuleIds.Telemetry, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1005_TaggedDataReachesAiModel = Rule(RuleIds.Ai, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1006_TaggedDataReachesPaymentService = Rule(RuleIds.Payment, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1007_TaggedDataReachesMessage = Rule(RuleIds.Messaging, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1008_TaggedDataReachesNetwork = Rule(RuleIds.Network, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1009_TaggedDataReachesStorage = Rule(RuleIds.Storage, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1010_TaggedDataReachesCacheOrQueue = Rule(RuleIds.CacheOrQueue, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1011_TaggedDataReachesUrl = Rule(RuleIds.Url, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1012_TaggedDataReachesCookie = Rule(RuleIds.Cookie, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1013_TaggedDataReachesResponse = Rule(RuleIds.Response, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1014_TaggedDataReachesException = Rule(RuleIds.Exception, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1015_TaggedDataReachesProcess = Rule(RuleIds.Process, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1016_TaggedDataReachesLegalDisclosure = Rule(RuleIds.LegalDisclosure, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1101_DerivedDataReachesAdvertising = Rule(RuleIds.DerivedDataReachesAdvertising, RuleCategories.Flow, DiagnosticSeverity.Error);
}
