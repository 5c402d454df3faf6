using System.Diagnostics;
using Shop.Domain.Carts;
using Shop.Domain.Checkout;
using Shop.Domain.Customers;
using Shop.Domain.Orders;
using Shop.Domain.Payments;

namespace Shop.Domain.Repaired;

/// <summary>The same checkout with masked card numbers and keys instead of names.</summary>
public sealed class RepairedCheckout(
    IOrderRepository orders, IPaymentGateway gateway, IFraudScreening fraud, ILogger<RepairedCheckout> logger) : ICheckout
{
    private const int FraudLimit = 80;
    private static readonly ActivitySource Tracing = new("Shop.Checkout");
    private static int declines;

    public async Task<Order> PlaceAsync(
        Cart cart, Customer customer, PaymentCard card, string? giftMessage, CancellationToken cancellation = default)
    {
        using var activity = Tracing.StartActivity("checkout");
        activity?.SetTag("enduser.id", customer.Reference()); // OK F39: key and country
        var pan = Masks.Pan(card.Number);
        logger.LogInformation("Paying with {Card}", pan); // OK F40: at most the last four digits
        if (await fraud.ScoreAsync(card, cart.Total, cancellation) > FraudLimit)
        {
            logger.LogWarning("Suspicious {Network} card", card.Network());
        }

        var order = OrderDesk.Write(cart, customer, giftMessage);
        var receipt = await gateway.ChargeAsync(order, card, cancellation);
        if (!receipt.Approved)
        {
            Interlocked.Increment(ref declines);
            throw new PaymentDeclinedException(order.Number, $"{receipt.Reason} ({pan})"); // OK F41: a masked number in the text
        }

        var paid = order with { Status = OrderStatus.Paid };
        await orders.AddAsync(paid, cancellation);
        logger.LogInformation("Placed {Order}", Public(paid)); // OK F42: a copy whose tagged members are masked or gone
        return paid;
    }

    public void ReportDeclines() => logger.LogWarning("{Count} cards refused", declines);

    private static Order Public(Order order) => order with
    {
        ContactEmail = Masks.Email(order.ContactEmail),
        ShipTo = new Address("***", "***", "***", order.ShipTo.Country),
        GiftMessage = null,
    };
}
