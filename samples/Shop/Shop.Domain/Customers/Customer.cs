namespace Shop.Domain.Customers;

/// <summary>A person with an account.</summary>
public sealed class Customer
{
    public int Id { get; init; }

    [CustomerData]
    public required string FirstName { get; set; }

    [CustomerData]
    public required string LastName { get; set; }

    [CustomerContactData]
    public required string Email { get; set; }

    [CustomerContactData]
    public string? Phone { get; set; }

    [CredentialData]
    public string? PasswordHash { get; set; }

    [ContactPreference]
    public bool WantsNewsletter { get; set; }

    public required Address Home { get; set; }

    public LoyaltyTier Tier { get; set; } = LoyaltyTier.Silver;

    /// <summary>Says which account, never whose.</summary>
    public override string ToString() => $"customer #{Id}";
}
