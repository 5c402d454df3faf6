using Microsoft.Extensions.Caching.Memory;
using Shop.Domain.Carts;
using Shop.Domain.Catalogue;
using Shop.Domain.Customers;
using Shop.Marketing.Analytics;
using Shop.Marketing.Campaigns;

namespace Shop.Web.Endpoints;

/// <summary>What one puts into a cart.</summary>
public sealed record CartItem(string Sku, int Quantity);

/// <summary>Catalogue and cart.</summary>
public static class ShoppingEndpoints
{
    public static void MapShopping(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/catalogue", (ProductCatalogue catalogue, IMemoryCache cache) =>
            cache.GetOrCreate("catalogue", _ => catalogue.All)); // OK F80: public articles in a cache
        routes.MapGet("/catalogue/{sku}", ViewAsync);
        routes.MapPost("/carts", (CartStore carts) => Results.Ok(new { carts.Open().Id }));
        routes.MapPost("/carts/{id}/lines", AddLine);
        routes.MapGet("/account/{id:int}/recommendations", RecommendAsync);
    }

    private static async Task<IResult> ViewAsync(
        string sku, ProductCatalogue catalogue, ICustomerAnalytics analytics, HttpContext context, CancellationToken cancellation)
    {
        if (catalogue.Find(sku) is not { } product)
        {
            throw new KeyNotFoundException($"No article {sku}"); // OK F81: an article number in an exception
        }

        var visit = new Visit(context.Request.Cookies["shop.visitor"] ?? "new", ViewsToday: 1, Entrance: "catalogue");
        await analytics.TrackViewAsync(visit, product, cancellation);
        return Results.Ok(product);
    }

    private static IResult AddLine(string id, CartItem item, CartStore carts, ProductCatalogue catalogue)
    {
        if (carts.Find(id) is not { } cart || catalogue.Find(item.Sku) is not { } product)
        {
            return Results.NotFound();
        }

        cart.Add(product, item.Quantity);
        return Results.Ok(new { cart.Id, cart.Total, cart.Lines });
    }

    private static async Task<IResult> RecommendAsync(
        int id, ICustomerRepository customers, Recommendations recommendations, CancellationToken cancellation) =>
        await customers.FindAsync(id, cancellation) is { } customer
            ? Results.Ok(await recommendations.ForAsync(customer, cancellation))
            : Results.NotFound();
}
