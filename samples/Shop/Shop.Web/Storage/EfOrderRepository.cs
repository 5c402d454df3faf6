using Microsoft.EntityFrameworkCore;
using Shop.Domain.Orders;

namespace Shop.Web.Storage;

/// <summary>Orders in the shop's database.</summary>
public sealed class EfOrderRepository(ShopDbContext database) : IOrderRepository
{
    public async Task<Order?> FindAsync(string number, CancellationToken cancellation = default) =>
        await database.Orders.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellation);

    public async Task<IReadOnlyList<Order>> OfCustomerAsync(int customerId, CancellationToken cancellation = default) =>
        await database.Orders.AsNoTracking().Where(o => o.CustomerId == customerId).ToListAsync(cancellation);

    public async Task AddAsync(Order order, CancellationToken cancellation = default)
    {
        // The address is copied because the database would otherwise share one row between customer and order.
        database.Orders.Add(order with { ShipTo = order.ShipTo with { } });
        await database.SaveChangesAsync(cancellation);
    }
}
