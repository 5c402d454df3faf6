using System.Globalization;
using System.Text.Json;
using Shop.Domain.Orders;
using Shop.Domain.Payments;

namespace Shop.Web.Payments;

/// <summary>Charges cards at the payment processor.</summary>
public sealed class StripeGateway(HttpClient http, ILogger<StripeGateway> logger) : IPaymentGateway
{
    public async Task<PaymentReceipt> ChargeAsync(Order order, PaymentCard card, CancellationToken cancellation = default)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["amount"] = (order.Total * 100).ToString("0", CultureInfo.InvariantCulture),
            ["currency"] = "eur",
            ["source[number]"] = card.Number,
            ["source[cvc]"] = card.Cvc,
            ["source[name]"] = card.Holder,
            ["metadata[order]"] = order.Number,
        });
        using var response = await http.PostAsync("https://api.stripe.com/v1/charges", form, cancellation); // OK F61: payment data at the payment processor
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        var approved = answer.RootElement.GetProperty("status").GetString() == "succeeded";
        var reference = answer.RootElement.GetProperty("id").GetString() ?? string.Empty;
        logger.LogInformation("Charge {Reference} for {Order}: {Approved}", reference, order.Number, approved); // OK F62: the processor's reference
        return new PaymentReceipt(reference, approved, approved ? "paid" : "insufficient funds");
    }
}
