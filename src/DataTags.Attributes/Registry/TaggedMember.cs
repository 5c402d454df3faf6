namespace DataTags;

/// <summary>A field or property with a tag, as the generated <c>TagRegistry</c> of an assembly lists it.</summary>
public sealed class TaggedMember(string declaringType, string name, string category, MaskMode? mask, string? notes)
{
    /// <summary>Namespace and name of the type, e.g. <c>Shop.Domain.Customer</c>; nested types behind a dot.</summary>
    public string DeclaringType { get; } = declaringType;

    public string Name { get; } = name;

    /// <summary>The category without the word Attribute. A member of two categories is listed twice.</summary>
    public string Category { get; } = category;

    /// <summary>What <see cref="MaskAttribute"/> asks for; null if it is not there.</summary>
    public MaskMode? Mask { get; } = mask;

    /// <summary>What the tag says for reviewers.</summary>
    public string? Notes { get; } = notes;

    /// <summary>Type, member and category.</summary>
    public override string ToString() => $"{DeclaringType}.{Name}: {Category}";
}
