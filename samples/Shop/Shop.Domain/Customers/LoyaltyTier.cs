namespace Shop.Domain.Customers;

/// <summary>How much the shop likes a customer back.</summary>
public enum LoyaltyTier
{
    Guest,
    Silver,
    Gold,
}
