namespace DataTags;

/// <summary>Patterns of use. Aggregated usage tied to an account counts as administrator data too (clauses c16–c18, c32).</summary>
public sealed class UsageDataAttribute : DataTagAttribute
{
    /// <summary>Whether the value is an aggregate over many events.</summary>
    public bool Aggregated { get; set; }
}
