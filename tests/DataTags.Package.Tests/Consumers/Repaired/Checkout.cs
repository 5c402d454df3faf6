using DataTags;
using Microsoft.Extensions.Logging;

namespace Shop;

public sealed record Order([property: PaymentData] string CardNumber, [property: InviteeContact] string FriendMail, string Article);

public sealed class Checkout(ILogger<Checkout> logger)
{
    public void Pay(Order order) =>
        logger.LogInformation("Paid with {Card}", Masks.Pan(order.CardNumber));

    public void Recommend(Order order) =>
        logger.LogInformation("Told {Friend}, of {Domain}", Released(order.FriendMail), Domain(order.FriendMail));

    [Sanitizer(Strength.Generalised)]
    private static string Domain(string mail) => mail[(mail.IndexOf('@') + 1)..];

    [Declassified("The friend asked for the confirmation in writing.")]
    private static string Released(string mail) => mail;
}
