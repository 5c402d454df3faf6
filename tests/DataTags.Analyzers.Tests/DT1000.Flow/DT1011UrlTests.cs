using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1011UrlTests
{
    [Fact]
    public Task AddressInAQuery_Triggers() => FlowCase.VerifyAsync(
        """
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.GetStringAsync({|#0:$"https://orders.example.org/find?mail={customer.Email}"|});
        }
        """,
        new DiagnosticResult("DT1011")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Email (CustomerContactData) reaches the URL sink HttpClient.GetStringAsync: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]")
            .WithProperty(FindingProperties.SinkKind, "Url"));

    [Fact]
    public Task PasswordInARedirect_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M(Customer customer) => Redirect({|#0:"/login?p=" + customer.Password|});
        }
        """,
        new DiagnosticResult("DT1011").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c49"));

    [Fact]
    public Task IdentifierInAQuery_IsSilent() => FlowCase.VerifyAsync("""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.GetStringAsync($"https://orders.example.org/find?id={customer.Id}&p={Masking.Pseudonym(customer.Email)}");
        }
        """);
}
