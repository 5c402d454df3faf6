using DataTags.Core.Collections;

namespace DataTags.Generators.Redaction;

/// <summary>What the type of a member tells about its values.</summary>
internal enum Content
{
    String,

    /// <summary>Formats itself by a culture: numbers, <c>Guid</c>, enums …</summary>
    Formattable,

    /// <summary>A scalar whose <c>ToString</c> knows no culture: <c>bool</c>, <c>char</c>, <c>Version</c> …</summary>
    Scalar,

    DateTime,
    DateTimeOffset,
    DateOnly,
    IpAddress,
    Uri,

    /// <summary>A type of this assembly that holds nothing but untagged scalars.</summary>
    Plain,

    Sequence,
    Dictionary,

    /// <summary>Redacts itself.</summary>
    Redactable,

    /// <summary>Anything: the value itself decides at run time, and what is unknown there is erased.</summary>
    Unknown,
}

/// <summary>How a collection is made anew from its items.</summary>
internal enum CollectionForm
{
    None,
    Array,
    List,
    Set,
    Dictionary,
    ImmutableArray,
    ImmutableList,
}

/// <param name="Type">As code names it; without <c>?</c>, also for a nullable value type, whose underlying type this is.</param>
/// <param name="IsNullableValue">Whether the member is typed <c>T?</c> for a value type T.</param>
/// <param name="IsExact">No value is of a derived type that might hold more: of sealed types, and taken for granted of the framework's own collections.</param>
/// <param name="Items">The shape of the items of a collection; of a dictionary, keys and values.</param>
internal sealed record ValueShape(
    Content Content,
    string Type,
    bool IsValueType,
    bool IsNullableValue,
    bool IsExact,
    CollectionForm Form,
    EquatableArray<ValueShape> Items)
{
    /// <summary>The type as the member has it.</summary>
    public string DeclaredType => IsNullableValue ? Type + "?" : Type;

    public bool CanBeNull => IsNullableValue || !IsValueType;

    public bool IsScalar => Content <= Content.Uri;

    /// <summary>Whether redacting the value runs code of other types, which may lead back here.</summary>
    public bool Recurs => Content is Content.Redactable or Content.Unknown || Items.Any(static item => item.Recurs);

    /// <summary>Whether the value can be copied as it is.</summary>
    public bool IsHarmless => IsScalar || (IsExact && Content switch
    {
        Content.Plain => true,
        Content.Sequence or Content.Dictionary => Items.All(static item => item.IsHarmless),
        _ => false,
    });
}
