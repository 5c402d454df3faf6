using Shop.Domain.Customers;
using Shop.Domain.Orders;

namespace Shop.Domain.Invoices;

/// <summary>What the shop bills.</summary>
public sealed record Invoice(
    string Number,
    string OrderNumber,
    [PaymentData] string BilledTo,
    [PaymentData] string? VatNumber,
    [PaymentData] string? Iban,
    decimal Total)
{
    public static Invoice For(Order order, Customer customer, [PaymentData] string? vatNumber, [PaymentData] string? iban) =>
        new($"I-{order.Number[2..]}", order.Number, $"{customer.FirstName} {customer.LastName}", vatNumber, iban, order.Total);
}
