namespace DataTags;

/// <summary>The record of what a person agreed to: the gate for offers and partners (clause c34).</summary>
public sealed class ContactPreferenceAttribute : DataTagAttribute;
