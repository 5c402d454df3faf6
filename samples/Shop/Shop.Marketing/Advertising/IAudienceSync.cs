using Shop.Domain.Customers;
using Shop.Domain.Invitations;

namespace Shop.Marketing.Advertising;

/// <summary>Keeps the audiences of ad networks up to date.</summary>
public interface IAudienceSync
{
    Task UploadAsync(IReadOnlyList<Customer> customers, string campaign, CancellationToken cancellation = default);

    Task ReportVisitAsync(Address home, string campaign, CancellationToken cancellation = default);

    Task AddFriendAsync(Invitation invitation, CancellationToken cancellation = default);
}
