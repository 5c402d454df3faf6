using Shop.Domain.Carts;
using Shop.Domain.Customers;
using Shop.Domain.Orders;

namespace Shop.Domain.Checkout;

/// <summary>Writes out orders.</summary>
public static class OrderDesk
{
    private static int counter = 1000;

    public static Order Write(Cart cart, Customer customer, string? giftMessage) => new()
    {
        Number = $"O-{DateTimeOffset.UtcNow:yyyyMMdd}-{Interlocked.Increment(ref counter)}",
        CustomerId = customer.Id,
        ContactEmail = customer.Email,
        ShipTo = customer.Home,
        GiftMessage = giftMessage,
        Total = cart.Total,
        PlacedAt = DateTimeOffset.UtcNow,
        Lines = [.. cart.Lines.Select(l => new OrderLine(l.Sku, l.Quantity, l.UnitPrice))],
    };
}
