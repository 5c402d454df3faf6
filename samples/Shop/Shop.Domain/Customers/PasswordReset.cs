namespace Shop.Domain.Customers;

/// <summary>A way back into an account, good for one hour.</summary>
public sealed record PasswordReset(int CustomerId, [CredentialData] string Token, DateTimeOffset ValidUntil);
