using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} the member, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT9010_AnalysisIncomplete = Rule(RuleIds.AnalysisIncomplete, RuleCategories.Integrity, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the assembly, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT9011_SummaryNotRead = Rule(RuleIds.SummaryNotRead, RuleCategories.Integrity, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);
}
