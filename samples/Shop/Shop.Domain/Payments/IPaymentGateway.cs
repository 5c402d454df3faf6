using Shop.Domain.Orders;

namespace Shop.Domain.Payments;

/// <summary>Takes money from a card.</summary>
public interface IPaymentGateway
{
    Task<PaymentReceipt> ChargeAsync(Order order, PaymentCard card, CancellationToken cancellation = default);
}

/// <summary>What the processor answered.</summary>
public sealed record PaymentReceipt(string Reference, bool Approved, string Reason);

/// <summary>The processor said no.</summary>
public sealed class PaymentDeclinedException(string orderNumber, string message) : Exception(message)
{
    public string OrderNumber { get; } = orderNumber;
}
