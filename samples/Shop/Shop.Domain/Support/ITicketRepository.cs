namespace Shop.Domain.Support;

/// <summary>Keeps tickets.</summary>
public interface ITicketRepository
{
    Task<SupportTicket?> FindAsync(int id, CancellationToken cancellation = default);

    Task<IReadOnlyList<SupportTicket>> OpenAsync(CancellationToken cancellation = default);

    Task AddAsync(SupportTicket ticket, CancellationToken cancellation = default);
}
