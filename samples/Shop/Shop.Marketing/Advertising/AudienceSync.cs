using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Shop.Domain.Customers;
using Shop.Domain.Invitations;

namespace Shop.Marketing.Advertising;

/// <summary>Audiences as the agency set them up: "only hashes", "only the region", "only friends of customers".</summary>
public sealed class AudienceSync(HttpClient http, ILogger<AudienceSync> logger) : IAudienceSync
{
    private const string MetaEvents = "https://graph.facebook.com/v19.0/298374561/events";

    public async Task UploadAsync(IReadOnlyList<Customer> customers, string campaign, CancellationToken cancellation = default)
    {
        var people = new List<object>();
        foreach (var customer in customers)
        {
            people.Add(new { em = Fingerprint(customer.Email), country = customer.Home.Country });
        }

        using var payload = new StringContent(JsonSerializer.Serialize(new { data = people }), Encoding.UTF8, "application/json");
        await http.PostAsync(MetaEvents, payload, cancellation); // LEAK L21: a hashed e-mail address is the network's own match key
        await http.PostAsJsonAsync(MetaEvents, new { campaign, size = customers.Count }, cancellation); // OK F46: a campaign and a count
        logger.LogInformation("Campaign {Campaign}: {Size} people", campaign, customers.Count);
    }

    public async Task ReportVisitAsync(Address home, string campaign, CancellationToken cancellation = default)
    {
        var region = home.PostalCode[..2];
        await http.GetAsync($"https://bat.bing.com/actionp/0?ti=5571&ec={campaign}&geo={region}", cancellation); // LEAK L22: part of a postal code is still customer data
        await http.GetAsync($"https://bat.bing.com/actionp/0?ti=5571&ec={campaign}", cancellation); // OK F47: the campaign alone
    }

    public async Task AddFriendAsync(Invitation invitation, CancellationToken cancellation = default)
    {
        var member = new Dictionary<string, string> { ["email_address"] = invitation.FriendEmail, ["status"] = "subscribed" };
        await http.PostAsJsonAsync("https://us1.api.mailchimp.com/3.0/lists/7/members", member, cancellation); // LEAK L23: an invited friend ends up on a marketing list
    }

    private static string Fingerprint(string value)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(value.Trim().ToLowerInvariant()));
        return Convert.ToHexString(digest);
    }
}
