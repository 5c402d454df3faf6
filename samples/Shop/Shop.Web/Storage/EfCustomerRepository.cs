using Microsoft.EntityFrameworkCore;
using Shop.Domain.Customers;

namespace Shop.Web.Storage;

/// <summary>Customers in the shop's database.</summary>
public sealed class EfCustomerRepository(ShopDbContext database) : ICustomerRepository
{
    public async Task<Customer?> FindAsync(int id, CancellationToken cancellation = default) =>
        await database.Customers.FirstOrDefaultAsync(c => c.Id == id, cancellation);

    public async Task<Customer?> FindByEmailAsync(string email, CancellationToken cancellation = default) =>
        await database.Customers.FirstOrDefaultAsync(c => c.Email == email, cancellation);

    public async Task<IReadOnlyList<Customer>> ListAsync(CancellationToken cancellation = default) =>
        await database.Customers.OrderBy(c => c.Id).ToListAsync(cancellation);

    public async Task AddAsync(Customer customer, CancellationToken cancellation = default)
    {
        database.Customers.Add(customer); // OK F60: storing is what the data was given for
        await database.SaveChangesAsync(cancellation);
    }

    public async Task<string> DescribeAsync(int id, CancellationToken cancellation = default)
    {
        var customer = await FindAsync(id, cancellation);
        return customer is null ? $"no account {id}" : $"account {id}, {customer.Email}";
    }
}
