namespace DataTags;

/// <summary>The minimal contact details that may be handed to a third party that requests data (clause c46).</summary>
public sealed class BasicContactAttribute : DataTagAttribute;
