using DataTags.Core.Language;
using DataTags.Core.Models;

namespace DataTags.Core.Tests.Models;

public sealed class RecipientTests
{
    private static readonly RecipientDirectory s_directory = RecipientDirectory.Create(
    [
        ModelFile.Parse("user", """
            recipient Stripe "Stripe, our processor" contract="DPA 2024" purposes=Transact
            recipient Own "Own" hosts=api.own.example kind=Network
            """),
        ModelFile.Parse("built-in", """
            recipient Stripe "Stripe Inc." kind=Payment hosts=api.stripe.com region=US contract=none
            recipient Meta "Meta" kind=Advertising hosts=graph.facebook.com/*/events
            recipient Facebook "Facebook" kind=ThirdParty hosts=graph.facebook.com
            recipient Google "Google" kind=Telemetry hosts=*.google-analytics.com
            recipient AzureAi "Azure" kind=Ai hosts=*.openai.azure.com
            recipient Azure "Azure" kind=Network hosts=*.azure.com
            """, isBuiltIn: true),
    ]);

    [Theory]
    [InlineData("api.stripe.com", "/v1/charges", "Stripe")]
    [InlineData("API.Stripe.COM", "", "Stripe")]
    [InlineData("api.stripe.com:443", "/", "Stripe")]
    [InlineData("user:secret@api.stripe.com", "/", "Stripe")]
    [InlineData("api.stripe.com.", "/", "Stripe")]
    [InlineData("graph.facebook.com", "/v19.0/77/events", "Meta")]
    [InlineData("graph.facebook.com", "/v19.0/77/events?access_token=1", "Meta")]
    [InlineData("graph.facebook.com", "/v19.0/77/events/more", "Meta")]
    [InlineData("graph.facebook.com", "/v19.0/me", "Facebook")]
    [InlineData("www.google-analytics.com", "/mp/collect", "Google")]
    [InlineData("google-analytics.com", "/mp/collect", null)]
    [InlineData("evilgoogle-analytics.com", "/", null)]
    [InlineData("shop.openai.azure.com", "/", "AzureAi")]
    [InlineData("shop.azure.com", "/", "Azure")]
    [InlineData("api.stripe.com.evil.example", "/", null)]
    [InlineData("", "", null)]
    public void Host_LeadsToRecipient(string host, string path, string? expected) => Assert.Equal(expected, s_directory.ByHost(host, path)?.Id);

    [Fact]
    public void UsersLine_RegistersWhatTheCatalogueKnows()
    {
        var stripe = s_directory.ById("Stripe")!;

        Assert.Equal(("Stripe, our processor", SinkKind.Payment, "US", "DPA 2024"), (stripe.LegalName, stripe.Kind, stripe.Region, stripe.Contract));
        Assert.True(stripe.IsRegistered);
        Assert.False(s_directory.ById("Meta")!.IsRegistered);
    }

    [Fact]
    public void UnknownId_IsNull() => Assert.Null(s_directory.ById("Nobody"));
}
