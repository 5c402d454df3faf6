using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: {0} datum, {1} category, {2} sink, {3} " of " and the recipient or nothing, {4} text of the clause, {5} policy/clause.
// The default severity is that of a clause that says "only"; the reporter raises a single diagnostic to error where the clause says "never".
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT1001_TaggedDataReachesAdvertising = new(
        RuleIds.Advertising,
        "Tagged data reaches advertising",
        "{0} ({1}) reaches the advertising sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Data of customers is not used to advertise or to profile, whether in clear, hashed or derived: advertising networks match people by exactly such values. Send nothing about the person, or aggregates that nobody can be told from.",
        HelpLink(RuleIds.Advertising));

    public static readonly DiagnosticDescriptor DT1002_TaggedDataReachesLog = new(
        RuleIds.Logging,
        "Tagged data reaches a log",
        "{0} ({1}) reaches the logging sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Logs are copied, kept and read far outside the purpose the data was given for. Log an identifier, or the value masked.",
        HelpLink(RuleIds.Logging));

    public static readonly DiagnosticDescriptor DT1003_TaggedDataReachesThirdParty = new(
        RuleIds.ThirdParty,
        "Tagged data reaches a third party",
        "{0} ({1}) reaches the third-party sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Data leaves the organisation only to recipients and for purposes that the privacy statement names.",
        HelpLink(RuleIds.ThirdParty));

    public static readonly DiagnosticDescriptor DT1004_TaggedDataReachesTelemetry = new(
        RuleIds.Telemetry,
        "Tagged data reaches telemetry",
        "{0} ({1}) reaches the telemetry sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Telemetry measures the software, not the person. Send counts, durations and pseudonyms instead of the value.",
        HelpLink(RuleIds.Telemetry));

    public static readonly DiagnosticDescriptor DT1005_TaggedDataReachesAiModel = new(
        RuleIds.Ai,
        "Tagged data reaches an AI model",
        "{0} ({1}) reaches the AI sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A prompt, an embedding or a tool result is a disclosure to the operator of the model. Mask the value before it becomes part of a prompt.",
        HelpLink(RuleIds.Ai));

    public static readonly DiagnosticDescriptor DT1006_TaggedDataReachesPaymentService = new(
        RuleIds.Payment,
        "Tagged data reaches a payment service",
        "{0} ({1}) reaches the payment sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A payment service gets what the transaction needs. Free text such as descriptions and metadata is no place for other personal data.",
        HelpLink(RuleIds.Payment));

    public static readonly DiagnosticDescriptor DT1007_TaggedDataReachesMessage = new(
        RuleIds.Messaging,
        "Tagged data reaches a message",
        "{0} ({1}) reaches the messaging sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Mail, text messages and push notifications pass through others and stay where they arrive. Send a link to the data instead of the data.",
        HelpLink(RuleIds.Messaging));

    public static readonly DiagnosticDescriptor DT1008_TaggedDataReachesNetwork = new(
        RuleIds.Network,
        "Tagged data reaches the network",
        "{0} ({1}) reaches the network sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The receiver of this request is not known. Name the host in a recipient line, so that the policy can judge it, or mask the value.",
        HelpLink(RuleIds.Network));

    public static readonly DiagnosticDescriptor DT1009_TaggedDataReachesStorage = new(
        RuleIds.Storage,
        "Tagged data reaches storage",
        "{0} ({1}) reaches the storage sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Files and blobs outlive the purpose the data was given for and escape deletion. Store the value encrypted, or not at all.",
        HelpLink(RuleIds.Storage));

    public static readonly DiagnosticDescriptor DT1010_TaggedDataReachesCacheOrQueue = new(
        RuleIds.CacheOrQueue,
        "Tagged data reaches a cache or queue",
        "{0} ({1}) reaches the cache or queue sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Caches and queues are shared and seldom erased with the person's data. Pass an identifier and look the value up.",
        HelpLink(RuleIds.CacheOrQueue));

    public static readonly DiagnosticDescriptor DT1011_TaggedDataReachesUrl = new(
        RuleIds.Url,
        "Tagged data reaches a URL",
        "{0} ({1}) reaches the URL sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "URLs are logged by every server, proxy and browser on the way. Put the value into the body of the request.",
        HelpLink(RuleIds.Url));

    public static readonly DiagnosticDescriptor DT1012_TaggedDataReachesCookie = new(
        RuleIds.Cookie,
        "Tagged data reaches a cookie",
        "{0} ({1}) reaches the cookie sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A cookie leaves with every request and stays on the device. Keep the value on the server and an identifier in the cookie.",
        HelpLink(RuleIds.Cookie));

    public static readonly DiagnosticDescriptor DT1013_TaggedDataReachesResponse = new(
        RuleIds.Response,
        "Tagged data reaches a response",
        "{0} ({1}) reaches the response sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The policy does not let this data into a response. Return the members the caller needs, masked where they are shown.",
        HelpLink(RuleIds.Response));

    public static readonly DiagnosticDescriptor DT1014_TaggedDataReachesException = new(
        RuleIds.Exception,
        "Tagged data reaches an exception",
        "{0} ({1}) reaches the exception sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Exception messages end in logs, error pages and crash reports. Name the thing that failed, not the value.",
        HelpLink(RuleIds.Exception));

    public static readonly DiagnosticDescriptor DT1015_TaggedDataReachesProcess = new(
        RuleIds.Process,
        "Tagged data reaches another process",
        "{0} ({1}) reaches the process sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Command lines and environment variables can be read by other users of the machine. Hand the value over by standard input.",
        HelpLink(RuleIds.Process));

    public static readonly DiagnosticDescriptor DT1016_TaggedDataReachesLegalDisclosure = new(
        RuleIds.LegalDisclosure,
        "Tagged data reaches a legal disclosure",
        "{0} ({1}) reaches the disclosure sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Data is given to authorities only if the law compels it, and no more of it than is asked for.",
        HelpLink(RuleIds.LegalDisclosure));

    public static readonly DiagnosticDescriptor DT1101_DerivedDataReachesAdvertising = new(
        RuleIds.DerivedDataReachesAdvertising,
        "Hashed or derived data reaches advertising",
        "{0} ({1}), hashed or derived, still reaches the advertising sink {2}{3}: {4} [{5}]",
        RuleCategories.Flow,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A hash of an e-mail address is what advertising networks match people by, so hashing, truncating or deriving does not make the data anonymous there.",
        HelpLink(RuleIds.DerivedDataReachesAdvertising));
}
