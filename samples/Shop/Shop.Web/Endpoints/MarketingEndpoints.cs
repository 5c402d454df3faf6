using Shop.Domain.Catalogue;
using Shop.Domain.Customers;
using Shop.Domain.Invitations;
using Shop.Marketing.Advertising;
using Shop.Marketing.Analytics;
using Shop.Marketing.Assistants;
using Shop.Marketing.Campaigns;

namespace Shop.Web.Endpoints;

/// <summary>Buttons of the marketing desk.</summary>
public static class MarketingEndpoints
{
    public static void MapMarketing(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/marketing/newsletter/{edition}", async (
            string edition, ICustomerDirectory directory, INewsletter newsletter, CancellationToken cancellation) =>
        {
            await newsletter.SendAsync(await directory.NewsletterReadersAsync(cancellation), edition, cancellation);
        });

        routes.MapPost("/marketing/campaigns/{campaign}", RunCampaignAsync);
        routes.MapPost("/marketing/friends", async (Invitation invitation, IAudienceSync audiences, CancellationToken cancellation) =>
            await audiences.AddFriendAsync(invitation, cancellation));
        routes.MapPost("/marketing/texts/{sku}", async (
            string sku, ProductCatalogue catalogue, ProductCopywriter writer, CancellationToken cancellation) =>
            catalogue.Find(sku) is { } product ? Results.Ok(await writer.DescribeAsync(product, cancellation)) : Results.NotFound());
    }

    private static async Task RunCampaignAsync(
        string campaign, ICustomerRepository customers, IAudienceSync audiences, ICustomerAnalytics analytics, CancellationToken cancellation)
    {
        var everybody = await customers.ListAsync(cancellation);
        await audiences.UploadAsync(everybody, campaign, cancellation);
        foreach (var customer in everybody)
        {
            await audiences.ReportVisitAsync(customer.Home, campaign, cancellation);
            await analytics.IdentifyAsync(customer, cancellation);
        }
    }
}
