using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Shop.Domain.Customers;
using Shop.Domain.Invitations;
using Shop.Domain.Payments;
using Shop.Marketing.Transport;
using Shop.Web.Controllers;
using Shop.Web.Endpoints;

namespace Shop.Web.Demo;

/// <summary>One request of the tour and how it ended.</summary>
public sealed record TourStep(string Request, int Status);

/// <summary>Where the tour has been and which hosts would have been called.</summary>
public sealed record TourReport(IReadOnlyList<TourStep> Steps, IReadOnlyDictionary<string, int> Outbound);

/// <summary>Walks through the whole shop by its own HTTP interface, as two customers and an administrator would.</summary>
public sealed class DemoTour(IServer server, OutboundJournal journal)
{
    private static int round;
    private readonly List<TourStep> steps = [];

    public async Task<TourReport> RunAsync(CancellationToken cancellation)
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.First() ?? "http://127.0.0.1:5000";
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(address.Replace("[::]", "127.0.0.1").Replace("0.0.0.0", "127.0.0.1").Replace("+", "127.0.0.1")),
        };

        var number = Interlocked.Increment(ref round);
        var form = new RegistrationForm(
            "Erika", "Mustermann", $"erika.mustermann{number}@mail.example", "+49 151 5550123",
            new Address("Lindenallee 7", "10115", "Berlin", "DE"), WantsNewsletter: true);
        var created = await PostAsync(http, "account", form, cancellation); // OK F101: the shop calls itself
        var id = (await created.Content.ReadFromJsonAsync<AccountCreated>(cancellation))?.Id ?? 0;
        await PostAsync(http, "account", form, cancellation);

        await VisitAsync(http, id, cancellation);
        await ShopAsync(http, id, "4111 1111 1111 1111", cancellation);
        await ShopAsync(http, id, "4000 0000 0000 0002", cancellation);
        await AskAsync(http, id, cancellation);
        await MarketAsync(http, cancellation);
        await AdministerAsync(http, id, cancellation);
        var outbound = journal.Calls.GroupBy(c => c.Host).ToDictionary(g => g.Key, g => g.Count());
        return new TourReport(steps, outbound);
    }

    private async Task VisitAsync(HttpClient http, int id, CancellationToken cancellation)
    {
        await GetAsync(http, $"account/{id}/sign-in", cancellation);
        await GetAsync(http, "catalogue", cancellation);
        await GetAsync(http, "catalogue/BIKE-01", cancellation);
        await GetAsync(http, "catalogue/NONE-99", cancellation);
        await GetAsync(http, $"account/{id}/recommendations", cancellation);
    }

    private async Task ShopAsync(HttpClient http, int id, string cardNumber, CancellationToken cancellation)
    {
        var opened = await PostAsync(http, "carts", new { }, cancellation);
        var cart = (await opened.Content.ReadFromJsonAsync<CartOpened>(cancellation))?.Id ?? string.Empty;
        await PostAsync(http, $"carts/{cart}/lines", new CartItem("LAMP-01", 2), cancellation);
        var card = new PaymentCard(cardNumber, "737", "Erika Mustermann", 11, 2029);
        var form = new CheckoutForm(id, cart, card, "Happy birthday, grandma!", "DE123456789", "DE89370400440532013000", KeepCard: true);
        await PostAsync(http, "checkout", form, cancellation);
        await PostAsync(http, "checkout/declines", new { }, cancellation);
        await PostAsync(http, "checkout/explain", card, cancellation);
    }

    private async Task AskAsync(HttpClient http, int id, CancellationToken cancellation)
    {
        var ticket = new
        {
            CustomerId = id,
            RequesterEmail = "erika.mustermann@mail.example",
            Subject = "Lamp broken after my operation",
            Body = "I cannot ride at night since my eye surgery. Please send a new lamp.",
            CallTranscript = "Hello, this is Erika, I called about the lamp yesterday evening.",
            BrowserVersion = "Firefox 141",
            Topic = "lights",
        };
        await PostAsync(http, "tickets", ticket, cancellation);
        await PostAsync(http, "tickets/1/draft", new { }, cancellation);
        await GetAsync(http, "tickets/report", cancellation);
        var invitation = new Invitation(id, "Erika Mustermann", "Max Mustermann", "max.mustermann@mail.example", "RIDE-10");
        await PostAsync(http, "invitations", invitation, cancellation);
        await PostAsync(http, "marketing/friends", invitation, cancellation);
    }

    private async Task MarketAsync(HttpClient http, CancellationToken cancellation)
    {
        await PostAsync(http, "marketing/newsletter/spring", new { }, cancellation);
        await PostAsync(http, "marketing/campaigns/spring", new { }, cancellation);
        await PostAsync(http, "marketing/texts/BIKE-03", new { }, cancellation);
    }

    private async Task AdministerAsync(HttpClient http, int id, CancellationToken cancellation)
    {
        await PostAsync(http, "admin/refunds", new Refund("O-1", "DE89370400440532013000", 59.90m), cancellation);
        await PostAsync(http, $"admin/customers/{id}/password", new { }, cancellation);
        await PostAsync(http, "admin/customers/duplicates", new { }, cancellation);
        await GetAsync(http, "admin/vault", cancellation);
        await PostAsync(http, $"admin/authorities/7-UJs-12/{id}", new { }, cancellation);
    }

    private async Task GetAsync(HttpClient http, string path, CancellationToken cancellation)
    {
        using var response = await http.GetAsync(path, cancellation);
        steps.Add(new TourStep($"GET /{path}", (int)response.StatusCode));
    }

    private async Task<HttpResponseMessage> PostAsync<T>(HttpClient http, string path, T body, CancellationToken cancellation)
    {
        var response = await http.PostAsJsonAsync(path, body, cancellation);
        steps.Add(new TourStep($"POST /{path}", (int)response.StatusCode));
        return response;
    }

    private sealed record AccountCreated(int Id);

    private sealed record CartOpened(string Id);
}
