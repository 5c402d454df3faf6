namespace DataTags;

/// <summary>Marks code that answers whether a person agrees to a purpose (clauses c06, c34, c39). What stands behind that answer may use data for that purpose.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = true)]
public sealed class ConsentGuardAttribute : Attribute
{
    /// <summary>The purpose asked about is an argument: the first one that is an enumeration or a text.</summary>
    public ConsentGuardAttribute()
    {
    }

    public ConsentGuardAttribute(Purpose purpose) => Purpose = purpose;

    /// <summary>The purpose asked about; <see cref="Purpose.Unspecified"/> when an argument names it.</summary>
    public Purpose Purpose { get; }

    /// <summary>The answer that means the data may be used: false for members that tell whether the person has opted out.</summary>
    public bool When { get; set; } = true;
}
