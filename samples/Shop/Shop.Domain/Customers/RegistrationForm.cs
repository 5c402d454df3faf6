namespace Shop.Domain.Customers;

/// <summary>What somebody fills in to open an account.</summary>
public sealed record RegistrationForm(
    [CustomerData] string FirstName,
    [CustomerData] string LastName,
    [CustomerContactData] string Email,
    [CustomerContactData] string? Phone,
    Address Home,
    [ContactPreference] bool WantsNewsletter = false)
{
    public Customer ToCustomer() => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Email = Email,
        Phone = Phone,
        Home = Home,
        WantsNewsletter = WantsNewsletter,
    };
}
