using System.Text.Json;
using Shop.Domain.Support;

namespace Shop.Marketing.Assistants;

/// <summary>Drafts answers with a hosted language model, called by plain HTTP.</summary>
public sealed class ReplyAssistant(HttpClient http) : IReplyAssistant
{
    public async Task<string> SuggestReplyAsync(string question, CancellationToken cancellation = default)
    {
        var prompt = $"You work for a bike shop. Draft a short, friendly answer to: {question}";
        var request = new { model = "gpt-4o-mini", messages = new[] { new { role = "user", content = prompt } } };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", request, cancellation);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
        return answer.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? string.Empty;
    }
}
