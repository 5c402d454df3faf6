namespace Shop.Domain.Support;

/// <summary>Somebody needs help.</summary>
public sealed class SupportTicket
{
    public int Id { get; init; }

    public required int CustomerId { get; init; }

    [CustomerContactData]
    public required string RequesterEmail { get; init; }

    [SupportData]
    public required string Subject { get; init; }

    [SupportData]
    public required string Body { get; init; }

    [Recording]
    public string? CallTranscript { get; init; }

    [DiagnosticData]
    public string? BrowserVersion { get; init; }

    public TicketPriority Priority { get; init; } = TicketPriority.Normal;

    [NotPersonal("Chosen from a list of twelve topics")]
    public required string Topic { get; init; }
}

/// <summary>How long somebody may wait.</summary>
public enum TicketPriority
{
    Normal,
    Urgent,
}
