using DataTags.Core.Collections;
using DataTags.Core.Redaction;
using DataTags.Core.Tags;
using DataTags.Generators.Emit;
using Microsoft.CodeAnalysis;

namespace DataTags.Generators.Redaction;

/// <summary>Tells from a type what its values may hold. In doubt the answer is <see cref="Content.Unknown"/>.</summary>
internal sealed class ShapeReader(Compilation compilation, TagReader tags)
{
    private const int DeepestNesting = 6;

    public ValueShape Read(ITypeSymbol type) => Read(type, 0);

    private ValueShape Read(ITypeSymbol type, int depth)
    {
        if (depth > DeepestNesting)
            return Leaf(Content.Unknown, type);

        switch (type)
        {
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] }:
                return Read(underlying, depth + 1) with { IsNullableValue = true };
            case IArrayTypeSymbol { Rank: 1 } array:
                return Collection(type, Content.Sequence, CollectionForm.Array, [Read(array.ElementType, depth + 1)]);
            case INamedTypeSymbol named:
                return ReadNamed(named, depth);
            default:
                return Leaf(Content.Unknown, type);
        }
    }

    private ValueShape ReadNamed(INamedTypeSymbol type, int depth)
    {
        if (ScalarContent(type) is { } scalar)
            return Leaf(scalar, type);
        if (RedactionTarget.IsMarked(type))
            return Leaf(Content.Redactable, type);

        var form = FormOf(type);
        if (form != CollectionForm.None)
        {
            var content = form == CollectionForm.Dictionary ? Content.Dictionary : Content.Sequence;
            return Collection(type, content, form, [.. type.TypeArguments.Select(argument => Read(argument, depth + 1))]);
        }

        return IsPlain(type, depth, new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            ? Leaf(Content.Plain, type) with { IsExact = type.IsValueType || type.IsSealed }
            : Leaf(Content.Unknown, type);
    }

    private static ValueShape Leaf(Content content, ITypeSymbol type) =>
        new(content, Identifiers.Reference(type), type.IsValueType, false, false, CollectionForm.None, EquatableArray<ValueShape>.Empty);

    private static ValueShape Collection(ITypeSymbol type, Content content, CollectionForm form, ValueShape[] items) =>
        new(content, Identifiers.Reference(type), type.IsValueType, false, type.TypeKind != TypeKind.Interface, form, EquatableArray.Create(items));

    private static Content? ScalarContent(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return Content.Scalar;

        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return Content.String;
            case SpecialType.System_Boolean or SpecialType.System_Char:
                return Content.Scalar;
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return Content.Formattable;
            case SpecialType.System_DateTime:
                return Content.DateTime;
        }

        return (type.ContainingNamespace?.ToDisplayString(), type.Name, type.Arity) switch
        {
            ("System", "Guid" or "TimeSpan" or "TimeOnly" or "Half" or "Int128" or "UInt128", 0) => Content.Formattable,
            ("System.Numerics", "BigInteger", 0) => Content.Formattable,
            ("System", "DateTimeOffset", 0) => Content.DateTimeOffset,
            ("System", "DateOnly", 0) => Content.DateOnly,
            ("System", "IntPtr" or "UIntPtr" or "Version" or "Index" or "Range", 0) => Content.Scalar,
            ("System.Text", "Rune", 0) => Content.Scalar,
            ("System", "Uri", 0) => Content.Uri,
            ("System.Net", "IPAddress", 0) => Content.IpAddress,
            _ => null,
        };
    }

    private static CollectionForm FormOf(INamedTypeSymbol type) => (type.ContainingNamespace?.ToDisplayString(), type.Name, type.Arity) switch
    {
        ("System.Collections.Generic", "IEnumerable" or "IReadOnlyCollection" or "IReadOnlyList", 1) => CollectionForm.Array,
        ("System.Collections.Generic", "List" or "IList" or "ICollection", 1) => CollectionForm.List,
        ("System.Collections.Generic", "HashSet" or "ISet", 1) => CollectionForm.Set,
        ("System.Collections.Generic", "Dictionary" or "IDictionary" or "IReadOnlyDictionary", 2) => CollectionForm.Dictionary,
        ("System.Collections.Immutable", "ImmutableArray", 1) => CollectionForm.ImmutableArray,
        ("System.Collections.Immutable", "ImmutableList" or "IImmutableList", 1) => CollectionForm.ImmutableList,
        _ => CollectionForm.None,
    };

    /// <summary>
    /// Only types of this assembly: of others a build sees metadata, where private fields are left out, and an editor may see the source,
    /// so that the two would differ.
    /// </summary>
    private bool IsPlain(INamedTypeSymbol type, int depth, HashSet<INamedTypeSymbol> seen)
    {
        if (type.IsTupleType)
            return type.TupleElements.All(element => IsPlainContent(element.Type, depth + 1, seen));
        if (tags.IsNotPersonal(type))
            return type.IsValueType || type.IsSealed;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)
            || type.IsRefLikeType
            || depth > DeepestNesting
            || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            || !seen.Add(type)
            || !tags.Read(type).IsEmpty)
        {
            return false;
        }

        if (type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) } parent && !IsPlain(parent, depth + 1, seen))
            return false;

        foreach (var member in type.GetMembers())
        {
            if (member.IsStatic)
                continue;
            if (member is IFieldSymbol or IPropertySymbol && (!tags.Read(member).IsEmpty || tags.MaskOf(member) is not null))
                return false;
            if (member is IFieldSymbol field && !IsPlainContent(field.Type, depth + 1, seen))
                return false;
            if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(parameter => !tags.Read(parameter).IsEmpty))
                return false;
        }

        return true;
    }

    private bool IsPlainContent(ITypeSymbol type, int depth, HashSet<INamedTypeSymbol> seen)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            type = underlying;

        // A member that may hold a derived object is not plain, whatever its own type.
        return type is INamedTypeSymbol named
            && (ScalarContent(named) is not null || (!RedactionTarget.IsMarked(named) && (named.IsValueType || named.IsSealed) && IsPlain(named, depth, seen)));
    }
}
