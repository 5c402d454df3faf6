using Shop.Domain.Accounts;
using Shop.Domain.Orders;
using Shop.Domain.Support;
using Shop.Web.Diagnostics;
using Shop.Web.Payments;

namespace Shop.Web.Repaired;

/// <summary>The note is the order number.</summary>
public sealed class RepairedGiftNotes(HttpClient http) : IGiftNotes
{
    public async Task AttachAsync(Order order, CancellationToken cancellation = default)
    {
        using var note = new FormUrlEncodedContent([KeyValuePair.Create("description", order.Number)]);
        await http.PostAsync("https://api.stripe.com/v1/charges/last", note, cancellation); // OK F96: the order number
    }
}

/// <summary>The helpdesk counts topics.</summary>
public sealed class RepairedHelpdesk(HttpClient http) : IHelpdesk
{
    public async Task ForwardAsync(SupportTicket ticket, CancellationToken cancellation = default) =>
        await http.PostAsJsonAsync("https://bikeshop.zendesk.com/api/v2/tickets.json", new { ticket.Id, ticket.Topic }, cancellation); // OK F97: key and topic
}

/// <summary>Handles on the console.</summary>
public sealed class RepairedShiftBanner : IShiftBanner
{
    public void Show(IReadOnlyList<Administrator> onDuty) =>
        Console.WriteLine($"On duty: {string.Join(", ", onDuty.Select(a => $"{a.Handle} <{Masks.Email(a.Email)}>"))}"); // OK F98: masked
}
