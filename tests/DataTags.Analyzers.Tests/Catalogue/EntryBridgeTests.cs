using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Where data enters an application: by what the framework says of a request and its user, or by a type whose members are tagged.</summary>
public sealed class EntryBridgeTests
{
    private const string Frame = """
        using System.Linq; using System.Net.Http; using System.Net.Http.Json; using System.Security.Claims; using System.Text.Json; using System.Threading.Tasks; using DataTags; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Http.Extensions; using Microsoft.AspNetCore.Identity; using Microsoft.Extensions.Configuration; using Microsoft.Net.Http.Headers; using Microsoft.AspNetCore.HttpOverrides;
        public sealed class Order { public string Note { get; set; } = ""; [CustomerContactData] public string Email { get; set; } = ""; }
        public sealed class Mailbox { [CredentialData] public string Password { get; set; } = ""; public string Host { get; set; } = ""; }
        public static class Ads { public static void Track([Sink(SinkKind.Advertising)] object? value) { } }
        public sealed class C
        {
            public async Task M(HttpContext context, HttpClient client, IdentityUser user, IConfiguration configuration, string json)
            {
                await Task.Yield();
                #BODY#
            }
        }
        """;

    [Theory]
    [InlineData("Ads.Track({|DT1001:context.Connection.RemoteIpAddress|});")]
    [InlineData("Ads.Track({|DT1001:context.Connection.RemoteIpAddress!.ToString()|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers.UserAgent|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers.Authorization.ToString()|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers.Cookie|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers.Referer|});")]
    [InlineData("Ads.Track({|DT1001:context.User.Identity!.Name|});")]
    [InlineData("Ads.Track({|DT1001:user.Email|});")]
    [InlineData("Ads.Track({|DT1001:new ClaimsIdentity([new Claim(ClaimTypes.Email, user.Email!)]).FindFirst(ClaimTypes.Email)!.Value|});")]
    [InlineData("Ads.Track({|DT1001:JsonSerializer.Deserialize<Order>(json)!.Email|});")]
    [InlineData("var order = await client.GetFromJsonAsync<Order>(\"/order\"); Ads.Track({|DT1001:order!.Email|});")]
    [InlineData("Ads.Track({|DT1001:configuration.GetSection(\"Mail\").Get<Mailbox>()!.Password|});")]
    [InlineData("var mailbox = new Mailbox(); configuration.GetSection(\"Mail\").Bind(mailbox); Ads.Track({|DT1001:mailbox.Password|});")]
    [InlineData("var mailbox = new Mailbox(); configuration.Bind(\"Mail\", mailbox); Ads.Track({|DT1001:mailbox.Password|});")]
    [InlineData("Ads.Track({|DT1001:configuration.Get<Mailbox>()!.Password|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers[\"X-Forwarded-For\"]|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers[\"x-forwarded-for\"].ToString()|});")]
    [InlineData("const string Key = \"User-Agent\"; var headers = context.Request.Headers; Ads.Track({|DT1001:headers[Key].FirstOrDefault()|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers.GetCommaSeparatedValues(\"X-Forwarded-For\")[0]|});")]
    [InlineData("if (context.Request.Headers.TryGetValue(\"Authorization\", out var token)) Ads.Track({|DT1001:token.ToString()|});")]
    [InlineData("Ads.Track({|DT1001:context.User.FindFirst(ClaimTypes.Email)!.Value|});")]
    [InlineData("Ads.Track({|DT1001:context.User.FindFirstValue(ClaimTypes.Email)|});")]
    [InlineData("Ads.Track({|DT1001:context.User.FindFirstValue(\"email\")|});")]
    [InlineData("Ads.Track({|DT1001:((ClaimsIdentity)context.User.Identity!).FindFirst(ClaimTypes.MobilePhone)?.Value|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers[HeaderNames.UserAgent]|});")]
    [InlineData("if (context.Request.Headers.TryGetValue(HeaderNames.Authorization, out var token)) Ads.Track({|DT1001:token.ToString()|});")]
    [InlineData("Ads.Track({|DT1001:context.Request.Headers[ForwardedHeadersDefaults.XForwardedForHeaderName]|});")]
    [InlineData("Ads.Track({|DT1001:context.User.Claims.First(c => c.Type == ClaimTypes.Email).Value|});")]
    [InlineData("Ads.Track({|DT1001:context.User.Claims.FirstOrDefault(c => c.Type == \"email\")?.Value|});")]
    [InlineData("Ads.Track({|DT1001:context.User.Claims.Single(c => string.Equals(c.Type, ClaimTypes.MobilePhone)).Value|});")]
    [InlineData("Ads.Track({|DT1001:context.User.Claims.Single(c => c.Type.Equals(ClaimTypes.MobilePhone, System.StringComparison.Ordinal)).Value|});")]
    [InlineData("var claim = context.User.FindFirst(c => c.Type == ClaimTypes.Email); if (claim != null) Ads.Track({|DT1001:claim.Value|});")]
    [InlineData("foreach (var claim in context.User.Claims) { if (claim.Type == ClaimTypes.Email) Ads.Track({|DT1001:claim.Value|}); }")]
    public Task WhatEnters_IsData(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));

    [Theory]
    [InlineData("Ads.Track(context.Connection.RemotePort);")]
    [InlineData("Ads.Track(context.Request.Headers.Accept);")]
    [InlineData("Ads.Track(context.User.Identity!.IsAuthenticated);")]
    [InlineData("Ads.Track(context.Request.GetEncodedPathAndQuery());")]
    [InlineData("Ads.Track(context.Request.GetDisplayUrl());")]
    [InlineData("Ads.Track(context.TraceIdentifier);")]
    [InlineData("Ads.Track(user.EmailConfirmed);")]
    [InlineData("Ads.Track(JsonSerializer.Deserialize<Order>(json)!.Note);")]
    [InlineData("Ads.Track(configuration.GetSection(\"Mail\").Get<Mailbox>()!.Host);")]
    [InlineData("Ads.Track(context.Request.Headers[\"Accept\"]);")]
    [InlineData("Ads.Track(context.Request.Headers[json]);")]
    [InlineData("if (context.Request.Headers.TryGetValue(\"Accept\", out var accept)) Ads.Track(accept.ToString());")]
    [InlineData("System.Collections.Generic.IDictionary<string, string> own = new System.Collections.Generic.Dictionary<string, string> { [\"Authorization\"] = \"none\" }; if (own.TryGetValue(\"Authorization\", out var none)) Ads.Track(none);")]
    [InlineData("Ads.Track(context.User.FindFirstValue(\"tenant\"));")]
    [InlineData("Ads.Track(context.User.FindFirst(json)!.Value);")]
    [InlineData("Ads.Track(context.User.FindFirst(ClaimTypes.Email)!.Issuer);")]
    [InlineData("var mailbox = new Mailbox(); configuration.GetSection(\"Mail\").Bind(mailbox); Ads.Track(mailbox.Host);")]
    [InlineData("Ads.Track(context.Request.Headers[HeaderNames.Accept]);")]
    [InlineData("Ads.Track(context.User.Claims.First(c => c.Type == \"tenant\").Value);")]
    [InlineData("Ads.Track(context.User.Claims.First(c => c.Type == json).Value);")]
    [InlineData("Ads.Track(context.User.Claims.First(c => c.Type != ClaimTypes.Email).Value);")]
    [InlineData("Ads.Track(context.User.Claims.First(c => c.Issuer == ClaimTypes.Email).Value);")]
    [InlineData("Ads.Track(context.User.Claims.First(c => c.Type == ClaimTypes.Email).Issuer);")]
    [InlineData("foreach (var claim in context.User.Claims) { if (claim.Type == \"tenant\") Ads.Track(claim.Value); }")]
    public Task WhatStandsBesideIt_IsNot(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));
}
