namespace DataTags;

/// <summary>Asks for <c>Redacted()</c>, <c>ToLogString()</c> and a text form that cannot leak. The type must be partial.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class GenerateRedactionAttribute : Attribute
{
    /// <summary>Whether <c>ToString</c> (for a record <c>PrintMembers</c>) is generated too, unless the type has its own.</summary>
    public bool OverrideToString { get; set; } = true;
}
