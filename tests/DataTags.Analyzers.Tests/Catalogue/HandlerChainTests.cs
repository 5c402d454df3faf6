namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What a handler puts into a request leaves with it.</summary>
public sealed class HandlerChainTests
{
    [Theory]
    [InlineData("request.Headers.Add(\"X-Mail\", current.Email);", "{|DT1004:request|}")]
    [InlineData("request.Content = new StringContent(current.Email);", "{|DT1004:request|}")]
    [InlineData("request.Headers.Add(\"X-Trace\", System.Guid.NewGuid().ToString());", "request")]
    [InlineData("", "request")]
    public Task HandlerThatAddsData_TriggersWhereItPassesTheRequestOn(string code, string passed) => FlowCase.VerifyAsync($$"""
        using System.Net.Http;
        using System.Threading;

        class Adding(Customer current) : DelegatingHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
            {
                request.RequestUri = new System.Uri("https://api.mixpanel.com/track");
                {{code}}
                return base.SendAsync({{passed}}, token);
            }
        }
        """);

    [Fact]
    public Task HandlerBehindAnother_LogsWhatIsSent() => FlowCase.VerifyAsync("""
        using System.Net.Http;
        using System.Threading;

        class Outer(HttpMessageHandler inner) : DelegatingHandler(inner)
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token) => base.SendAsync(request, token);
        }

        class Inner(ILogger log) : HttpMessageHandler
        {
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
            {
                log.LogInformation("{Body}", await request.Content!.ReadAsStringAsync(token));
                return new HttpResponseMessage();
            }
        }

        class C(ILogger log)
        {
            async Task M(Customer c)
            {
                using var client = new HttpClient(new Outer(new Inner(log)));
                var body = new StringContent(c.Email);
                await {|DT1002:client.PostAsync("https://a.example/", body)|};
            }

            async Task Clean(Customer c)
            {
                using var client = new HttpClient(new Outer(new Inner(log)));
                await client.PostAsync("https://a.example/", new StringContent("ping"));
            }
        }
        """);
}
