using DataTags;
using Microsoft.Extensions.Logging;

namespace Shop;

public sealed record Order([property: PaymentData] string CardNumber, [property: InviteeContact] string FriendMail, string Article);

public sealed class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Order order) =>
        logger.LogInformation("Paid with {Card}", order.CardNumber); // here: card

    public void Recommend(Order order) =>
        logger.LogInformation("Told {Friend}", order.FriendMail); // here: friend

    public void Ship(Order order) =>
        logger.LogInformation("Sent {Article}", order.Article);
}
