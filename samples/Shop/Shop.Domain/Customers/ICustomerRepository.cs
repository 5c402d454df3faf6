namespace Shop.Domain.Customers;

/// <summary>Keeps customers.</summary>
public interface ICustomerRepository
{
    Task<Customer?> FindAsync(int id, CancellationToken cancellation = default);

    Task<Customer?> FindByEmailAsync(string email, CancellationToken cancellation = default);

    Task<IReadOnlyList<Customer>> ListAsync(CancellationToken cancellation = default);

    Task AddAsync(Customer customer, CancellationToken cancellation = default);

    /// <summary>The line the call centre reads out to find an account again; how it looks is up to the store.</summary>
    Task<string> DescribeAsync(int id, CancellationToken cancellation = default);
}
