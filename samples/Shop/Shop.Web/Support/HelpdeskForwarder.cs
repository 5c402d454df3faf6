using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Shop.Domain.Support;

namespace Shop.Web.Support;

/// <summary>What the helpdesk needs in order to count tickets.</summary>
public sealed record TicketCard(int Id, string Topic, [property: JsonIgnore, SupportData] string Body);

/// <summary>Copies tickets to the rented helpdesk.</summary>
public sealed class HelpdeskForwarder(HttpClient http) : IHelpdesk
{
    private const string Tickets = "https://bikeshop.zendesk.com/api/v2/tickets.json";

    public async Task ForwardAsync(SupportTicket ticket, CancellationToken cancellation = default)
    {
        var card = new TicketCard(ticket.Id, ticket.Topic, ticket.Body);
        using var small = new StringContent(JsonSerializer.Serialize(card), Encoding.UTF8, "application/json");
        await http.PostAsync(Tickets, small, cancellation); // OK F67: the serializer skips the ignored member

        var json = JsonSerializer.Serialize(ticket);
        using var whole = new StringContent(json, Encoding.UTF8, "application/json");
        await http.PostAsync(Tickets, whole, cancellation); // LEAK L29: the whole ticket as JSON at a third party
    }
}
