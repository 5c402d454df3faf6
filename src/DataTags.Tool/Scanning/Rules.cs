using System.Collections.Immutable;
using System.Globalization;
using DataTags.Analyzers.Annotations;
using DataTags.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Scanning;

/// <summary>
/// All analyzers of the product: found by their attribute, so that a new rule takes part without an entry here. What they guess (DT2010) is
/// no finding; <c>datatags suggest</c> lists it.
/// </summary>
internal static class Rules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. Components.In("DataTags.Analyzers").Where(t => t.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false) && t != typeof(MemberSuggestionAnalyzer))
            .Select(Activator.CreateInstance).OfType<DiagnosticAnalyzer>(),
    ];

    /// <summary>What each rule is about, in a language.</summary>
    public static ImmutableArray<RuleInfo> In(CultureInfo language) =>
    [
        .. Analyzers.SelectMany(a => a.SupportedDiagnostics)
            .DistinctBy(d => d.Id)
            .OrderBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => new RuleInfo(
                d.Id, d.Title.ToString(language), d.Description.ToString(language), d.HelpLinkUri, FindingReader.SeverityOf(d.DefaultSeverity))),
    ];
}
