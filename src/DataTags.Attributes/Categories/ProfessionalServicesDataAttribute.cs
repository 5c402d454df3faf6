namespace DataTags;

/// <summary>Data from professional services, support data included (trust page, clause c07).</summary>
public sealed class ProfessionalServicesDataAttribute : DataTagAttribute;
