using Shop.Domain.Customers;
using Shop.Domain.Invitations;
using Shop.Marketing.Advertising;

namespace Shop.Marketing.Repaired;

/// <summary>Ad networks learn about campaigns, never about people.</summary>
public sealed class RepairedAudienceSync(HttpClient http, ILogger<RepairedAudienceSync> logger) : IAudienceSync
{
    public async Task UploadAsync(IReadOnlyList<Customer> customers, string campaign, CancellationToken cancellation = default)
    {
        await http.PostAsJsonAsync("https://graph.facebook.com/v19.0/298374561/events", new { campaign }, cancellation);
        logger.LogInformation("Campaign {Campaign} announced, {Count} customers stay here", campaign, customers.Count);
    }

    public async Task ReportVisitAsync(Address home, string campaign, CancellationToken cancellation = default) =>
        await http.GetAsync($"https://bat.bing.com/actionp/0?ti=5571&ec={campaign}", cancellation);

    public Task AddFriendAsync(Invitation invitation, CancellationToken cancellation = default)
    {
        logger.LogInformation("{Friend} is not put on any list", Masks.Email(invitation.FriendEmail));
        return Task.CompletedTask;
    }
}
