using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>What a type test or cast says of the objects a value may refer to.</summary>
internal static class TypeNarrowing
{
    /// <summary>Result of <c>value is type</c> (null = unknown) and the value where it holds.</summary>
    public static bool? Test(FlowValue value, ITypeSymbol type, out FlowValue narrowed)
    {
        narrowed = value;
        if (value.Constant is { Value: null })
            return false;
        narrowed = value = Boxes(value, box => IsAssignable(box, Unwrapped(type)));
        if (value.Objects.IsEmpty)
            return null;
        var kept = ImmutableArray.CreateBuilder<AbstractObject>();
        var allExact = true;
        var anyRejected = false;
        foreach (var item in value.Objects)
        {
            if (item is { IsExact: true, Type: { } exact })
            {
                if (IsAssignable(exact, type))
                    kept.Add(item);
                else
                    anyRejected = true;
                continue;
            }

            allExact = false;
            kept.Add(item.IsInput && IsNarrower(type, item.Type) ? AbstractObject.ForInput(item.Input!, type) : item);
        }

        narrowed = value.WithObjects(kept.ToImmutable());
        if (allExact && !anyRejected && value.Constant is { IsNotNull: true } && (!value.IsOpaque || value.Objects.All(static item => item.IsInput)))
            return true;
        if (!allExact || value.IsOpaque)
            return kept.Count == 0 ? false : null;
        return anyRejected ? (kept.Count == 0 ? false : null) : null;
    }

    /// <summary>The value where a test for the type failed: nothing that is surely of the type.</summary>
    public static FlowValue Exclude(FlowValue value, ITypeSymbol type)
    {
        // Constructions of one generic type are not told apart.
        if (type is not INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface })
            return value;
        var kept = value.Objects.RemoveAll(item => item is { IsExact: true, Type: INamedTypeSymbol exact } && IsAssignable(exact, type));
        return Boxes(kept.Length == value.Objects.Length ? value : value.WithObjects(kept), box => !IsAssignable(box, type));
    }

    /// <summary>The value after a cast that succeeded.</summary>
    public static FlowValue Cast(FlowValue value, ITypeSymbol? type)
    {
        if (type is null || type.TypeKind == TypeKind.TypeParameter)
            return value;
        Test(value, type, out var narrowed);
        return narrowed.Objects.IsEmpty && !value.Objects.IsEmpty ? value : narrowed;
    }

    /// <summary>What is in a box: never a nullable.</summary>
    public static ITypeSymbol Unwrapped(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static FlowValue Boxes(FlowValue value, Func<ITypeSymbol, bool> mayBe)
        => value.Taint.Atoms.All(atom => atom.Box is not { } box || mayBe(box)) ? value : value.WithTaint(TaintSet.Of(value.Taint.Atoms.Where(atom => atom.Box is not { } box || mayBe(box))));

    public static bool IsAssignable(ITypeSymbol from, ITypeSymbol to)
    {
        if (to.SpecialType == SpecialType.System_Object || from.TypeKind == TypeKind.TypeParameter || to.TypeKind == TypeKind.TypeParameter)
            return true;
        for (var current = from; current is not null; current = current.BaseType)
        {
            if (SymbolIdentity.Comparer.Equals(current.OriginalDefinition, to.OriginalDefinition))
                return true;
        }

        foreach (var face in from.AllInterfaces)
        {
            if (SymbolIdentity.Comparer.Equals(face.OriginalDefinition, to.OriginalDefinition))
                return true;
        }

        return from.TypeKind is TypeKind.Array or TypeKind.Delegate || to.TypeKind is TypeKind.Array or TypeKind.Delegate or TypeKind.Error || from.TypeKind == TypeKind.Error;
    }

    private static bool IsNarrower(ITypeSymbol type, ITypeSymbol? known)
        => type.SpecialType != SpecialType.System_Object && (known is null || !IsAssignable(known, type));
}
