using Shop.Domain.Orders;

namespace Shop.Web.Warehouse;

/// <summary>The shop's own warehouse, one building further.</summary>
public sealed class WarehouseClient(HttpClient http, ILogger<WarehouseClient> logger)
{
    public async Task PackAsync(Order order, CancellationToken cancellation = default)
    {
        var label = order.ShipTo.OneLine();
        await http.PostAsJsonAsync("https://warehouse.shop.example/parcels", new { order.Number, label }, cancellation); // OK F64: the shop's own service delivers what was bought
        logger.LogInformation("Parcel {Number} with {Count} articles", order.Number, order.Lines.Sum(l => l.Quantity)); // OK F65: a sum over sibling fields
    }
}
