using Microsoft.AspNetCore.WebUtilities;
using Shop.Domain.Customers;
using Shop.Domain.Messaging;

namespace Shop.Marketing.Campaigns;

/// <summary>A letter whose links know their reader.</summary>
public sealed class Newsletter(IMailer mailer, ILogger<Newsletter> logger) : INewsletter
{
    private const string Unsubscribe = "https://shop.example/newsletter/unsubscribe";

    public async Task SendAsync(IReadOnlyList<Customer> readers, string edition, CancellationToken cancellation = default)
    {
        foreach (var reader in readers)
        {
            var unsubscribe = QueryHelpers.AddQueryString(Unsubscribe, "email", reader.Email); // LEAK L26: the address ends in access logs and referrers
            var web = QueryHelpers.AddQueryString("https://shop.example/newsletter", "edition", edition); // OK F51: the edition in a URL
            await mailer.SendAsync(reader.Email, $"News {edition}", $"Hello {reader.FirstName}! {web} {unsubscribe}", cancellation); // OK F52: a letter to its own reader
        }

        logger.LogInformation("Edition {Edition} went to {Count} readers", edition, readers.Count); // OK F53: a count
    }
}
