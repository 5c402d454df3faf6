using Shop.Domain.Support;

namespace Shop.Domain.Repaired;

/// <summary>A support desk whose log holds keys and topics.</summary>
public sealed class RepairedSupportDesk(ITicketRepository tickets, ILogger<RepairedSupportDesk> logger) : ISupportDesk
{
    public async Task<SupportTicket> OpenAsync(SupportTicket ticket, CancellationToken cancellation = default)
    {
        await tickets.AddAsync(ticket, cancellation);
        using (logger.BeginScope("ticket of {Requester}", Masks.Pseudonym(ticket.RequesterEmail))) // OK F45: a keyed pseudonym finds the other tickets of the same person
        {
            SupportLog.TicketOpened(logger, ticket.Id, ticket.Topic);
        }

        return ticket;
    }

    public async Task<string> MorningReportAsync(CancellationToken cancellation = default)
    {
        var open = await tickets.OpenAsync(cancellation);
        var report = $"{open.Count} tickets, {open.Count(t => t.Priority == TicketPriority.Urgent)} urgent";
        logger.LogInformation("Stand-up: {Report}", report);
        return report;
    }
}
