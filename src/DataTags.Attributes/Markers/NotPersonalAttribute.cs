namespace DataTags;

/// <summary>Explicitly no tagged data: stops inference and containment. The reason is for the reviewer.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class NotPersonalAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;
}
