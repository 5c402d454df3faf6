using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1010CacheTests
{
    [Fact]
    public Task CardNumberInADistributedCache_Triggers() => FlowCase.VerifyAsync(
        """
        using Microsoft.Extensions.Caching.Distributed;

        class C(IDistributedCache cache)
        {
            void M(Customer customer) => cache.SetString("card", {|#0:customer.CardNumber|});
        }
        """,
        new DiagnosticResult("DT1010")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.CardNumber (PaymentData) reaches the cache or queue sink DistributedCacheExtensions.SetString: Payment data serves transactions and the detection of fraud only. [strict/c36]")
            .WithProperty(FindingProperties.SinkKind, "Cache"));

    [Fact]
    public Task CardNumberInAQueue_Triggers() => FlowCase.VerifyAsync(
        """
        interface IQueue { void Enqueue([Sink(SinkKind.Queue)] object message); }

        class C(IQueue queue)
        {
            void M(Customer customer) => queue.Enqueue({|#0:new { customer.Id, customer.CardNumber }|});
        }
        """,
        new DiagnosticResult("DT1010").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithProperty(FindingProperties.SinkKind, "Queue"));

    [Fact]
    public Task IdentifierAndCustomersOwnData_AreSilent() => FlowCase.VerifyAsync("""
        using Microsoft.Extensions.Caching.Distributed;

        class C(IDistributedCache cache)
        {
            void M(Customer customer)
            {
                cache.SetString("id", customer.Id.ToString());
                cache.SetString("notes", customer.Notes);
            }
        }
        """);

    [Fact]
    public Task SinkForATransaction_IsSilent() => FlowCase.VerifyAsync("""
        interface IPayments { void Enqueue([Sink(SinkKind.Queue, Purpose = Purpose.Transact)] string card); }

        class C(IPayments payments)
        {
            void M(Customer customer) => payments.Enqueue(customer.CardNumber);
        }
        """);
}
