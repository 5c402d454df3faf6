using Shop.Domain.Messaging;
using Shop.Domain.Orders;
using Shop.Domain.Payments;

namespace Shop.Web.Mail;

/// <summary>Confirms an order.</summary>
public interface IOrderMail
{
    Task ConfirmAsync(Order order, PaymentCard card, CancellationToken cancellation = default);
}

/// <summary>A confirmation that repeats everything the customer typed.</summary>
public sealed class OrderMail(IMailer mailer) : IOrderMail
{
    public async Task ConfirmAsync(Order order, PaymentCard card, CancellationToken cancellation = default)
    {
        var text = $"Thank you! We have charged {order.Total:0.00} EUR to card {card.Number}.";
        await mailer.SendAsync(order.ContactEmail, $"Your order {order.Number}", text, cancellation); // LEAK L28: a card number in clear mail
        var survey = $"How do you like what you bought? https://shop.example/survey/{order.Number}";
        await mailer.SendAsync(order.ContactEmail, "A question", survey, cancellation); // OK F66: the customer's own address as the recipient
    }
}
