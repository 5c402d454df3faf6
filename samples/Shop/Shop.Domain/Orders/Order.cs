using Shop.Domain.Customers;

namespace Shop.Domain.Orders;

/// <summary>A purchase. A record, so its text names every member.</summary>
public sealed record Order
{
    public required string Number { get; init; }

    public required int CustomerId { get; init; }

    [CustomerContactData]
    public required string ContactEmail { get; init; }

    public required Address ShipTo { get; init; }

    [CustomerData]
    public string? GiftMessage { get; init; }

    public required decimal Total { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    public OrderStatus Status { get; init; } = OrderStatus.Placed;

    public required List<OrderLine> Lines { get; init; }
}

/// <summary>One article of an order.</summary>
public sealed record OrderLine(string Sku, int Quantity, decimal UnitPrice);

/// <summary>How far an order has come.</summary>
public enum OrderStatus
{
    Placed,
    Paid,
    Shipped,
    Cancelled,
}
