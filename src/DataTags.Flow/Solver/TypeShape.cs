using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Solver;

/// <summary>Questions about types that decide how values of them behave.</summary>
internal static class TypeShape
{
    /// <summary>Values that are text or a number and refer to nothing: they carry taint but have no members worth tracking.</summary>
    public static bool IsScalar(ITypeSymbol? type)
    {
        if (type is null)
            return false;
        if (type.TypeKind == TypeKind.Enum)
            return true;
        return type.SpecialType switch
        {
            SpecialType.None when type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsScalar(nullable.TypeArguments[0]),
            SpecialType.System_Object or SpecialType.None => IsSimpleStruct(type),
            SpecialType.System_String or SpecialType.System_Enum => true,
            _ => !type.IsReferenceType,
        };
    }

    public static bool IsBooleanOrVoid(ITypeSymbol? type)
        => type is null or { SpecialType: SpecialType.System_Boolean or SpecialType.System_Void } or { TypeKind: TypeKind.Enum };

    /// <summary>A truth value or a choice among names: a fact about data, not the data.</summary>
    public static bool IsFact(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };

    /// <summary>The type of what a property or field holds; null of all other members.</summary>
    public static ITypeSymbol? OfMember(ISymbol? member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>Types that text made of a whole object may come back as.</summary>
    public static bool MayBeText(ITypeSymbol? type)
        => type is { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Char } or { TypeKind: TypeKind.Dynamic or TypeKind.TypeParameter }
            or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte or SpecialType.System_Char }
            || (IsAsyncWrapper(type) && MayBeText(((INamedTypeSymbol)type!).TypeArguments[0]));

    public static bool IsNumber(ITypeSymbol? type)
        => type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };

    /// <summary>Structs are copied with their content when a value is passed on.</summary>
    public static bool IsCopied(ITypeSymbol? type) => type is { IsValueType: true, TypeKind: TypeKind.Struct } && !IsScalar(type);

    /// <summary>Objects of a library have made what they refer to when they are there.</summary>
    public static bool IsPart(ITypeSymbol? type, ITypeSymbol owner) => type is { IsReferenceType: true } && !IsScalar(type) && !IsInSource(owner);

    /// <summary>What a primary constructor takes: other members of the type may go on using it.</summary>
    public static IEnumerable<IParameterSymbol> PrimaryParameters(ITypeSymbol type)
        => type is INamedTypeSymbol { IsRecord: false } named && IsInSource(type)
            ? named.InstanceConstructors.FirstOrDefault(static constructor => constructor.DeclaringSyntaxReferences.Any(static place => place.GetSyntax() is TypeDeclarationSyntax))?.Parameters ?? []
            : [];

    public static bool PrintsMembers(ITypeSymbol type)
        => type.IsRecord || type.IsAnonymousType || type.IsTupleType || IsNamed(type, "KeyValuePair", "System.Collections.Generic") || IsNamed(type, "Tuple", "System");

    public static bool IsInSource(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;

    public static bool IsAsyncWrapper(ITypeSymbol? type)
        => type is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } named && IsNamespace(named.ContainingNamespace, "System.Threading.Tasks");

    /// <summary>Element type of arrays, spans and everything enumerable except text.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { SpecialType: SpecialType.System_String }:
                return null;
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } enumerable:
                return enumerable.TypeArguments[0];
            case INamedTypeSymbol { Arity: 1, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "IAsyncEnumerable" } view:
                return view.TypeArguments[0];
        }

        foreach (var face in type.AllInterfaces)
        {
            if (face is { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } or { Name: "IAsyncEnumerable", Arity: 1 })
                return face.TypeArguments[0];
        }

        return null;
    }

    /// <summary>Spans and memory: they show elements of something else.</summary>
    public static bool IsView(ITypeSymbol? type)
        => type is INamedTypeSymbol { Arity: 1, IsValueType: true, Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" } && IsNamespace(type.ContainingNamespace, "System");

    public static bool IsNamed(ITypeSymbol type, string name, string containingNamespace)
        => type.Name == name && IsNamespace(type.ContainingNamespace, containingNamespace);

    public static bool IsSystem(ITypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace is { IsGlobalNamespace: true })
                return space.Name == "System";
        }

        return false;
    }

    private static bool IsSimpleStruct(ITypeSymbol type)
        => type.SpecialType == SpecialType.None && type.IsValueType && type is INamedTypeSymbol { Arity: 0 } && IsNamespace(type.ContainingNamespace, "System")
            && type.Name is "Guid" or "DateTimeOffset" or "TimeSpan" or "DateOnly" or "TimeOnly" or "Half" or "Int128" or "UInt128" or "Index" or "Range";

    private static bool IsNamespace(INamespaceSymbol? space, string name)
    {
        var end = name.Length;
        while (end > 0)
        {
            if (space is null or { IsGlobalNamespace: true })
                return false;
            var start = name.LastIndexOf('.', end - 1) + 1;
            if (space.Name.Length != end - start || string.CompareOrdinal(space.Name, 0, name, start, space.Name.Length) != 0)
                return false;
            end = start - 1;
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }
}
