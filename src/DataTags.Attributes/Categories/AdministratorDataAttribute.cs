namespace DataTags;

/// <summary>What is given to sign up for, buy or administer a service: name, address, phone, e-mail, and aggregated usage tied to the account (clauses c32–c34).</summary>
public sealed class AdministratorDataAttribute : DataTagAttribute;
