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

    /// <summary>The URL is put together by one sink and asked for by another: the data is in it once.</summary>
    [Fact]
    public Task UrlMadeByASink_IsReportedWhereItIsMade() => FlowCase.VerifyAsync("""
        using Microsoft.AspNetCore.WebUtilities;
        class C(HttpClient client)
        {
            async Task M(Customer customer)
            {
                var url = QueryHelpers.AddQueryString("https://orders.example.org/find", "mail", {|DT1011:customer.Email|});
                await client.GetAsync(url);
                url = QueryHelpers.AddQueryString(url, "phone", {|DT1011:customer.Phone|});
                await client.GetAsync(url);
            }
        }
        """);

    /// <summary>What comes to the second sink on another way is another thing to say.</summary>
    [Fact]
    public Task OtherWayToTheSecondSink_Triggers() => FlowCase.VerifyAsync("""
        using Microsoft.AspNetCore.WebUtilities;
        class C(HttpClient client)
        {
            async Task M(Customer customer, Customer other)
            {
                var url = QueryHelpers.AddQueryString("https://orders.example.org/find", "mail", {|DT1011:customer.Email|});
                await client.GetAsync({|DT1011:"https://orders.example.org/" + customer.Email|});
                await client.GetAsync({|DT1011:url + customer.Phone|});
                var mail = other.Email;
                await client.GetAsync({|DT1011:"https://orders.example.org/" + mail|});
                await client.GetAsync({|DT1011:"https://orders.example.org/" + mail|});
            }
        }
        """);

    /// <summary>Another kind of sink is another matter.</summary>
    [Fact]
    public Task UrlMadeByASinkInALog_Triggers() => FlowCase.VerifyAsync("""
        using Microsoft.AspNetCore.WebUtilities;
        class C(ILogger<C> log)
        {
            void M(Customer customer)
            {
                var url = QueryHelpers.AddQueryString("https://orders.example.org/find", "mail", {|DT1011:customer.Email|});
                log.LogInformation("Asked {Url}", {|DT1002:url|});
            }
        }
        """);
}
