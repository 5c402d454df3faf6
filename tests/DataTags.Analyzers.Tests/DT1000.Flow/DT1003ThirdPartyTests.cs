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
            .WithMessage("Customer.Notes (CustomerData) reaches the third-party sink HttpClientJsonExtensions.PostAsJsonAsync of Algolia, Inc.: Customer data is disclosed to nobody, police included, without the approval of trustee or customer. [strict/c44]")
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
            .WithMessage("Customer.Phone (CustomerContactData) reaches the third-party sink IPartner.Tell: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]"));

    [Fact]
    public Task BasicContact_IsForRequestersOnly() => FlowCase.VerifyAsync(
        """
        interface IPartner
        {
            void Tell([Sink(SinkKind.ThirdParty)] string text);
            void Name([Sink(SinkKind.LegalDisclosure)] string text);
        }

        class C(IPartner partner)
        {
            void M(Customer customer)
            {
                partner.Tell({|DT1003:customer.Contact|});
                partner.Name(customer.Contact);
            }
        }
        """);

    [Fact]
    public Task SubContractWithoutRegisteredRecipient_Triggers() => FlowCase.VerifyAsync(
        """
        interface IPrinter { void Print([Sink(SinkKind.ThirdParty, Purpose = Purpose.SubContract)] string text); }

        class C(IPrinter printer)
        {
            void M(Customer customer) => printer.Print({|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1204").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithProperty(FindingProperties.Clause, "c42"));

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
    public Task MaskedData_IsSilent() => FlowCase.VerifyAsync("""
        interface IPartner { void Tell([Sink(SinkKind.ThirdParty)] string text); }

        class C(IPartner partner)
        {
            void M(Customer customer)
            {
                partner.Tell(Masking.Mask(customer.Notes));
                partner.Tell(customer.Shirt);
            }
        }
        """);
}
