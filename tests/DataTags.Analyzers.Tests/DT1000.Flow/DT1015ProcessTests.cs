using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1015ProcessTests
{
    [Fact]
    public Task PasswordOnACommandLine_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => System.Diagnostics.Process.Start("mount", {|#0:"-p " + customer.Password|});
        }
        """,
        new DiagnosticResult("DT1015")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Password (CredentialData) reaches the process sink Process.Start: Measures protect the data from loss, destruction, change and unauthorised access or disclosure. [strict/c49]")
            .WithProperty(FindingProperties.SinkKind, "Process"));

    [Fact]
    public Task NotesInTheEnvironment_AreSuggested() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => Environment.SetEnvironmentVariable("NOTES", {|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1015").WithLocation(0).WithSeverity(DiagnosticSeverity.Info).WithProperty(FindingProperties.Clause, "default"));

    [Fact]
    public Task IdentifierOnACommandLine_IsSilent() => FlowCase.VerifyAsync("""
        class C
        {
            void M(Customer customer) => System.Diagnostics.Process.Start("print", $"--customer {customer.Id}");
        }
        """);
}
