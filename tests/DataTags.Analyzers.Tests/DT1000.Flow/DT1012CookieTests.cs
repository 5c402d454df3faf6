using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1012CookieTests
{
    [Fact]
    public Task AddressInACookie_Triggers() => FlowCase.VerifyAsync(
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            void M(Customer customer) => Response.Cookies.Append("mail", {|#0:customer.Email|});
        }
        """,
        new DiagnosticResult("DT1012")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Email (CustomerContactData) reaches the cookie sink IResponseCookies.Append: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]")
            .WithProperty(FindingProperties.ArgumentIndex, "1"));

    [Fact]
    public Task CardNumberInACookie_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C(Microsoft.AspNetCore.Http.HttpContext context)
        {
            void M(Customer customer) => context.Response.Cookies.Append("card", {|#0:customer.CardNumber|});
        }
        """,
        new DiagnosticResult("DT1012").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c36"));

    [Fact]
    public Task CookieData_IsSilent() => FlowCase.VerifyAsync("""
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            void M(Customer customer)
            {
                Response.Cookies.Append("visitor", customer.Visitor, new Microsoft.AspNetCore.Http.CookieOptions { Secure = true });
                Response.Cookies.Append("size", customer.Shirt);
            }
        }
        """);

    [Fact]
    public Task CookieWithoutOptions_TravelsOpenly() => FlowCase.VerifyAsync(
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            void M(Customer customer) => Response.Cookies.Append("visitor", {|#0:customer.Visitor|});
        }
        """,
        new DiagnosticResult("DT1211")
            .WithLocation(0)
            .WithMessage("Customer.Visitor (CookieData) reaches IResponseCookies.Append at any address without encryption: Measures protect the data from loss, destruction, change and unauthorised access or disclosure. [strict/c49]"));
}
