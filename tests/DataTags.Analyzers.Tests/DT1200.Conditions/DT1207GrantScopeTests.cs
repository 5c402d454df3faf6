using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1207GrantScopeTests
{
    [Theory]
    [InlineData("var grant = trustee.Open(); grant.Dispose(); console.Show({|#0:customer.Notes|});", "'grant' has ended here, or may have")]
    [InlineData("string notes; using (var grant = trustee.Open()) { notes = customer.Notes; } console.Show({|#0:notes|});", "'grant' has ended here, or may have")]
    [InlineData("var grant = trustee.Open(); if (isUrgent) grant.Dispose(); console.Show({|#0:customer.Notes|});", "'grant' has ended here, or may have")]
    [InlineData("using var grant = trustee.Ask(); console.Show({|#0:customer.Notes|});", "'grant' may be null here")]
    [InlineData("using var grant = trustee.Lab(); console.Show({|#0:customer.Notes|});", "'grant' is for Improve")]
    [InlineData("await using var grant = trustee.ForTheLab(); console.Show({|#0:customer.Notes|});", "'grant' is for Improve")]
    [InlineData("var grant = trustee.Ticket(); _ = grant; console.Show({|#0:customer.Notes|});", "'grant' opens SupportData only")]
    public Task GrantThatDoesNotOpenTheData_TriggersAsError(string statements, string reason) => FlowCase.VerifyAsync(
        GrantDomain.Method(statements),
        new DiagnosticResult("DT1207")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage($"Customer.Notes (CustomerData) reaches IConsole.Show for Resolve, but {reason}: Access to customer data needs a grant for an incident, maintenance or improvement, or the customer's own grant; it is watched and ended. [strict/c31, over trust-center/c14: a statement goes before a page; teams-2020/c01: a statement goes before an article]")
            .WithProperty(FindingProperties.Clause, "c31"));

    [Fact]
    public Task GrantKeptByCodeThatRunsLater_Triggers() => FlowCase.VerifyAsync(GrantDomain.Source + """
        class Desk(ITrustee trustee, IConsole console)
        {
            private Action? _later;
            private event Action? Later;

            void Open(Customer customer)
            {
                using var grant = trustee.Open();
                _later = () => console.Show({|DT1207:customer.Notes|});
                Later += () => console.Show({|DT1207:customer.Notes|});
                _later();
                Later();
            }
        }
        """);

    [Fact]
    public Task AnotherGrantThatOpensIt_IsSilent() => FlowCase.VerifyAsync(GrantDomain.Method("using var lab = trustee.Lab(); using var grant = trustee.Open(); console.Show(customer.Notes);"));
}
