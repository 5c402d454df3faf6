using System.Text;

namespace Shop.Domain.Support;

/// <summary>A support desk whose log is a copy of its mailbox.</summary>
public sealed class SupportDesk(ITicketRepository tickets, ILogger<SupportDesk> logger) : ISupportDesk
{
    public async Task<SupportTicket> OpenAsync(SupportTicket ticket, CancellationToken cancellation = default)
    {
        await tickets.AddAsync(ticket, cancellation); // OK F25: the shop's own database
        using (logger.BeginScope("ticket of {Requester}", ticket.RequesterEmail)) // LEAK L17: a scope sticks to every line inside
        {
            SupportLog.TicketOpened(logger, ticket.Id, ticket.Subject); // LEAK L18: a generated log method writes its parameters
        }

        using (logger.BeginScope("ticket {Id}", ticket.Id)) // OK F26: a scope with the key
        {
            SupportLog.TicketOpened(logger, ticket.Id, ticket.Topic); // OK F27: a topic from a fixed list is declared not personal
            SupportLog.TicketEscalated(logger, ticket.Id, ticket.Priority); // OK F28: the same generator, no tagged argument
        }

        if (ticket.CallTranscript is { Length: > 0 } transcript)
        {
            logger.LogDebug("Transcript received: {Start}", transcript[..Math.Min(40, transcript.Length)]); // LEAK L19: the first words of a recorded call
        }

        return ticket;
    }

    public async Task<string> MorningReportAsync(CancellationToken cancellation = default)
    {
        var open = await tickets.OpenAsync(cancellation);
        var lines = new List<string>();
        foreach (var ticket in open)
        {
            lines.Add(ticket.Subject);
        }

        lines.Clear();
        foreach (var topic in open.GroupBy(t => t.Topic))
        {
            lines.Add($"{topic.Key}: {topic.Count()}");
        }

        logger.LogInformation("Open tickets: {Lines}", string.Join(", ", lines)); // OK F29: the list was emptied before the counts went in

        var draft = new StringBuilder();
        draft.AppendJoin(' ', open.Select(t => t.Subject));
        draft.Clear().Append(open.Count).Append(" tickets, ").Append(open.Count(t => t.Priority == TicketPriority.Urgent)).Append(" urgent");
        logger.LogInformation("Stand-up: {Draft}", draft.ToString()); // OK F30: so was the string builder
        return draft.ToString();
    }
}
