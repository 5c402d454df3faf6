using Shop.Domain.Catalogue;
using Shop.Domain.Customers;

namespace Shop.Marketing.Analytics;

/// <summary>Product analytics.</summary>
public interface ICustomerAnalytics
{
    Task IdentifyAsync(Customer customer, CancellationToken cancellation = default);

    Task TrackViewAsync(Visit visit, Product product, CancellationToken cancellation = default);
}

/// <summary>Somebody looks at something.</summary>
public sealed record Visit([CookieData] string VisitorId, [UsageData(Aggregated = true)] int ViewsToday, string Entrance);
