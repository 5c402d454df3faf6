using Shop.Domain.Carts;
using Shop.Domain.Customers;
using Shop.Domain.Orders;
using Shop.Domain.Payments;

namespace Shop.Domain.Checkout;

/// <summary>Turns a cart into an order.</summary>
public interface ICheckout
{
    /// <exception cref="PaymentDeclinedException">The card was refused.</exception>
    Task<Order> PlaceAsync(
        Cart cart, Customer customer, PaymentCard card, string? giftMessage, CancellationToken cancellation = default);

    /// <summary>Writes the day's refusals to the log, for the shift that starts.</summary>
    void ReportDeclines();
}
