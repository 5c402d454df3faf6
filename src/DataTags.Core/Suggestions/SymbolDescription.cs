using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Core.Suggestions;

/// <summary>Reads off a symbol what the classifier asks for.</summary>
internal static class SymbolDescription
{
    private const string Suffix = "Attribute";

    private static readonly string[] s_nameProperties = ["Name", "PropertyName", "ElementName"];

    public static MemberDescription Of(ISymbol member, ITypeSymbol type, bool isOnlyMember)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var annotations = ImmutableArray.CreateBuilder<string>();
        foreach (var attribute in AttributesOf(member))
        {
            if (attribute.AttributeClass is not { } attributeClass)
                continue;

            var name = WithoutSuffix(attributeClass.Name);
            annotations.Add(name);
            // DataType.Password and the like: the value of an enum says what the member is.
            if (!attribute.ConstructorArguments.IsDefaultOrEmpty && Tags.AttributeNames.EnumMember(attribute.ConstructorArguments[0]) is { } value)
                annotations.Add($"{name}.{value}");
            if (Surroundings.BuiltIn.NamingAttributes.Contains(name) && NameGivenBy(attribute) is { } given && given != member.Name)
                names.Add(given);
        }

        if (isOnlyMember && member.ContainingType is { } owner && Surroundings.BuiltIn.WrappedNames.Contains(member.Name))
            names.Add(owner.Name);
        return new MemberDescription(member.Name, TypeShape.Of(type), names.ToImmutable(), annotations.ToImmutable());
    }

    /// <summary>Those of a record's parameter speak for the property made from it.</summary>
    private static IEnumerable<AttributeData> AttributesOf(ISymbol member)
        => Tags.Carriers.Own(member).SelectMany(static face => face.GetAttributes());

    private static string? NameGivenBy(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (s_nameProperties.Contains(argument.Key) && argument.Value.Value is string { Length: > 0 } named)
                return named;
        }

        return Tags.AttributeNames.First(attribute) is { Kind: TypedConstantKind.Primitive, Value: string { Length: > 0 } first } ? first : null;
    }

    private static string WithoutSuffix(string name)
        => name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
