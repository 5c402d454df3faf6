using Shop.Domain.Orders;

namespace Shop.Marketing.Advertising;

/// <summary>Reports purchases to the ad network that sent the visitor.</summary>
public sealed class GoogleAdsConversions(HttpClient http) : IConversionReporter
{
    private const string Upload = "https://googleads.googleapis.com/v17/customers/4411:uploadClickConversions";

    public async Task ReportPurchaseAsync(string orderNumber, string visitor, decimal total, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Upload)
        {
            Content = JsonContent.Create(new { orderId = orderNumber, visitor, value = total }),
        };
        using var response = await http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
    }
}
