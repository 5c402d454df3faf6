namespace DataTags;

/// <summary>Labels stop here because somebody looked and says so. Never for advertising, where no derivation is allowed (clause c29).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class DeclassifiedAttribute(string reason) : Attribute
{
    public string Reason { get; } = reason;

    /// <summary>Who looked.</summary>
    public string? Reviewer { get; set; }
}
