using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

public static partial class Descriptors
{
    /// <summary>Arguments: {0} datum, {1} category, {2} the member that receives it.</summary>
    public static readonly DiagnosticDescriptor DT2001_TaggedDataInUntaggedMember = new(
        RuleIds.TaggedDataInUntaggedMember,
        "Tagged data is stored in an untagged member",
        "{0} ({1}) is stored in {2}, which does not carry the tag",
        RuleCategories.Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What is stored in a member without a tag is lost to every other body and assembly that reads it there. Tag the member, or mask the value on its way in.",
        HelpLink(RuleIds.TaggedDataInUntaggedMember));

    /// <summary>Arguments: {0} the member, {1} the data element, {2} category, {3} what tells so.</summary>
    public static readonly DiagnosticDescriptor DT2010_MemberLooksLikeData = new(
        RuleIds.MemberLooksLikeData,
        "A member without a tag looks like personal data",
        "{0} looks like {1} ({2}): {3}",
        RuleCategories.Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "What carries no tag is not followed. The name, type, annotations and surroundings of the member tell of personal data: tag it, or say with [NotPersonal] why it is none.",
        HelpLink(RuleIds.MemberLooksLikeData));

    /// <summary>Arguments: {0} the type, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT2020_RedactionImpossible = new(
        RuleIds.RedactionImpossible,
        "Redaction cannot be generated for the type",
        "Redaction is not generated for {0}: {1}",
        RuleCategories.Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Generated code is a further part of the type, so the type and all types around it must be partial, and it must be a class or struct that has instances.",
        HelpLink(RuleIds.RedactionImpossible));

    /// <summary>Arguments: {0} the type.</summary>
    public static readonly DiagnosticDescriptor DT2021_NothingToRedact = new(
        RuleIds.NothingToRedact,
        "A type with generated redaction has nothing to redact",
        "{0} asks for redaction, but no member of it carries a tag",
        RuleCategories.Annotation,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Redaction masks tagged members. Without any, the generated text and copy show everything that is a scalar.",
        HelpLink(RuleIds.NothingToRedact));

    /// <summary>Arguments: {0} the member, {1} why.</summary>
    public static readonly DiagnosticDescriptor DT2022_MaskDoesNotFit = new(
        RuleIds.MaskDoesNotFit,
        "A mask does not fit the type of its member",
        "{0} is erased instead of masked: {1}",
        RuleCategories.Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Masks of text need text, Date a date, Ip an address and Uri a URI; masks that keep characters say how many. Whatever does not fit is erased, so that nothing is shown by mistake.",
        HelpLink(RuleIds.MaskDoesNotFit));

    /// <summary>Arguments: {0} the type, {1} its base.</summary>
    public static readonly DiagnosticDescriptor DT2023_DerivedTypeNotRedacted = new(
        RuleIds.DerivedTypeNotRedacted,
        "A type derived from a redacted one is not redacted itself",
        "{0} holds tagged data of its own, but only its base {1} asks for redaction",
        RuleCategories.Annotation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The generated copy and text of the base know nothing of what a derived type adds: they leave it out, and the text form of a derived record shows it in clear.",
        HelpLink(RuleIds.DerivedTypeNotRedacted));
}
