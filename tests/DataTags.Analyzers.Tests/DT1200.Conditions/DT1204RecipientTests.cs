using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1204RecipientTests
{
    private const string Code = """
        interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Purpose = Purpose.SubContract, Recipient = "Printer")] string text); }

        class C(IPrinter printer)
        {
            void M(Customer customer) => printer.Print({|#0:customer.Notes|});
        }
        """;

    [Theory]
    [InlineData("recipient Printer \"Print House\"")]
    [InlineData("recipient Printer \"Print House\" contract=none")]
    public Task SubContractorWithoutContract_Triggers(string recipient) => FlowCase.VerifyWithModelsAsync(
        Code,
        recipient,
        new DiagnosticResult("DT1204")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches IPrinter.Print of Print House, and no contract with Print House is on record: Sub-contractors get data for the hired service only, on the same terms. [strict/c42]")
            .WithProperty(FindingProperties.Clause, "c42"));

    [Fact]
    public Task SubContractorWithContract_IsSilent() => FlowCase.VerifyWithModelsAsync(
        Code.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal),
        "recipient Printer \"Print House\" contract=\"signed 2024\"");

    [Fact]
    public Task SubContractorUsedForAnotherPurpose_TriggersByThatPurpose() => FlowCase.VerifyWithModelsAsync(
        """
        interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Recipient = "Printer")] string text); }

        [Purpose(Purpose.MarketResearch)]
        class C(IPrinter printer)
        {
            void M([CustomerData] string notes) => printer.Print({|DT1003:{|DT1301:notes|}|});
        }
        """,
        "recipient Printer \"Print House\" contract=\"signed 2024\" purposes=SubContract");
}
