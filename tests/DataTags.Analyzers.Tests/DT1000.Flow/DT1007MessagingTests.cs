using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1007MessagingTests
{
    [Fact]
    public Task CardNumberInAMail_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C(System.Net.Mail.SmtpClient smtp)
        {
            void M(Customer customer) => smtp.Send("shop@example.org", "to@example.org", "Receipt", {|#0:"Card: " + customer.CardNumber|});
        }
        """,
        new DiagnosticResult("DT1007")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.CardNumber (PaymentData) reaches the messaging sink SmtpClient.Send: Payment data serves transactions and the detection of fraud only. [strict/c36]")
            .WithProperty(FindingProperties.ArgumentIndex, "3"));

    [Fact]
    public Task RecordingInAMail_TriggersAsWarning() => FlowCase.VerifyAsync(
        """
        class C(System.Net.Mail.SmtpClient smtp)
        {
            void M(Customer customer) => smtp.Send("shop@example.org", "to@example.org", "Call", {|#0:customer.Call|});
        }
        """,
        new DiagnosticResult("DT1007").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithProperty(FindingProperties.Clause, "c24"));

    [Fact]
    public Task AddressAndOwnDataOfTheCustomer_AreSilent() => FlowCase.VerifyAsync("""
        class C(System.Net.Mail.SmtpClient smtp)
        {
            void M(Customer customer)
            {
                smtp.Send("shop@example.org", customer.Email, "Hello " + customer.Name, customer.Notes);
                smtp.Send("shop@example.org", customer.Email, "Receipt", "Card: " + Masking.Mask(customer.CardNumber));
            }
        }
        """);
}
