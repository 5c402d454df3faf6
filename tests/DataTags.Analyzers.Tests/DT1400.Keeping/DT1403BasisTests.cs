using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Keeping;

/// <summary>DT1403: what data is kept for after its own purpose has ended.</summary>
public sealed class DT1403BasisTests
{
    [Fact]
    public Task CardsKeptForOffers_Trigger() => FlowCase.VerifyAsync(
        """
        class Card
        {
            [PaymentData, {|#0:Retention(3650, Basis = Purpose.OwnOffers)|}] public string Number { get; set; } = "";
        }
        """,
        new DiagnosticResult("DT1403")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Card.Number (PaymentData) is kept for OwnOffers after its own purpose has ended: Payment data serves transactions and the detection of fraud only. [strict/c36]")
            .WithProperty(FindingProperties.Clause, "c36"));

    [Theory]
    [InlineData("PaymentData", "Transact")]
    [InlineData("PaymentData", "DetectFraud")]
    [InlineData("PaymentData", "LegalDuty")]
    [InlineData("CustomerData", "LegalDuty")]
    [InlineData("SupportData", "Improve")]
    [InlineData("UsageData", "Improve")]
    public Task BasisThatTheClauseAllows_IsSilent(string category, string basis) => FlowCase.VerifyAsync($$"""
        class Row
        {
            [{{category}}, Retention(30, Basis = Purpose.{{basis}})] public string Value { get; set; } = "";
        }
        """);

    [Theory]
    [InlineData("PaymentData", "Improve")]
    [InlineData("CustomerData", "Advertising")]
    [InlineData("CustomerData", "Profiling")]
    [InlineData("UsageData", "MarketResearch")]
    [InlineData("InviteeContact", "OwnOffers")]
    public Task BasisThatAClauseDenies_Triggers(string category, string basis) => FlowCase.VerifyAsync($$"""
        class Row
        {
            [{{category}}, {|DT1403:Retention(30, Basis = Purpose.{{basis}})|}] public string Value { get; set; } = "";
        }
        """);

    [Fact]
    public Task MarkOfTheType_IsJudgedForEachMember() => FlowCase.VerifyAsync("""
        [Retention(365, Basis = Purpose.Improve)]
        class Ticket
        {
            [SupportData] public string Text { get; set; } = "";
            [PaymentData] public string {|DT1403:Card|} { get; set; } = "";
            public int Id { get; set; }
        }
        """);

    [Fact]
    public Task NearerMark_GoesBeforeThatOfTheType() => FlowCase.VerifyAsync("""
        [Retention(365, Basis = Purpose.Improve)]
        class Ticket
        {
            [PaymentData, Retention(30)] public string Card { get; set; } = "";
            [PaymentData, Retention(30, Basis = Purpose.LegalDuty)] public string Holder { get; set; } = "";
        }
        """);

    [Fact]
    public Task LineOfTheProject_DecidesFirst() => FlowCase.VerifyWithModelsAsync(
        """
        class Card
        {
            [PaymentData, Retention(30, Basis = Purpose.Improve)] public string Number { get; set; } = "";
        }
        """,
        """
        clause own "Numbers of test cards serve the improvement of the checkout."
        allow PaymentData for Improve clause=own
        """);
}
