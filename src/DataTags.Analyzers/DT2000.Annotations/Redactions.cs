using DataTags.Analyzers.Catalog;
using DataTags.Core.Redaction;
using DataTags.Core.Tags;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Annotations;

/// <summary>What there is to redact in a type, and what stands in the way.</summary>
internal static class Redactions
{
    public static LocalText? Describe(RedactionObstacle obstacle, INamedTypeSymbol type) => obstacle switch
    {
        RedactionObstacle.NotPartial => Texts.Of("Redaction.NotPartial"),
        RedactionObstacle.ContainerNotPartial => Texts.Of("Redaction.ContainerNotPartial", type.ContainingType?.Name ?? ""),
        RedactionObstacle.Static => Texts.Of("Redaction.Static"),
        RedactionObstacle.RefStruct => Texts.Of("Redaction.RefStruct"),
        RedactionObstacle.FileLocal => Texts.Of("Redaction.FileLocal"),
        // What is no class or struct, or is declared twice, is an error of the compiler already.
        _ => null,
    };

    /// <summary>Whether a member of the type or its bases is tagged or masked, or is of a type that redacts itself.</summary>
    public static bool HasSomethingToRedact(INamedTypeSymbol type, TagReader tags)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (HasTaggedMember(current, tags) || current.GetMembers().Any(static member => !member.IsStatic && TypeOf(member) is { } held && Holds(held)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the type itself, not a base, declares a tagged member.</summary>
    public static bool HasTaggedMember(INamedTypeSymbol type, TagReader tags) => type.GetMembers().Any(member =>
        !member.IsStatic && member is IFieldSymbol or IPropertySymbol { IsOverride: false } && (!tags.Read(member).IsEmpty || tags.MaskOf(member) is not null));

    /// <summary>Why a mask does not work on a member; null if it does.</summary>
    public static LocalText? Misfit(MaskAttributeFact mask, ISymbol member)
    {
        if (TypeOf(member) is not { TypeKind: not TypeKind.Error } type)
            return null;
        if (!MaskFit.Fits(mask.Mode, type))
            return Texts.Of("Mask.DoesNotFit", mask.Mode, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

        return MaskFit.SaysHowMany(mask.Mode, mask.First, mask.Last) ? null : Texts.Of("Mask.SaysNotHowMany", mask.Mode);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private static bool Holds(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Holds(array.ElementType),
        INamedTypeSymbol named => RedactionTarget.IsMarked(named) || named.TypeArguments.Any(Holds),
        _ => false,
    };
}
