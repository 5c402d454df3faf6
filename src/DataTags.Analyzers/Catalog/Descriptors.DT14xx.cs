using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: those of DT12xx.
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT1401_StoredWithoutRetention = Rule(RuleIds.StoredWithoutRetention, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1402_StoredWithoutEraser = Rule(RuleIds.StoredWithoutEraser, RuleCategories.Flow, DiagnosticSeverity.Warning);

    // Datum, category, purpose, sentence, policy and clause.
    public static readonly DiagnosticDescriptor DT1403_KeptForAnotherPurpose = Rule(RuleIds.KeptForAnotherPurpose, RuleCategories.Flow, DiagnosticSeverity.Warning);
}
