using Shop.Domain.Catalogue;
using Shop.Domain.Customers;
using Shop.Domain.Orders;

namespace Shop.Marketing.Campaigns;

/// <summary>Suggests what goes with what somebody bought.</summary>
public sealed class Recommendations(ProductCatalogue catalogue, IOrderRepository orders, ILogger<Recommendations> logger)
{
    private const int Shown = 3;

    public async Task<IReadOnlyList<Product>> ForAsync(Customer customer, CancellationToken cancellation = default)
    {
        var bought = await orders.OfCustomerAsync(customer.Id, cancellation);
        var skus = bought.SelectMany(o => o.Lines).Select(l => l.Sku).Distinct().ToList();
        logger.LogDebug("Recommending from {Skus}", string.Join(',', skus)); // OK F54: articles reached through an order that also holds addresses
        var shown = skus
            .Select(catalogue.Find)
            .OfType<Product>()
            .SelectMany(p => catalogue.SimilarTo(p, Shown))
            .Where(p => !skus.Contains(p.Sku))
            .DistinctBy(p => p.Sku)
            .Take(Shown)
            .ToList();
        logger.LogInformation("Showing {Count} articles to {Reason}", shown.Count, ReasonFor(customer)); // OK F55: a switch over a tagged value that yields constants
        return shown.Count > 0 ? shown : [.. catalogue.All.OrderBy(p => p.Price).Take(Shown)];
    }

    private static string ReasonFor(Customer customer) => customer.Email switch
    {
        var email when email.EndsWith("@shop.example", StringComparison.OrdinalIgnoreCase) => "a colleague",
        { Length: 0 } => "somebody unknown",
        _ => "a customer",
    };
}
