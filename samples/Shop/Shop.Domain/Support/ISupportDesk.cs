namespace Shop.Domain.Support;

/// <summary>Takes tickets in.</summary>
public interface ISupportDesk
{
    Task<SupportTicket> OpenAsync(SupportTicket ticket, CancellationToken cancellation = default);

    /// <summary>One line per topic for the morning stand-up.</summary>
    Task<string> MorningReportAsync(CancellationToken cancellation = default);
}

/// <summary>Drafts an answer for the agent to edit.</summary>
public interface IReplyAssistant
{
    Task<string> SuggestReplyAsync(string question, CancellationToken cancellation = default);
}

/// <summary>The ticket system the shop rents.</summary>
public interface IHelpdesk
{
    Task ForwardAsync(SupportTicket ticket, CancellationToken cancellation = default);
}
