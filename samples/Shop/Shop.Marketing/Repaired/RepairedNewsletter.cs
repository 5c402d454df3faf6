using Microsoft.AspNetCore.WebUtilities;
using Shop.Domain.Customers;
using Shop.Domain.Messaging;
using Shop.Marketing.Campaigns;

namespace Shop.Marketing.Repaired;

/// <summary>A letter whose links carry the number of the account.</summary>
public sealed class RepairedNewsletter(IMailer mailer, ILogger<RepairedNewsletter> logger) : INewsletter
{
    public async Task SendAsync(IReadOnlyList<Customer> readers, string edition, CancellationToken cancellation = default)
    {
        foreach (var reader in readers)
        {
            var unsubscribe = QueryHelpers.AddQueryString("https://shop.example/newsletter/unsubscribe", "reader", $"{reader.Id}");
            await mailer.SendAsync(reader.Email, $"News {edition}", $"Hello {reader.FirstName}! {unsubscribe}", cancellation);
        }

        logger.LogInformation("Edition {Edition} went to {Count} readers", edition, readers.Count);
    }
}
