using Shop.Domain.Customers;
using Shop.Domain.Payments;

namespace Shop.Web.Visitors;

/// <summary>Recognises returning customers.</summary>
public interface IVisitorMemory
{
    void Remember(HttpResponse response, Customer customer);

    Task KeepCardAsync(Customer customer, PaymentCard card, CancellationToken cancellation = default);
}
