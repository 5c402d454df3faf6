using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} the member, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT9010_AnalysisIncomplete = new(
        RuleIds.AnalysisIncomplete,
        "Analysis is incomplete",
        "{0} was not analysed to the end: {1}",
        RuleCategories.Integrity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The body is too deep or too large for the work budget. Flows behind that point are not seen, and silence there means nothing.",
        HelpLink(RuleIds.AnalysisIncomplete));
}
