namespace DataTags;

/// <summary>
/// Says what class of data a member holds. Derive from it to add a category of your own; <see cref="RefinesCategoryAttribute"/>
/// names the category it is a part of. Tags survive in metadata, and are inherited by overrides, by implementations of interface
/// members and by the properties of record parameters. A tag on a type stands for each of its fields and properties.
/// </summary>
[AttributeUsage(Targets, AllowMultiple = false, Inherited = true)]
public abstract class DataTagAttribute : Attribute
{
    internal const AttributeTargets Targets = AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.GenericParameter;

    /// <summary>Free text for reviewers and reports.</summary>
    public string? Notes { get; set; }
}
