using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1203GrantTests
{
    private const string Console = """
        public interface IConsole
        {
            void Show([Sink(SinkKind.Network, Purpose = Purpose.Resolve)] string text);
            void Deliver([Sink(SinkKind.Network, Purpose = Purpose.Deliver)] string text);
        }

        """;

    [Fact]
    public Task CustomerDataForAnIncident_Triggers() => FlowCase.VerifyAsync(
        Console + """
        class C(IConsole console)
        {
            void M(Customer customer) => console.Show({|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1203")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches IConsole.Show for Resolve without a grant of access: Access to customer data needs a grant for an incident, maintenance or improvement, or the customer's own grant; it is watched and ended. [strict/c31, over trust-center/c14: a statement goes before a page; teams-2020/c01: a statement goes before an article]")
            .WithProperty(FindingProperties.Clause, "c31"));

    [Fact]
    public Task DeliveryAndSupportData_AreSilent() => FlowCase.VerifyAsync(Console + """
        class C(IConsole console)
        {
            void M(Customer customer)
            {
                console.Deliver(customer.Notes);
                console.Show(customer.Ticket);
            }
        }
        """);
}
