using System.Text.Json;
using Shop.Domain.Payments;

namespace Shop.Web.Payments;

/// <summary>Asks the fraud bureau the shop has a contract with (see <c>shop.datatags</c>).</summary>
public sealed class CardWatch(HttpClient http) : IFraudScreening
{
    public async Task<int> ScoreAsync(PaymentCard card, decimal amount, CancellationToken cancellation = default)
    {
        var question = new { card.Number, amount };
        using var response = await http.PostAsJsonAsync("https://api.cardwatch.example/v2/score", question, cancellation); // OK F63: a registered recipient for detecting fraud
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        return answer.RootElement.TryGetProperty("score", out var score) ? score.GetInt32() : 0;
    }
}
