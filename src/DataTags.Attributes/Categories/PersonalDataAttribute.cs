namespace DataTags;

/// <summary>Personal data of any kind: the root of all other categories but keys and preferences (clause c07).</summary>
public sealed class PersonalDataAttribute : DataTagAttribute;
