using Microsoft.EntityFrameworkCore;
using Shop.Domain.Support;

namespace Shop.Web.Storage;

/// <summary>Tickets in the shop's database.</summary>
public sealed class EfTicketRepository(ShopDbContext database) : ITicketRepository
{
    public async Task<SupportTicket?> FindAsync(int id, CancellationToken cancellation = default) =>
        await database.Tickets.FirstOrDefaultAsync(t => t.Id == id, cancellation);

    public async Task<IReadOnlyList<SupportTicket>> OpenAsync(CancellationToken cancellation = default) =>
        await database.Tickets.OrderBy(t => t.Id).ToListAsync(cancellation);

    public async Task AddAsync(SupportTicket ticket, CancellationToken cancellation = default)
    {
        database.Tickets.Add(ticket);
        await database.SaveChangesAsync(cancellation);
    }
}
