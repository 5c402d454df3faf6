using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1003ThirdPartyTests
{
    [Fact]
    public Task CustomerDataToANamedHost_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class Search(HttpClient client)
        {
            Task Index(Customer customer) => client.PostAsJsonAsync("https://x1.algolia.net/1/indexes", {|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1003")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Notes (CustomerData) reaches the third-party sink HttpClientJsonExtensions.PostAsJsonAsync of Algolia, Inc.: Customer data is not used for marketing, advertising or other commerce and is not passed on to third parties. [strict/c05]")
            .WithProperty(FindingProperties.Recipient, "Algolia"));

    [Fact]
    public Task ContactData_TriggersAsWarning() => FlowCase.VerifyAsync(
        """
        interface IPartner { void Tell([Sink(SinkKind.ThirdParty)] string text); }

        class C(IPartner partner)
        {
            void M(Customer customer) => partner.Tell({|#0:customer.Phone|});
        }
        """,
        new DiagnosticResult("DT1003")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Phone (CustomerContactData) reaches the third-party sink IPartner.Tell: Governments are redirected to the customer; what the law compels is kept to the minimum and notified. [strict/c25]"));

    [Fact]
    public Task SubContractWithoutRegisteredRecipient_Triggers() => FlowCase.VerifyAsync(
        """
        interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Purpose = Purpose.SubContract)] string text); }

        class C(IPrinter printer)
        {
            void M(Customer customer) => printer.Print({|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1003").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithProperty(FindingProperties.Clause, "c42"));

    [Fact]
    public Task SubContractWithRegisteredRecipient_IsSilent() => FlowCase.VerifyWithModelsAsync(
        """
        interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Purpose = Purpose.SubContract, Recipient = "Printer")] string text); }

        class C(IPrinter printer)
        {
            void M(Customer customer) => printer.Print(customer.Notes);
        }
        """,
        """recipient Printer "Print House" contract="signed 2024" """);

    [Fact]
    public Task BasicContactAndMaskedData_AreSilent() => FlowCase.VerifyAsync("""
        interface IPartner { void Tell([Sink(SinkKind.ThirdParty)] string text); }

        class C(IPartner partner)
        {
            void M(Customer customer)
            {
                partner.Tell(customer.Contact);
                partner.Tell(Masking.Mask(customer.Notes));
                partner.Tell(customer.Shirt);
            }
        }
        """);
}
