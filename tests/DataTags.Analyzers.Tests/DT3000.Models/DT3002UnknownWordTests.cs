using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Models;

public sealed class DT3002UnknownWordTests
{
    [Fact]
    public Task UnknownCategory_TriggersWithTheNearestName() => ModelCase.VerifyAsync(
        """
        sink Acme.Contact.Send(*) text Logging
        tag Acme.Contact.Email {|#0:CustomerContctData|}
        """,
        new DiagnosticResult("DT3002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("There is no category 'CustomerContctData'; did you mean 'CustomerContactData'?"));

    [Theory]
    [InlineData("deny PaymentData for {|#0:Advertisng|} clause=default", "'Advertisng' is not a purpose; did you mean 'Advertising'?")]
    [InlineData("require CustomerData into Storage region={|#0:Germny|} clause=default", "'Germny' is not a region: a country such as DE, or EU, EEA, EFTA, DACH, BENELUX; did you mean 'DE'?")]
    [InlineData("recipient Acme \"Acme\" purposes={|#0:SubContrct|}", "'SubContrct' is not a purpose; did you mean 'SubContract'?")]
    public Task UnknownWordOfThePolicy_IsAnErrorWithTheNearestName(string line, string message) => ModelCase.VerifyAsync(
        line,
        new DiagnosticResult("DT3002").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithMessage(message));

    [Theory]
    [InlineData("{|DT3002:tga|} Acme.Contact.Email PaymentData")]
    [InlineData("sink Acme.Contact.Send(*) text {|DT3002:Loging|}")]
    [InlineData("sink Acme.Contact.Send(*) text Logging {|DT3002:colour|}=red")]
    [InlineData("flow Acme.Contact.Send(*) text -> this strength={|DT3002:pseudo|}")]
    [InlineData("deny PaymentData for {|DT3002:Sale|} clause=default")]
    public Task UnknownWord_TriggersAtTheWord(string line) => ModelCase.VerifyAsync(line);

    [Theory]
    [InlineData("tag Acme.Contact.Email CustomerContctData")]
    [InlineData("snik Acme.Contact.Send(*) text Logging")]
    public Task RestOfTheFile_Counts(string line) => ModelCase.VerifyTheRestCountsAsync(line);

    [Fact]
    public Task CategoryOfTheProject_IsKnown() => FlowCase.VerifyWithModelsAsync(
        """
        sealed class LoyaltyAttribute : DataTagAttribute;

        class Card { public string Number { get; set; } = ""; }

        class C
        {
            void M(Card card) => Console.WriteLine({|DT1002:card.Number|});
        }
        """,
        """
        tag Card.Number Loyalty
        deny Loyalty into Logging clause=default
        """);
}
