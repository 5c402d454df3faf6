using Microsoft.CodeAnalysis;

namespace DataTags.Core.Suggestions;

/// <summary>What kind of value a type of the compilation holds; collections hold what their elements are.</summary>
internal static class TypeShape
{
    /// <summary>Lists of lists of lists hold no datum anybody would name.</summary>
    private const int DeepestNesting = 3;

    public static ValueShape Of(ITypeSymbol type) => Of(type, DeepestNesting);

    private static ValueShape Of(ITypeSymbol type, int depth) => type switch
    {
        _ when depth == 0 => ValueShape.Other,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => ValueShape.Binary,
        IArrayTypeSymbol array => Of(array.ElementType, depth - 1),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => ValueShape.Enum,
        INamedTypeSymbol { SpecialType: not SpecialType.None and not SpecialType.System_Nullable_T } special when OfSpecial(special.SpecialType) is var shape and not ValueShape.Other => shape,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => Of(nullable.TypeArguments[0], depth),
        INamedTypeSymbol { TypeArguments.Length: 1 } generic when IsSequence(generic) => Of(generic.TypeArguments[0], depth - 1),
        INamedTypeSymbol { IsGenericType: false } named when Surroundings.BuiltIn.Shapes.TryGetValue(named.ToDisplayString(), out var shape) => shape,
        _ => ValueShape.Other,
    };

    private static ValueShape OfSpecial(SpecialType type) => type switch
    {
        SpecialType.System_String => ValueShape.Text,
        SpecialType.System_Boolean => ValueShape.Truth,
        SpecialType.System_DateTime => ValueShape.Date,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => ValueShape.Number,
        _ => ValueShape.Other,
    };

    private static bool IsSequence(INamedTypeSymbol type)
        => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.AllInterfaces.Any(static implemented => implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
