using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1006PaymentTests
{
    [Fact]
    public Task NotesAsDescription_Trigger() => FlowCase.VerifyAsync(
        """
        class C(Stripe.PaymentIntentService service)
        {
            void M(Customer customer)
            {
                var options = new Stripe.PaymentIntentCreateOptions { Amount = 100, Description = customer.Notes };
                service.Create({|#0:options|});
            }
        }
        """,
        state => state.Stubs.Add(Stubs.Stripe),
        new DiagnosticResult("DT1006")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches the payment sink PaymentIntentService.Create of Stripe, Inc.: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]"));

    [Fact]
    public Task Password_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C(Stripe.PaymentIntentService service)
        {
            void M(Customer customer) => service.Create({|#0:new Stripe.PaymentIntentCreateOptions { Metadata = new() { ["p"] = customer.Password } }|});
        }
        """,
        state => state.Stubs.Add(Stubs.Stripe),
        new DiagnosticResult("DT1006").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c49"));

    [Fact]
    public Task CardNumber_IsWhatPaymentIsFor() => FlowCase.VerifyAsync(
        """
        class C(Stripe.TokenService service)
        {
            void M(Customer customer) => service.Create(new Stripe.TokenCreateOptions { Card = new Stripe.TokenCardOptions { Number = customer.CardNumber } });
        }
        """,
        state => state.Stubs.Add(Stubs.Stripe));
}
