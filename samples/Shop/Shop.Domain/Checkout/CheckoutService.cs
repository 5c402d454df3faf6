using System.Diagnostics;
using Shop.Domain.Carts;
using Shop.Domain.Customers;
using Shop.Domain.Orders;
using Shop.Domain.Payments;

namespace Shop.Domain.Checkout;

/// <summary>The checkout as it is in most shops: every line was added on the day something went wrong.</summary>
public sealed class CheckoutService(
    IOrderRepository orders, IPaymentGateway gateway, IFraudScreening fraud, ILogger<CheckoutService> logger) : ICheckout
{
    private const int FraudLimit = 80;
    private static readonly ActivitySource Tracing = new("Shop.Checkout");
    private static string? lastDeclined;
    private static string? lastOrder;

    public async Task<Order> PlaceAsync(
        Cart cart, Customer customer, PaymentCard card, string? giftMessage, CancellationToken cancellation = default)
    {
        using var activity = Tracing.StartActivity("checkout");
        activity?.SetTag("enduser.name", $"{customer.FirstName} {customer.LastName}"); // LEAK L08: a span carries the buyer's name to the tracing vendor
        activity?.SetTag("cart.lines", cart.Lines.Count); // OK F11: a count on the span
        activity?.SetTag("enduser.tier", customer.Tier.ToString()); // OK F12: a sibling field on the span

        var facts = new Dictionary<string, string> { ["cart"] = cart.Id, ["card"] = card.Number };
        logger.LogInformation("Paying with {Card}", facts["card"]); // LEAK L09: the card number comes back out of a dictionary
        logger.LogInformation("Paying for cart {Cart}", facts["cart"]); // OK F13: another entry of the same dictionary

        var score = await fraud.ScoreAsync(card, cart.Total, cancellation); // OK F14: payment data may be used to detect fraud
        if (score > FraudLimit)
        {
            logger.LogWarning("Fraud score {Score} for a {Network} card", score, card.Network()); // OK F15: a helper that answers with constants
        }

        var order = OrderDesk.Write(cart, customer, giftMessage);
        lastOrder = order.Number;
        var receipt = await gateway.ChargeAsync(order, card, cancellation); // OK F16: the payment itself
        if (!receipt.Approved)
        {
            lastDeclined = card.Number; // NOTE N01: the field carries no tag, so nobody who reads it is warned
            throw new PaymentDeclinedException(order.Number, $"{receipt.Reason}: {card.Number} of {card.Holder}"); // LEAK L10: card and holder in an exception text
        }

        var paid = order with { Status = OrderStatus.Paid };
        await orders.AddAsync(paid, cancellation); // OK F17: the shop's own database
        logger.LogInformation("Placed {Order}", paid); // LEAK L11: a record prints all its members

        var (reference, payer) = Identify(paid, card);
        logger.LogInformation("Paid by {Payer}", payer); // LEAK L12: the tagged half of a tuple
        logger.LogInformation("Paid as {Reference}", reference); // OK F18: the other half of the same tuple
        return paid;
    }

    public void ReportDeclines()
    {
        logger.LogWarning("Last refused card: {Card}", lastDeclined); // LEAK L13: a static field written during checkout
        logger.LogInformation("Last order: {Order}", lastOrder); // OK F19: the static field next to it
    }

    private static (string Reference, string Payer) Identify(Order order, PaymentCard card) => (order.Number, card.Holder);
}
