using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} the member, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT9010_AnalysisIncomplete = Rule(RuleIds.AnalysisIncomplete, RuleCategories.Integrity, DiagnosticSeverity.Warning);
}
