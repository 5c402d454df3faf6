using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tests.Catalogue.Programs;

/// <summary>Types in the place of type parameters, so that a member can be used at all.</summary>
internal static class TypeParameterChoice
{
    /// <summary>Null where none fits.</summary>
    public static ISymbol? Construct(ISymbol symbol)
    {
        if (Construct(symbol.ContainingType) is not { } type)
            return null;
        var member = SymbolEqualityComparer.Default.Equals(type, symbol.ContainingType)
            ? symbol
            : type.GetMembers(symbol.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, symbol.OriginalDefinition));
        if (member is not IMethodSymbol { TypeParameters.IsEmpty: false } method)
            return member;
        var arguments = method.TypeParameters.Select(Fitting).ToArray();
        return arguments.Contains(null) ? null : method.Construct(arguments!);
    }

    private static INamedTypeSymbol? Construct(INamedTypeSymbol type)
    {
        if (type.DeclaredAccessibility != Accessibility.Public)
            return null;
        var outer = type.ContainingType is { } container ? Construct(container)?.GetTypeMembers(type.Name, type.Arity).FirstOrDefault() : type;
        if (outer is null || outer.TypeParameters.IsEmpty)
            return outer;
        var arguments = outer.TypeParameters.Select(Fitting).ToArray();
        return arguments.Contains(null) ? null : outer.OriginalDefinition.Construct(arguments!);
    }

    private static ITypeSymbol? Fitting(ITypeParameterSymbol parameter)
    {
        var compilation = CatalogueLibraries.Compilation;
        if (parameter.HasValueTypeConstraint || parameter.HasUnmanagedTypeConstraint)
            return compilation.GetSpecialType(SpecialType.System_Int32);
        return parameter.ConstraintTypes switch
        {
            [] => compilation.GetSpecialType(SpecialType.System_Object),
            [INamedTypeSymbol { Name: "IEquatable" or "IComparable" }] => compilation.GetSpecialType(SpecialType.System_String),
            [INamedTypeSymbol { TypeArguments.IsEmpty: true } only] => only,
            _ => null,
        };
    }
}
