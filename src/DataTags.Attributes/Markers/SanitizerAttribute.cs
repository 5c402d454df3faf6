namespace DataTags;

/// <summary>What the member returns has been transformed and is worth <paramref name="strength"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class SanitizerAttribute(Strength strength) : Attribute
{
    public Strength Strength { get; } = strength;
}
