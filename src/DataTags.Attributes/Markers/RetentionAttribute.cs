namespace DataTags;

/// <summary>
/// Says how long data is kept at most, and what for (clauses c08 and c37). On a type: all its members; on an assembly: all its types. The nearest mark counts.
/// Policies ask for it with <c>require … retention</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <param name="days">Days after the end of the purpose; 0 for data that ends with it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative.</exception>
    public RetentionAttribute(int days)
        => Days = days >= 0 ? days : throw new ArgumentOutOfRangeException(nameof(days), days, "Nothing is kept for less than no time.");

    public int Days { get; }

    /// <summary>What the data is kept for after its own purpose has ended, such as <see cref="Purpose.LegalDuty"/>.</summary>
    public Purpose Basis { get; set; }
}
