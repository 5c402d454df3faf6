using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} datum, {1} category, {2} the member that receives it.</summary>
    public static readonly DiagnosticDescriptor DT2001_TaggedDataInUntaggedMember = Rule(RuleIds.TaggedDataInUntaggedMember, RuleCategories.Annotation, DiagnosticSeverity.Info);

    /// <summary>Arguments: {0} the member, {1} and {2} the marks, {3} the definition and where it stands.</summary>
    public static readonly DiagnosticDescriptor DT2002_ContradictingTags = Rule(RuleIds.ContradictingTags, RuleCategories.Annotation, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the member, {1} the data element, {2} category, {3} what tells so.</summary>
    public static readonly DiagnosticDescriptor DT2010_MemberLooksLikeData = Rule(RuleIds.MemberLooksLikeData, RuleCategories.Annotation, DiagnosticSeverity.Info);

    /// <summary>Arguments: {0} the type, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT2020_RedactionImpossible = Rule(RuleIds.RedactionImpossible, RuleCategories.Annotation, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the type.</summary>
    public static readonly DiagnosticDescriptor DT2021_NothingToRedact = Rule(RuleIds.NothingToRedact, RuleCategories.Annotation, DiagnosticSeverity.Info);

    /// <summary>Arguments: {0} the member, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT2022_MaskDoesNotFit = Rule(RuleIds.MaskDoesNotFit, RuleCategories.Annotation, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the type, {1} its base.</summary>
    public static readonly DiagnosticDescriptor DT2023_DerivedTypeNotRedacted = Rule(RuleIds.DerivedTypeNotRedacted, RuleCategories.Annotation, DiagnosticSeverity.Warning);
}
