using System.Diagnostics;
using Shop.Domain.Catalogue;
using Shop.Domain.Customers;

namespace Shop.Marketing.Analytics;

/// <summary>A client of the analytics service, in the manner of its SDK: identify, then track.</summary>
public sealed class CustomerAnalytics(HttpClient http) : ICustomerAnalytics
{
    private const string Identify = "https://api.segment.io/v1/identify";
    private const string Track = "https://api.segment.io/v1/track";

    public async Task IdentifyAsync(Customer customer, CancellationToken cancellation = default)
    {
        var traits = new Dictionary<string, object?>
        {
            ["tier"] = customer.Tier.ToString(),
            ["email"] = customer.Email,
            ["name"] = customer.FirstName,
        };
        await http.PostAsJsonAsync(Identify, new { userId = customer.Id, traits }, cancellation); // LEAK L24: traits carry e-mail and name to an analytics vendor
    }

    public async Task TrackViewAsync(Visit visit, Product product, CancellationToken cancellation = default)
    {
        Activity.Current?.SetTag("views.today", visit.ViewsToday); // OK F48: an aggregated usage figure in telemetry
        await http.PostAsJsonAsync(Track, new { @event = "Product Viewed", properties = new { product.Sku, visit.Entrance } }, cancellation); // OK F49: product and entrance page
    }
}
