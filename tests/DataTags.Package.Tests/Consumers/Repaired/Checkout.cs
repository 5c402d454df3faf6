using DataTags;
using Microsoft.Extensions.Logging;

namespace Shop;

public sealed record Order([property: PaymentData] string CardNumber, [property: InviteeContact] string FriendMail, string Article);

public sealed class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Order order) =>
        logger.LogInformation("Paid with {Card}", LastDigits(order.CardNumber));

    public void Recommend(Order order) =>
        logger.LogInformation("Told {Friend}", Released(order.FriendMail));

    [Sanitizer(Strength.Masked)]
    private static string LastDigits(string card) => card.Length < 12 ? "****" : "****" + card[^4..];

    [Declassified("The friend asked for the confirmation in writing.")]
    private static string Released(string mail) => mail;
}
