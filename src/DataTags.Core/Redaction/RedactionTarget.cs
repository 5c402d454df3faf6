using Microsoft.CodeAnalysis;

namespace DataTags.Core.Redaction;

/// <summary>Why redaction cannot be generated for a type.</summary>
public enum RedactionObstacle
{
    None,
    NotPartial,
    ContainerNotPartial,
    Static,
    RefStruct,
    FileLocal,

    /// <summary>Neither class nor struct, or declared twice, or without a name.</summary>
    NotAType,
}

/// <summary>Which types redaction can be generated for. The generator and the rule about its use ask here.</summary>
public static class RedactionTarget
{
    public const string AttributeMetadataName = "DataTags.GenerateRedactionAttribute";

    private const string Partial = "partial";
    private const string AttributeName = "GenerateRedactionAttribute";

    public static bool IsMarked(ITypeSymbol type) => MarkOf(type) is not null;

    /// <summary>The <c>[GenerateRedaction]</c> of a type, or null.</summary>
    public static AttributeData? MarkOf(ITypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: AttributeName } mark && Tags.AttributeNames.IsOurs(mark))
                return attribute;
        }

        return null;
    }

    public static RedactionObstacle ObstacleOf(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.Name.Length == 0 || !type.CanBeReferencedByName || IsDeclaredTwice(type))
            return RedactionObstacle.NotAType;
        if (type.IsStatic)
            return RedactionObstacle.Static;
        if (type.IsRefLikeType)
            return RedactionObstacle.RefStruct;
        if (!IsPartial(type))
            return RedactionObstacle.NotPartial;

        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            if (!IsPartial(container))
                return RedactionObstacle.ContainerNotPartial;
            if (container.IsFileLocal)
                return RedactionObstacle.FileLocal;
        }

        return type.IsFileLocal ? RedactionObstacle.FileLocal : RedactionObstacle.None;
    }

    private static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (!reference.GetSyntax().ChildTokens().Any(static token => token.Text == Partial))
                return false;
        }

        return !type.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>A class and a struct of one name: an error already, and generated files would collide.</summary>
    private static bool IsDeclaredTwice(INamedTypeSymbol type) => type.ContainingSymbol is INamespaceOrTypeSymbol container
        && container.GetTypeMembers(type.Name, type.Arity).Length > 1;
}
