namespace DataTags;

/// <summary>How generated redaction masks the member. Whatever does not have the expected form is erased.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = false, Inherited = true)]
public sealed class MaskAttribute(MaskMode mode) : Attribute
{
    public MaskMode Mode { get; } = mode;

    /// <summary>Characters kept at the start.</summary>
    public int First { get; set; }

    /// <summary>Characters kept at the end.</summary>
    public int Last { get; set; }

    /// <summary>Id of the key of a keyed hash.</summary>
    public string? KeyId { get; set; }
}
