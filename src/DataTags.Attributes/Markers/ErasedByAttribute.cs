namespace DataTags;

/// <summary>
/// Names the code that erases the data when the person asks for it or the service ends (clause c08). On a type: all its members. Without it a report says "not covered".
/// Policies ask for it with <c>require … eraser</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class ErasedByAttribute(Type eraser) : Attribute
{
    /// <summary>The type that erases; a generated eraser is named by the generator.</summary>
    public Type Eraser { get; } = eraser;
}
