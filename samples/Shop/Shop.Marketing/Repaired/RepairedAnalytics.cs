using Shop.Domain.Catalogue;
using Shop.Domain.Customers;
using Shop.Marketing.Analytics;

namespace Shop.Marketing.Repaired;

/// <summary>Analytics that knows tiers and products.</summary>
public sealed class RepairedAnalytics(HttpClient http) : ICustomerAnalytics
{
    public async Task IdentifyAsync(Customer customer, CancellationToken cancellation = default)
    {
        var traits = new Dictionary<string, object?> { ["tier"] = customer.Tier.ToString() };
        await http.PostAsJsonAsync("https://api.segment.io/v1/identify", new { userId = customer.Id, traits }, cancellation); // OK F56: tier and key
    }

    public async Task TrackViewAsync(Visit visit, Product product, CancellationToken cancellation = default) =>
        await http.PostAsJsonAsync("https://api.segment.io/v1/track", new { @event = "Product Viewed", product.Sku }, cancellation);
}
