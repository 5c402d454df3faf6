using System.Globalization;
using DataTags.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Languages;

/// <summary>One diagnostic, read in three languages: nothing of a message is fixed before somebody asks for it.</summary>
public sealed class MessageTests
{
    private const string Log = """
        namespace Shop;

        public class Desk(ILogger logger)
        {
            public void Pay(Customer customer) => logger.LogInformation("{Card}", customer.CardNumber);
        }
        """;

    [Theory]
    [InlineData("en", "Customer.CardNumber (PaymentData) reaches the logging sink LoggerExtensions.LogInformation: Payment data serves transactions and the detection of fraud only. [strict/c36]")]
    [InlineData("de", "Customer.CardNumber (PaymentData) gelangt über LoggerExtensions.LogInformation in ein Protokoll: Zahlungsdaten dienen nur Transaktionen und der Erkennung und Verhinderung von Betrug. [strict/c36]")]
    [InlineData("nl", "Customer.CardNumber (PaymentData) komt via LoggerExtensions.LogInformation in een logboek terecht: Betalingsgegevens dienen alleen voor transacties en het opsporen en voorkomen van fraude. [strict/c36]")]
    [InlineData("de-AT", "Customer.CardNumber (PaymentData) gelangt über LoggerExtensions.LogInformation in ein Protokoll: Zahlungsdaten dienen nur Transaktionen und der Erkennung und Verhinderung von Betrug. [strict/c36]")]
    [InlineData("fr", "Customer.CardNumber (PaymentData) reaches the logging sink LoggerExtensions.LogInformation: Payment data serves transactions and the detection of fraud only. [strict/c36]")]
    public async Task Flow_IsToldInTheLanguageOfTheReader(string culture, string expected)
        => Assert.Equal(expected, Assert.Single(await FlowRun.Async(Log)).GetMessage(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public async Task WithoutACulture_TheLanguageIsThatOfTheProcess()
    {
        var diagnostic = Assert.Single(await FlowRun.Async(Log));
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("nl-BE");
            Assert.Contains("komt via", diagnostic.GetMessage(), StringComparison.Ordinal);
            Assert.Contains("Betalingsgegevens", diagnostic.GetMessage(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task TwoRuns_AreEqualWhateverTheLanguage()
    {
        var (first, second) = (Assert.Single(await FlowRun.Async(Log)), Assert.Single(await FlowRun.Async(Log)));
        Assert.Equal(first.Properties, second.Properties);
        Assert.Equal(first.GetMessage(CultureInfo.GetCultureInfo("de")), second.GetMessage(CultureInfo.GetCultureInfo("de")));
    }

    [Theory]
    [InlineData("de", "ManyData.A, ManyData.B, ManyData.C und 1 weitere (CustomerContactData) gelangt über")]
    [InlineData("nl", "ManyData.A, ManyData.B, ManyData.C en nog 1 (CustomerContactData) komt via")]
    public async Task LongListOfData_IsCutInTheLanguageOfTheReader(string culture, string expected)
    {
        var found = await FlowRun.Async("""
            namespace Shop;

            public record ManyData([property: CustomerContactData] string A, [property: CustomerContactData] string B, [property: CustomerContactData] string C, [property: CustomerContactData] string D);

            public class Desk(ILogger logger)
            {
                public void Show(ManyData data) => logger.LogInformation("{Data}", data);
            }
            """);
        Assert.StartsWith(expected, Assert.Single(found).GetMessage(CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Customer.Email (CustomerContactData) gelangt über HttpClientJsonExtensions.PostAsJsonAsync von ", "in die Werbung: ")]
    [InlineData("nl", "Customer.Email (CustomerContactData) komt via HttpClientJsonExtensions.PostAsJsonAsync van ", "in reclame terecht: ")]
    public async Task Recipient_IsNamedInTheLanguageOfTheReader(string culture, string start, string middle)
    {
        var found = await FlowRun.Async("""
            namespace Shop;

            public class Desk(HttpClient http)
            {
                public Task Tell(Customer customer) => http.PostAsJsonAsync("https://bat.bing.com/c", customer.Email);
            }
            """);
        var message = Assert.Single(found, static diagnostic => diagnostic.Id == RuleIds.Advertising).GetMessage(CultureInfo.GetCultureInfo(culture));
        Assert.StartsWith(start, message, StringComparison.Ordinal);
        Assert.Contains(middle, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Eine Erklärung geht einer Seite vor")]
    [InlineData("nl", "een verklaring gaat voor een pagina")]
    public async Task DisagreementOfDocuments_IsToldInTheLanguageOfTheReader(string culture, string expected)
    {
        var found = await FlowRun.Async("""
            namespace Shop;

            public static class Offers
            {
                [Sink(SinkKind.Messaging, Purpose = Purpose.OwnOffers)]
                public static void Send(string to) { }

                public static void Tell(Customer customer) => Send(customer.AdminLogin);
            }
            """);
        var message = Assert.Single(found).GetMessage(CultureInfo.GetCultureInfo(culture));
        Assert.Contains(expected, message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("de", "'Loging' ist unbekannt; erwartet wird eine Art von Senke; meinten Sie 'Logging'?")]
    [InlineData("nl", "'Loging' is onbekend; verwacht wordt een soort bestemming; bedoelde u 'Logging'?")]
    [InlineData("en", "'Loging' is not a kind of sink; did you mean 'Logging'?")]
    public async Task MistakeInAModelFile_IsToldInTheLanguageOfTheReader(string culture, string expected)
    {
        var found = await FlowRun.Async([("Domain.cs", FlowCase.Domain)], [("own.datatags", "sink Shop.Customer.Email value Loging")], isConcurrent: false);
        Assert.Equal(expected, Assert.Single(found).GetMessage(CultureInfo.GetCultureInfo(culture)));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("nl")]
    public void EveryRule_HasTitleMessageAndDescriptionInTheLanguage(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        Assert.All(Descriptors.All, rule =>
        {
            Assert.NotEqual(rule.Title.ToString(CultureInfo.InvariantCulture), rule.Title.ToString(culture));
            Assert.NotEqual(rule.Description.ToString(CultureInfo.InvariantCulture), rule.Description.ToString(culture));
            Assert.EndsWith(".", rule.Description.ToString(culture), StringComparison.Ordinal);
            Assert.DoesNotContain(rule.Title.ToString(culture), static character => character is '.' or '{');
        });
    }
}
