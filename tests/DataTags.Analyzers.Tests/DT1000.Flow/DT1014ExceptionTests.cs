using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1014ExceptionTests
{
    [Fact]
    public Task MessageOfAnException_Triggers() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => throw new InvalidOperationException({|#0:$"No account for {customer.Email}"|});
        }
        """,
        new DiagnosticResult("DT1014")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Email (CustomerContactData) reaches the exception sink InvalidOperationException: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]")
            .WithProperty(FindingProperties.SinkKind, "Exception"));

    [Fact]
    public Task CardNumber_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => throw new ArgumentException({|#0:"Bad card " + customer.CardNumber|}, nameof(customer));
        }
        """,
        new DiagnosticResult("DT1014").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c36"));

    [Fact]
    public Task OwnExceptionClass_IsFollowedToItsParent() => FlowCase.VerifyAsync("""
        class ShopException(string message) : Exception(message);

        class C
        {
            void M(Customer customer) => throw new ShopException({|DT1014:customer.Notes|});
        }
        """);

    [Fact]
    public Task IdentifierAndParameterName_AreSilent() => FlowCase.VerifyAsync("""
        class C
        {
            void M(Customer customer)
            {
                if (customer.Email.Length == 0)
                    throw new ArgumentException($"Customer {customer.Id} has no address", nameof(customer));
                throw new InvalidOperationException(Masking.Mask(customer.Email));
            }
        }
        """);
}
