namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What stands in the headers of a request goes where the request goes.</summary>
public sealed class RequestHeaderTests
{
    [Theory]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Get, Ads); m.Headers.Add(\"X-User\", c.Email); await client.SendAsync({|DT1004:m|});")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Get, Ads); m.Headers.UserAgent.ParseAdd(c.Email); await client.SendAsync({|DT1004:m|});")]
    [InlineData("var m = new HttpRequestMessage { RequestUri = new Uri(Ads), Headers = { { \"X-User\", c.Email } } }; await client.SendAsync({|DT1004:m|});")]
    [InlineData("var m = Track(); Sign(m, c.Email); await client.SendAsync({|DT1004:m|});")]
    [InlineData("var m = Track(); m.Content = new StringContent(\"x\"); m.Content.Headers.Add(\"X-User\", c.Email); await client.SendAsync({|DT1004:m|});")]
    [InlineData("var own = new HttpClient(); own.DefaultRequestHeaders.Add(\"X-User\", c.Email); await {|DT1004:own.GetAsync(Ads)|};")]
    [InlineData("var own = new HttpClient(); own.DefaultRequestHeaders.UserAgent.ParseAdd(c.Email); await {|DT1004:own.GetStringAsync(Ads)|};")]
    [InlineData("var own = new HttpClient(); own.DefaultRequestHeaders.Add(\"X-User\", c.Email); await {|DT1004:own|}.PostAsJsonAsync(Ads, 1);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"X-User\", c.Email); await {|DT1004:client.SendAsync(Track())|};")]
    public Task HeaderOfARequest_Triggers(string body) => Check(body);

    [Theory]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Get, Ads); m.Headers.Add(\"X-User\", c.Shirt); await client.SendAsync(m);")]
    [InlineData("var m = new HttpRequestMessage(HttpMethod.Get, Ads); m.Headers.Add(\"X-User\", c.Email); m.Headers.Clear(); await client.SendAsync(m);")]
    [InlineData("var m = Track(); Sign(m, c.Email); await client.SendAsync(Track());")]
    [InlineData("var own = new HttpClient(); own.DefaultRequestHeaders.Add(\"X-User\", c.Shirt); await own.GetAsync(Ads);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"X-User\", Masking.Erase(c.Email)); await client.SendAsync(Track());")]
    public Task HeaderWithoutPersonalData_IsSilent(string body) => Check(body);

    /// <summary>A credential in the header that is made for it is no leak, whoever is called.</summary>
    [Theory]
    [InlineData("var m = Track(); m.Headers.Authorization = new AuthenticationHeaderValue(\"Bearer\", c.Password); await client.SendAsync(m);")]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", c.Password); await client.GetAsync(Ads);")]
    public Task Authorization_IsSilent(string body) => Check(body);

    private static Task Check(string body) => FlowCase.VerifyAsync($$"""
        using System.Net.Http.Headers;

        class C(HttpClient client)
        {
            const string Ads = "https://api.mixpanel.com/track";
            static HttpRequestMessage Track() => new(HttpMethod.Get, Ads);
            static void Sign(HttpRequestMessage message, string value) => message.Headers.TryAddWithoutValidation("X-User", value);
            async Task M(Customer c)
            {
                {{body}}
            }
        }
        """);
}
