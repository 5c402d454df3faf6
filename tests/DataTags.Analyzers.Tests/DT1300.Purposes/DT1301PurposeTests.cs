using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Purposes;

public sealed class DT1301PurposeTests
{
    [Fact]
    public Task MarketingThatReadsSupportCases_Triggers() => FlowCase.VerifyAsync(
        """
        [Purpose(Purpose.OwnOffers)]
        class Campaign
        {
            int M(Customer customer) => customer.{|#0:Ticket|}.Length;
        }
        """,
        new DiagnosticResult("DT1301")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Ticket (SupportData) is read by code for OwnOffers: Secondary use such as advertising is prohibited; sales and marketing do not use case data. [strict/c26, over cloud-germany-2016/c39: of two statements the stricter holds]")
            .WithProperty(FindingProperties.Clause, "c26")
            .WithProperty(FindingProperties.Purpose, "OwnOffers"));

    [Theory]
    [InlineData("Improve")]
    [InlineData("Survey")]
    [InlineData("MarketResearch")]
    [InlineData("Personalise")]
    public Task PaymentDataForAnythingButPaying_Triggers(string purpose) => FlowCase.VerifyAsync(
        $$"""
        [Purpose(Purpose.{{purpose}})]
        class C
        {
            bool M(Customer customer) => customer.{|#0:CardNumber|}.Length > 0;
        }
        """,
        new DiagnosticResult("DT1301").WithLocation(0).WithProperty(FindingProperties.Clause, "c36"));

    [Theory]
    [InlineData("Purpose.Transact")]
    [InlineData("Purpose.DetectFraud")]
    [InlineData("Purpose.Transact, Purpose.DetectFraud")]
    [InlineData("Purpose.LegalDuty")]
    public Task PaymentDataForPaying_IsSilent(string purposes) => FlowCase.VerifyAsync(
        $$"""
        [Purpose({{purposes}})]
        class C
        {
            bool M(Customer customer) => customer.CardNumber.Length > 0;
        }
        """);

    [Fact]
    public Task EachOfSeveralPurposes_MustBeAllowed() => FlowCase.VerifyAsync("""
        [Purpose(Purpose.Transact, Purpose.Improve)]
        class C
        {
            bool M(Customer customer) => customer.{|DT1301:CardNumber|}.Length > 0;
        }
        """);

    [Fact]
    public Task NearestMark_Counts() => FlowCase.VerifyAsync("""
        [assembly: Purpose(Purpose.Improve)]

        class Report
        {
            int M(Customer customer) => customer.{|DT1301:CardNumber|}.Length;

            [Purpose(Purpose.DetectFraud)]
            int N(Customer customer) => customer.CardNumber.Length;

            [Purpose(Purpose.Transact)]
            class Checkout
            {
                int M(Customer customer) => customer.CardNumber.Length;
            }
        }

        [Purpose(Purpose.Transact)]
        abstract class Payments { }

        class Cards : Payments
        {
            int M(Customer customer) => customer.CardNumber.Length;
        }
        """);

    [Fact]
    public Task PurposeLine_SpeaksOfANamespace() => FlowCase.VerifyWithModelsAsync(
        """
        namespace Acme.Marketing
        {
            class Campaign { int M(Customer customer) => customer.{|DT1301:Ticket|}.Length; }
        }

        namespace Acme.Marketing.Billing
        {
            class Invoices { int M(Customer customer) => customer.CardNumber.Length + customer.Ticket.Length; }
        }

        namespace Acme.Marketplace
        {
            class Shelf { int M(Customer customer) => customer.Ticket.Length; }
        }
        """,
        """
        purpose Acme.Marketing OwnOffers
        purpose Acme.Marketing.Billing Transact
        """);

    [Fact]
    public Task EveryFormOfReading_Triggers_OncePerBody() => FlowCase.VerifyAsync("""
        [Purpose(Purpose.Partners)]
        class C
        {
            void Property(Customer customer) { _ = customer.{|DT1301:Ticket|}; _ = customer.Ticket; }
            bool Pattern(Customer customer) => customer is { {|DT1301:Ticket|}: "x" };
            int Parameter([SupportData] string ticket) => {|DT1301:ticket|}.Length;
            int Lambda(List<Customer> customers) => customers.Count(customer => customer.{|DT1301:Ticket|} == "");
            int? Conditional(Customer? customer) => customer?.{|DT1301:Ticket|}.Length;
            int Accessor { get => new Customer().{|DT1301:Ticket|}.Length; set => Property(new Customer()); }
        }
        """);

    [Fact]
    public Task WritingNamingAndOtherData_AreSilent() => FlowCase.VerifyAsync("""
        [Purpose(Purpose.Partners)]
        class C
        {
            void M(Customer customer)
            {
                customer.Ticket = "";
                _ = new Customer { Ticket = "" };
                _ = nameof(customer.Ticket);
                _ = customer.Shirt + customer.Id;
            }
        }

        class Free
        {
            int M(Customer customer) => customer.Ticket.Length;
        }
        """);

    [Fact]
    public Task PurposeOfTheCode_JudgesItsSinks() => FlowCase.VerifyAsync("""
        interface IMailer { void Send([Sink(SinkKind.Messaging)] string text); }

        class Service(IMailer mailer)
        {
            void M(Customer customer) => mailer.Send(customer.AdminLogin);
        }

        [Purpose(Purpose.OwnOffers)]
        class Campaign(IMailer mailer)
        {
            void M(Customer customer) => mailer.Send({|DT1201:customer.AdminLogin|});
        }
        """);
}
