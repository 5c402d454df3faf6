using Shop.Domain.Orders;

namespace Shop.Marketing.Repaired;

/// <summary>Reports that a purchase happened, and keeps to itself who bought.</summary>
public sealed class RepairedConversions(HttpClient http) : IConversionReporter
{
    public async Task ReportPurchaseAsync(string orderNumber, string visitor, decimal total, CancellationToken cancellation = default)
    {
        const string upload = "https://googleads.googleapis.com/v17/customers/4411:uploadClickConversions";
        using var response = await http.PostAsJsonAsync(upload, new { orderId = orderNumber, value = total }, cancellation); // OK F58: number and amount
        response.EnsureSuccessStatusCode();
    }
}
