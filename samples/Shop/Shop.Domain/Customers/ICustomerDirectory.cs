namespace Shop.Domain.Customers;

/// <summary>Accounts: opening, finding, getting back into them.</summary>
public interface ICustomerDirectory
{
    /// <exception cref="DuplicateCustomerException">The e-mail address already has an account.</exception>
    Task<Customer> RegisterAsync(RegistrationForm form, CancellationToken cancellation = default);

    Task<Customer?> LookUpAsync(int id, CancellationToken cancellation = default);

    /// <summary>Customers who asked for the newsletter.</summary>
    Task<IReadOnlyList<Customer>> NewsletterReadersAsync(CancellationToken cancellation = default);

    /// <summary>Makes a one-time token that lets the customer choose a new password.</summary>
    Task<PasswordReset> RequestPasswordResetAsync(int id, CancellationToken cancellation = default);

    /// <summary>Finds accounts that were probably opened twice by the same person.</summary>
    Task<int> ReviewDuplicatesAsync(CancellationToken cancellation = default);
}
