using Shop.Domain.Support;

namespace Shop.Marketing.Repaired;

/// <summary>Asks the hosted model for a frame and leaves the customer's words at home.</summary>
public sealed class RepairedReplyAssistant(HttpClient http) : IReplyAssistant
{
    public async Task<string> SuggestReplyAsync(string question, CancellationToken cancellation = default)
    {
        var length = question.Length > 500 ? "long" : "short";
        var prompt = $"You work for a bike shop. Draft a friendly frame for an answer to a {length} question.";
        var request = new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = prompt } } };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", request, cancellation); // OK F59: long or short is all that is told
        return response.IsSuccessStatusCode ? "Thank you for your message." : string.Empty;
    }
}
