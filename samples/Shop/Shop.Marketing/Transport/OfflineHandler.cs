using System.Net;
using System.Text;

namespace Shop.Marketing.Transport;

/// <summary>Answers in place of every host, so that the sample runs without a network and nothing leaves the machine.</summary>
public sealed class OfflineHandler(OutboundJournal journal) : HttpMessageHandler
{
    private const string ChatAnswer =
        """
        {"id":"chatcmpl-0","object":"chat.completion","created":1700000000,"model":"gpt-4o-mini",
         "choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Thank you for your message."}}],
         "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
        """;

    private const string ChargeAnswer = """{"id":"ch_0001","status":"succeeded","score":12}""";

    private const string DeclineAnswer = """{"id":"ch_0002","status":"declined","score":12}""";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var uri = request.RequestUri!;
        journal.Write(new OutboundCall(request.Method.Method, uri.Host, uri.PathAndQuery, body));
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(Answer(uri, body), Encoding.UTF8, "application/json"),
        };
    }

    // The test card that ends in 0002 is refused, as with the real processor.
    private static string Answer(Uri uri, string body) => uri.Host switch
    {
        "api.openai.com" => ChatAnswer,
        _ when body.Contains("0002", StringComparison.Ordinal) => DeclineAnswer,
        _ => ChargeAnswer,
    };
}
