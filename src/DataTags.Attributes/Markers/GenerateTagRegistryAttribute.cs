namespace DataTags;

/// <summary>Asks for a list of all tagged members of the assembly, made at compile time.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false)]
public sealed class GenerateTagRegistryAttribute : Attribute;
