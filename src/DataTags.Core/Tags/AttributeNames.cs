using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Metadata names of the product's own attributes. Symbols are compared by name, so any copy or version of the assembly counts.</summary>
internal static class AttributeNames
{
    public const string Namespace = "DataTags";
    public const string DataTag = "DataTagAttribute";
    public const string RefinesCategory = "RefinesCategoryAttribute";
    public const string NotPersonal = "NotPersonalAttribute";
    public const string Declassified = "DeclassifiedAttribute";
    public const string Mask = "MaskAttribute";
    public const string Sink = "SinkAttribute";
    public const string Purpose = "PurposeAttribute";
    public const string ConsentGuard = "ConsentGuardAttribute";
    public const string LegalDisclosure = "LegalDisclosureAttribute";
    public const string AccessGrant = "AccessGrantAttribute";
    public const string Retention = "RetentionAttribute";
    public const string ErasedBy = "ErasedByAttribute";
    public const string Sanitizer = "SanitizerAttribute";

    public static bool IsOurs(INamedTypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static bool Is(AttributeData attribute, string name) => attribute.AttributeClass is { } type && type.Name == name && IsOurs(type);

    public static bool IsDataTag(INamedTypeSymbol type) => type.Name == DataTag && IsOurs(type);

    /// <summary>Name of the enum member an attribute argument holds.</summary>
    public static string? EnumMember(TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Enum || constant.Type is not INamedTypeSymbol type)
            return null;

        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
                return field.Name;
        }

        return null;
    }

    /// <summary>The first constructor argument; null for an attribute without, or one that does not compile.</summary>
    public static TypedConstant? First(AttributeData attribute) =>
        attribute.ConstructorArguments.IsDefaultOrEmpty ? null : attribute.ConstructorArguments[0];

    public static TypedConstant? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }
}
