namespace DataTags;

/// <summary>Says what code is for. The nearest mark counts: the member's, its type's, that of a <c>purpose</c> line on its namespace, the assembly's.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Event, AllowMultiple = false, Inherited = true)]
public sealed class PurposeAttribute(Purpose purpose, params Purpose[] others) : Attribute
{
    /// <summary>What the code uses data for; the policy must allow all of it.</summary>
    public Purpose[] Purposes { get; } = [purpose, .. others];
}
