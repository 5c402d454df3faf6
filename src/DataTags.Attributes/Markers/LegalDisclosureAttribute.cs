namespace DataTags;

/// <summary>Marks the only way out for data whose disclosure the law compels (clauses c25, c45, c47). On a type: all its members.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public sealed class LegalDisclosureAttribute(string basis) : Attribute
{
    /// <summary>The law, warrant or order, for those who audit.</summary>
    public string Basis { get; } = basis;
}
