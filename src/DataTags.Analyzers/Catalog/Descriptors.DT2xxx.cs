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
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is stored in a member without a tag is lost to every other body and assembly that reads it there. Tag the member, or mask the value on its way in.",
        HelpLink(RuleIds.TaggedDataInUntaggedMember));
}
