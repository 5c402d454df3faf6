using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: {0} the switch, {1} what gets out, {2} a colon and the clause that the line cites, or nothing.
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT5001_SwitchToLogs = Switch(
        RuleIds.SwitchToLogs,
        "A switch puts data into logs",
        "{0} puts data into logs: {1}{2}",
        "Logs are read by many and kept for long. What such a switch writes there has no tag and no flow, so no other rule sees it. Switch it off, or on in development only.");

    public static readonly DiagnosticDescriptor DT5002_SwitchToTelemetry = Switch(
        RuleIds.SwitchToTelemetry,
        "A switch puts data into telemetry",
        "{0} puts data into telemetry: {1}{2}",
        "Telemetry goes to whoever runs the service behind it. What such a switch adds has no tag and no flow, so no other rule sees it. Switch it off, or on in development only.");

    public static readonly DiagnosticDescriptor DT5003_SwitchToClients = Switch(
        RuleIds.SwitchToClients,
        "A switch shows internals to clients",
        "{0} shows internals to clients: {1}{2}",
        "The text of an exception often holds the value that caused it, and a client may be anybody. Switch it off, or on in development only.");

    public static readonly DiagnosticDescriptor DT5004_SwitchOfCookies = Switch(
        RuleIds.SwitchOfCookies,
        "A switch weakens a cookie",
        "{0} weakens a cookie: {1}{2}",
        "A cookie tells who somebody is. It is sent encrypted, kept from scripts and from other sites, and set once the person agrees unless the page cannot work without it.");

    public static readonly DiagnosticDescriptor DT5005_SwitchToOthers = Switch(
        RuleIds.SwitchToOthers,
        "A switch exposes data",
        "{0} exposes data: {1}{2}",
        "What such a switch lets out has no tag and no flow, so no other rule sees it. Switch it off, or on in development only.");

    /// <summary>The rules on configuration.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Switches
        => [DT5001_SwitchToLogs, DT5002_SwitchToTelemetry, DT5003_SwitchToClients, DT5004_SwitchOfCookies, DT5005_SwitchToOthers];

    private static DiagnosticDescriptor Switch(string id, string title, string message, string description) => new(
        id,
        title,
        message,
        RuleCategories.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description,
        HelpLink(id));
}
