namespace DataTags;

/// <summary>Marks code that sends data out. On a parameter: that argument; on a method: every argument; on a property: what is assigned; on a type: every argument of every method.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Delegate, AllowMultiple = false, Inherited = true)]
public sealed class SinkAttribute(SinkKind kind) : Attribute
{
    public SinkKind Kind { get; } = kind;

    /// <summary>Id of a <c>recipient</c> line.</summary>
    public string? Recipient { get; set; }

    /// <summary>Region the data goes to, as in <c>recipient</c> lines.</summary>
    public string? Region { get; set; }

    public Purpose Purpose { get; set; }
}
