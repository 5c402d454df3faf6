using DataTags.Flow.Domain;
using DataTags.Flow.Solver;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>Constructions of one generic type: whether an object can be of both. What is not known, a type parameter or a type that does not bind, may be anything.</summary>
internal static class TypeArgumentsFit
{
    /// <summary>Whether an object of the type may be one of the other: it is that type, derives from it or implements it, with arguments that fit.</summary>
    public static bool IsOrHas(ITypeSymbol type, ITypeSymbol above)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            // What a type that does not bind implements nobody knows.
            if (current.TypeKind == TypeKind.Error || IsConstruction(current, above))
                return true;
        }

        return type.AllInterfaces.Any(face => IsConstruction(face, above));
    }

    private static bool IsConstruction(ITypeSymbol type, ITypeSymbol other)
        => SymbolIdentity.Comparer.Equals(type.OriginalDefinition, other.OriginalDefinition) && Fit(type, other);

    /// <summary>Recursion is as deep as the type is written.</summary>
    private static bool Fit(ITypeSymbol type, ITypeSymbol other) => (type, other) switch
    {
        ({ TypeKind: TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic }, _) or (_, { TypeKind: TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic }) => true,
        (IArrayTypeSymbol array, IArrayTypeSymbol same) => array.Rank == same.Rank && Fit(array.ElementType, same.ElementType),
        (INamedTypeSymbol named, INamedTypeSymbol same) => SymbolIdentity.Comparer.Equals(named.OriginalDefinition, same.OriginalDefinition)
            && (named.ContainingType is null || same.ContainingType is null || Fit(named.ContainingType, same.ContainingType))
            && named.TypeArguments.Select((argument, index) => (argument, index)).All(item => ArgumentFits(named.TypeParameters[item.index].Variance, item.argument, same.TypeArguments[item.index])),
        _ => SymbolIdentity.Comparer.Equals(type, other),
    };

    private static bool ArgumentFits(VarianceKind variance, ITypeSymbol argument, ITypeSymbol other) => variance switch
    {
        VarianceKind.Out => TypeNarrowing.IsAssignable(argument, other),
        VarianceKind.In => TypeNarrowing.IsAssignable(other, argument),
        _ => Fit(argument, other),
    };
}
