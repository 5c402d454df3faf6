namespace DataTags;

/// <summary>Business contact details of a customer's employee who contacts support: name, e-mail address, phone number (support statement, clauses c21–c23).</summary>
public sealed class CustomerContactDataAttribute : DataTagAttribute;
