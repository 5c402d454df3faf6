using Shop.Domain.Invitations;
using Shop.Domain.Support;

namespace Shop.Web.Endpoints;

/// <summary>Help and recommendations by customers.</summary>
public static class SupportEndpoints
{
    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tickets", OpenAsync);
        routes.MapPost("/tickets/{id:int}/draft", DraftAsync);
        routes.MapGet("/tickets/report", async (ISupportDesk desk, CancellationToken cancellation) => await desk.MorningReportAsync(cancellation));
        routes.MapPost("/invitations", async (Invitation invitation, IInvitationDesk desk, CancellationToken cancellation) =>
            await desk.InviteAsync(invitation, cancellation));
    }

    private static async Task<IResult> OpenAsync(
        SupportTicket ticket, ISupportDesk desk, IHelpdesk helpdesk, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(ticket, cancellation);
        await helpdesk.ForwardAsync(opened, cancellation);
        return Results.Created($"/tickets/{opened.Id}", new { opened.Id, opened.Subject }); // OK F84: the requester reads the own words
    }

    private static async Task<IResult> DraftAsync(
        int id, ITicketRepository tickets, IReplyAssistant assistant, CancellationToken cancellation)
    {
        if (await tickets.FindAsync(id, cancellation) is not { } ticket)
        {
            return Results.NotFound();
        }

        System.Diagnostics.Activity.Current?.SetTag("ticket.browser", ticket.BrowserVersion); // OK F85: diagnostic data in telemetry
        var draft = await assistant.SuggestReplyAsync(ticket.Body, cancellation); // LEAK L40: the assistant of Shop.Marketing asks a hosted model
        return Results.Ok(new { draft });
    }
}
