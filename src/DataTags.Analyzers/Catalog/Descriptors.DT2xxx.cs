using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} datum, {1} category, {2} the member that receives it.</summary>
    public static readonly DiagnosticDescriptor DT2001_TaggedDataInUntaggedMember = Rule(RuleIds.TaggedDataInUntaggedMember, RuleCategories.Annotation, DiagnosticSeverity.Info);

    /// <summary>Arguments: {0} the member, {1} and {2} the marks, {3} the definition and where it stands.</summary>
    public static readonly DiagnosticDescriptor DT2002_ContradictingTags = new(
        RuleIds.ContradictingTags,
        "Tags on one member contradict each other",
        "{0} is marked {1} and {2}, which exclude each other: {3}",
        RuleCategories.Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A policy line 'disjoint' says that nothing is of both categories, or the member is tagged and declared free of personal data at once. Keep the one that is true.",
        HelpLink(RuleIds.ContradictingTags));

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
