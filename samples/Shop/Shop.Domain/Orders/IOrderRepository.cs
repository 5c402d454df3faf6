namespace Shop.Domain.Orders;

/// <summary>Keeps orders.</summary>
public interface IOrderRepository
{
    Task<Order?> FindAsync(string number, CancellationToken cancellation = default);

    Task<IReadOnlyList<Order>> OfCustomerAsync(int customerId, CancellationToken cancellation = default);

    Task AddAsync(Order order, CancellationToken cancellation = default);
}
