using System.Net.Http;

namespace Handling;

public sealed class Answering : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sink(request.RequestUri?.ToString());
        Sink(request.Method.Method);
        return Task.FromResult(new HttpResponseMessage());
    }
}

public sealed class Silent : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sink("sent");
        return Task.FromResult(new HttpResponseMessage());
    }
}

public sealed class Reading : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sink(await request.Content!.ReadAsStringAsync(cancellationToken));
        Sink(request.RequestUri?.Host);
        return new HttpResponseMessage();
    }
}

public sealed class Logging(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Sink(request.RequestUri?.ToString());
        return base.SendAsync(request, cancellationToken);
    }
}

public static class Handlers
{
    public static async Task Asked()
    {
        using var client = new HttpClient(new Answering());
        using var answer = await client.GetAsync($"https://a.example/?q={Source()}");
        using var other = new HttpClient(new Silent());
        using var nothing = await other.GetAsync($"https://a.example/?q={Source()}");
    }

    public static async Task Posted()
    {
        using var client = new HttpClient(new Reading());
        using var content = new StringContent(Source());
        using var answer = await client.PostAsync("https://a.example/", content);
    }

    public static async Task Chained()
    {
        using var client = new HttpClient(new Logging(new Silent()));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"https://a.example/?q={Source()}");
        using var answer = await client.SendAsync(request);
        Sink((int)answer.StatusCode);
    }
}
