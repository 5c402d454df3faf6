namespace DataTags;

/// <summary>
/// Marks a type whose values are grants of access: whoever watches over the data hands one out for an incident, for maintenance or for improvement, and it ends (clause c31).
/// Data that the policy opens under a grant only may be used while such a value is in hand: a parameter or a variable, not disposed of yet, of the right purpose and category.
/// On a method, property or parameter: the grant that it hands out or takes is for these purposes.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class AccessGrantAttribute(params Purpose[] purposes) : Attribute
{
    /// <summary>What access is granted for; empty for any purpose.</summary>
    public Purpose[] Purposes { get; } = purposes;

    /// <summary>Attribute classes of the categories that the grant opens, each with those that refine it; empty for all.</summary>
    public Type[] Categories { get; set; } = [];
}
