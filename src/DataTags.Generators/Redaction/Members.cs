using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Redaction;

/// <summary>Questions about the members of a type and of those it derives from.</summary>
internal static class Members
{
    /// <summary>The types an instance consists of, the topmost first, without <c>object</c> and <c>ValueType</c>.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        var lineage = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType), TypeKind: not TypeKind.Error }; current = current.BaseType)
            lineage.Insert(0, current);

        return lineage;
    }

    /// <summary>Members in the order of their files and lines, so that the order of the files in the compilation does not matter.</summary>
    public static IEnumerable<ISymbol> InOrder(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => !member.IsStatic)
        .Select(static (member, index) => (Member: member, Index: index, Place: (member is IFieldSymbol { AssociatedSymbol: { } owner } ? owner : member).Locations.FirstOrDefault()))
        .OrderBy(static item => item.Place?.SourceTree?.FilePath ?? "", StringComparer.Ordinal)
        .ThenBy(static item => item.Place is { IsInSource: true } place ? place.SourceSpan.Start : item.Index)
        .Select(static item => item.Member);

    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) => type.InstanceConstructors.FirstOrDefault(static constructor =>
        constructor.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax);

    public static bool HasOwnConstructor(INamedTypeSymbol type) => type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);

    public static bool HasRequired(INamedTypeSymbol type) =>
        Lineage(type).Any(static current => current.GetMembers().Any(static member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }));

    /// <summary>Whether using it is a compile error.</summary>
    public static bool IsForbidden(ISymbol member) => member.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass: { Name: "ObsoleteAttribute", ContainingNamespace.Name: "System" }, ConstructorArguments: [_, { Value: true }] });

    /// <summary>A parameterless method of that name anywhere above the type.</summary>
    public static IMethodSymbol? InheritedMethod(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, Arity: 0 } method)
                    return method;
            }
        }

        return null;
    }

    public static bool IsHidden(ISymbol member, INamedTypeSymbol type)
    {
        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current, member.ContainingType); current = current.BaseType)
        {
            if (current.GetMembers(member.Name).Any(static other => !other.IsOverride))
                return true;
        }

        return false;
    }

    public static bool IsOverridden(ISymbol member, INamedTypeSymbol type)
    {
        if (member is not IPropertySymbol { IsVirtual: true } and not IPropertySymbol { IsAbstract: true } and not IPropertySymbol { IsOverride: true })
            return false;

        for (var current = type; current is not null && !SymbolEqualityComparer.Default.Equals(current, member.ContainingType); current = current.BaseType)
        {
            if (current.GetMembers(member.Name).Any(static other => other.IsOverride))
                return true;
        }

        return false;
    }
}
