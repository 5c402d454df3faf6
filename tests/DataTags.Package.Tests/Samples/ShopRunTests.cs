using System.Text.RegularExpressions;

namespace DataTags.Package.Tests.Samples;

/// <summary>The sample shop serves requests; what its log shows is what the findings say, and the repaired variant masks it.</summary>
public sealed partial class ShopRunTests(ShopTours tours) : IClassFixture<ShopTours>
{
    /// <summary>What the tour types in: a person, a telephone, cards, an account, an address, a letter to support.</summary>
    private static readonly string[] Personal =
    [
        "Erika", "Mustermann", "mail.example", "5550123", "4111 1111 1111 1111", "4000 0000 0000 0002",
        "DE89370400440532013000", "DE123456789", "Lindenallee", "10115", "grandma", "operation", "Hello, this is", "administrator@shop.example",
    ];

    /// <summary>The tour registers twice, asks for an article that is not there and pays with a card that is refused; all else succeeds.</summary>
    [Fact]
    public void AsItGrew_ServesTheWholeTour()
    {
        var refused = tours.AsItGrew.Steps.Where(static step => step.Status >= 400).Select(static step => $"{step.Request} {step.Status}");

        Assert.Equal(["POST /account 409", "GET /catalogue/NONE-99 404", "POST /checkout 402"], refused);
        Assert.True(tours.AsItGrew.Steps.Count >= 30, "the tour does not visit the whole shop");
    }

    [Fact]
    public void Repaired_AnswersEveryRequestAsBefore() =>
        Assert.Equal(tours.AsItGrew.Steps.Select(WithoutKeys), tours.Repaired.Steps.Select(WithoutKeys));

    [Fact]
    public void AsItGrew_LogsThePersonInTheClear() => Assert.All(Personal, text => Assert.Contains(text, tours.AsItGrew.Log, StringComparison.Ordinal));

    [Fact]
    public void Repaired_LogsNothingPersonal() => Assert.All(Personal, text => Assert.DoesNotContain(text, tours.Repaired.Log, StringComparison.Ordinal));

    [Theory]
    [InlineData("INF Registered erika.mustermann1@mail.example from DE", "INF Registered e***@*** from DE")]
    [InlineData("INF Paying with 4111 1111 1111 1111", "INF Paying with ***1111")]
    [InlineData("INF Call centre opened Mustermann (+49 151 5550123)", "INF Call centre opened 1 (***23)")]
    [InlineData("INF Booked I-# for VAT DE123456789", "INF Booked I-# for VAT DE***")]
    [InlineData("INF AdminController: refund of O-1 to DE89370400440532013000", "INF RepairedAdminController: refund of O-1 to DE***3000")]
    [InlineData("ERR Request failed: PaymentDeclinedException: insufficient funds: 4000 0000 0000 0002 of Erika Mustermann", "ERR Request failed: PaymentDeclinedException: insufficient funds (***0002)")]
    [InlineData("INF Invited Max Mustermann at max.mustermann@mail.example", "INF Invited m***@*** with RIDE-10")]
    public void SameEvent_IsLoggedInTheClearAndMasked(string asItGrew, string repaired)
    {
        Assert.Contains(asItGrew, tours.AsItGrew.LogLines);
        Assert.Contains(repaired, tours.Repaired.LogLines);
    }

    [Fact]
    public void Repaired_FindsTheSameRequesterAgainByAPseudonym() => Assert.Matches(@"Ticket 1 opened: lights \[""ticket of p_run_[0-9a-f]{32}""\]", tours.Repaired.Log);

    [Fact]
    public void AsItGrew_SendsTheAddressToAdvertisersAndTheCardToAModel()
    {
        Assert.Contains("erika.mustermann1@mail.example", tours.AsItGrew.SentTo("googleads.googleapis.com"), StringComparison.Ordinal);
        Assert.Contains("max.mustermann@mail.example", tours.AsItGrew.SentTo("us1.api.mailchimp.com"), StringComparison.Ordinal);
        Assert.Contains("4111 1111 1111 1111", tours.AsItGrew.SentTo("api.openai.com"), StringComparison.Ordinal);
    }

    [Fact]
    public void Repaired_SendsCardsToTheProcessorAndTheFraudBureauOnly()
    {
        Assert.Contains("4111", tours.Repaired.SentTo("api.stripe.com"), StringComparison.Ordinal);
        Assert.Contains("4111", tours.Repaired.SentTo("api.cardwatch.example"), StringComparison.Ordinal);

        string[] own = ["api.stripe.com", "api.cardwatch.example", "warehouse.shop.example"];
        var others = tours.Repaired.Outbound.Where(call => !own.Contains(call.Host)).ToList();
        Assert.Contains(others, static call => call.Host == "graph.facebook.com");
        Assert.All(others, static call => Assert.All(Personal, text => Assert.DoesNotContain(text, call.Path + call.Body, StringComparison.Ordinal)));
    }

    private static string WithoutKeys(TourStep step) => $"{CartKey().Replace(step.Request, "#")} {step.Status}";

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex CartKey();
}
