using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1013ResponseTests
{
    [Fact]
    public Task KeyInAnAnswer_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M(Customer customer) => Ok({|#0:new { customer.Id, customer.Key }|});
        }
        """,
        new DiagnosticResult("DT1013")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Key (EncryptionKey) reaches the response sink ControllerBase.Ok: There is no back door to data or keys and no bypass of encryption. [strict/c12]")
            .WithProperty(FindingProperties.SinkKind, "Response"));

    [Fact]
    public Task PolicyOfTheProject_Forbids() => FlowCase.VerifyWithModelsAsync(
        """
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M(Customer customer) => Ok({|DT1013:customer.CardNumber|});
        }
        """,
        "deny PaymentData into Response clause=c36");

    [Fact]
    public Task AnswerToTheCustomer_IsSilent() => FlowCase.VerifyAsync("""
        class C : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            object M(Customer customer) => Ok(new { customer.Name, customer.Email, customer.Notes });
        }
        """);
}
