namespace DataTags;

/// <summary>On a category of your own: the category it is a part of. Without it the category is a part of personal data.</summary>
/// <param name="parent">An attribute type deriving from <see cref="DataTagAttribute"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class RefinesCategoryAttribute(Type parent) : Attribute
{
    public Type Parent { get; } = parent;
}
