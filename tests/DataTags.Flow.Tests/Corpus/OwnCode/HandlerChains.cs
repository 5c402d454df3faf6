using System.Net;
using System.Net.Http;
using System.Threading;

namespace OwnCode;

internal sealed class LoggingHandler : DelegatingHandler
{
    public LoggingHandler(HttpMessageHandler inner) : base(inner)
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        Sink(await request.Content!.ReadAsStringAsync(token));
        return await base.SendAsync(request, token);
    }
}

internal sealed class QuietHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) => base.SendAsync(request, token);
}

internal sealed class Answers : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
    {
        Sink(await request.Content!.ReadAsStringAsync(token));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("ok") };
    }
}

internal sealed class Echo : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
        => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(await request.Content!.ReadAsStringAsync(token)) };
}

public static class HandlerChains
{
    public static async Task Chain()
    {
        using var client = new HttpClient(new LoggingHandler(new Echo()));
        await client.PostAsync("http://x.example", new StringContent(Source()));
    }

    public static async Task CleanChain()
    {
        using var client = new HttpClient(new LoggingHandler(new Answers()));
        await client.PostAsync("http://x.example", new StringContent("clean"));
    }

    public static async Task Inner()
    {
        using var client = new HttpClient(new QuietHandler { InnerHandler = new Answers() });
        await client.PostAsync("http://x.example", new StringContent(Source()));
    }

    public static async Task Answer()
    {
        using var client = new HttpClient(new AnswerLog(new Echo()));
        var answer = await client.PostAsync("http://x.example", new StringContent(Source()));
        Sink(await answer.Content.ReadAsStringAsync());
        var clean = await client.PostAsync("http://x.example", new StringContent("a"));
        Sink(await clean.Content.ReadAsStringAsync());
    }

    private sealed class AnswerLog : DelegatingHandler
    {
        public AnswerLog(HttpMessageHandler inner) : base(inner)
        {
        }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
        {
            Sink(request.RequestUri!.ToString());
            var answer = await base.SendAsync(request, token);
            Sink(await answer.Content.ReadAsStringAsync(token));
            return answer;
        }
    }

    public static async Task Invoker()
    {
        using var invoker = new HttpMessageInvoker(new AnswerLog(new Echo()));
        var request = new HttpRequestMessage(HttpMethod.Post, "http://x.example") { Content = new StringContent(Source()) };
        await invoker.SendAsync(request, default);
    }
}
