using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: {0} the switch, {1} what gets out, {2} a colon and the clause that the line cites, or nothing.
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT5001_SwitchToLogs = Rule(RuleIds.SwitchToLogs, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT5002_SwitchToTelemetry = Rule(RuleIds.SwitchToTelemetry, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT5003_SwitchToClients = Rule(RuleIds.SwitchToClients, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT5004_SwitchOfCookies = Rule(RuleIds.SwitchOfCookies, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT5005_SwitchToOthers = Rule(RuleIds.SwitchToOthers, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    // Arguments: {0} the datum, {1} its category, {2} the type looked at, {3} the sentence of the policy, {4} policy and clause.
    public static readonly DiagnosticDescriptor DT5006_ShownInDebugger = Rule(RuleIds.ShownInDebugger, RuleCategories.Configuration, DiagnosticSeverity.Warning);

    /// <summary>The rules on configuration, as <c>switch</c> lines describe it.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Switches
        => [DT5001_SwitchToLogs, DT5002_SwitchToTelemetry, DT5003_SwitchToClients, DT5004_SwitchOfCookies, DT5005_SwitchToOthers];
}
