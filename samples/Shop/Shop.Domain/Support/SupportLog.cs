namespace Shop.Domain.Support;

/// <summary>Log messages of the support desk, compiled ahead.</summary>
internal static partial class SupportLog
{
    [LoggerMessage(EventId = 310, Level = LogLevel.Information, Message = "Ticket {Id} opened: {Summary}")]
    internal static partial void TicketOpened(ILogger logger, int id, string summary);

    [LoggerMessage(EventId = 311, Level = LogLevel.Warning, Message = "Ticket {Id} is {Priority}")]
    internal static partial void TicketEscalated(ILogger logger, int id, TicketPriority priority);
}
