using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} datum, {1} category, {2} the purpose, {3} text of the clause, {4} policy/clause.</summary>
    public static readonly DiagnosticDescriptor DT1301_CodeReadsDataOfAnotherPurpose = Rule(RuleIds.CodeReadsDataOfAnotherPurpose, RuleCategories.Flow, DiagnosticSeverity.Warning);
}
