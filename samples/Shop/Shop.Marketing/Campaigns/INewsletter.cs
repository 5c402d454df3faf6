using Shop.Domain.Customers;

namespace Shop.Marketing.Campaigns;

/// <summary>The monthly letter.</summary>
public interface INewsletter
{
    Task SendAsync(IReadOnlyList<Customer> readers, string edition, CancellationToken cancellation = default);
}
