namespace DataTags;

/// <summary>Data a service generates while it runs (trust page, clause c07).</summary>
public sealed class ServiceGeneratedDataAttribute : DataTagAttribute;
