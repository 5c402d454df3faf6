using System.Text.Json;
using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>The messages of real builds in the languages of the statements.</summary>
[Collection(PackageCollection.Name)]
public sealed class LanguageTests(PackageFixture fixture)
{
    private readonly ConsumerBuild _build = fixture.Consumers;

    [Theory]
    [InlineData("Leaks.German", "Order.CardNumber (PaymentData) gelangt über LoggerExtensions.LogInformation in ein Protokoll: Zahlungsdaten dienen nur Transaktionen und der Erkennung und Verhinderung von Betrug. [strict/c36]")]
    [InlineData("Leaks.Dutch", "Order.CardNumber (PaymentData) komt via LoggerExtensions.LogInformation in een logboek terecht: Betalingsgegevens dienen alleen voor transacties en het opsporen en voorkomen van fraude. [strict/c36]")]
    [InlineData("Leaks.Default", "Order.CardNumber (PaymentData) reaches the logging sink LoggerExtensions.LogInformation: Payment data serves transactions and the detection of fraud only. [strict/c36]")]
    public void Build_SpeaksTheLanguageThatTheProjectAsksFor(string project, string expected)
    {
        var message = _build.MessagesOf(project).Single(message => message.Line == _build.LineOf("Leaks/Checkout.cs", "card"));
        Assert.StartsWith(expected, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Leaks.German", "Gekennzeichnete Daten gelangen in ein Protokoll", "Protokollieren Sie eine Kennung", "Zahlungsdaten dienen nur Transaktionen")]
    [InlineData("Leaks.Dutch", "Gemarkeerde gegevens komen in een logboek terecht", "Leg een kenmerk vast", "Betalingsgegevens dienen alleen voor transacties")]
    public void ErrorLog_HasTitleDescriptionAndMessageInTheLanguage(string project, string title, string description, string message)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(_build.PathOf(project, "findings.sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "DT1002");
        Assert.Equal(title, rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Contains(description, rule.GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(
            run.GetProperty("results").EnumerateArray(),
            result => result.GetProperty("ruleId").GetString() == "DT1002" && result.GetProperty("message").GetProperty("text").GetString()!.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Gate_SpeaksTheLanguageToo()
    {
        var message = Assert.Single(_build.MessagesOf("GateOff.German"));
        Assert.Equal(("warning", "DT9001"), (message.Severity, message.Id));
        Assert.StartsWith("Die Datenschutzanalyse ist in diesem Build nicht gelaufen: RunAnalyzersDuringBuild=false schaltet alle Analyzer aus", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Leaks.German")]
    [InlineData("Leaks.Dutch")]
    public void Findings_AreTheSameInEveryLanguage(string project)
        => Assert.Equal(Places("Leaks.Default"), Places(project));

    private IEnumerable<(string, string, int)> Places(string project) =>
        _build.MessagesOf(project).Select(static message => (message.Severity, message.Id, message.Line)).Order();
}
