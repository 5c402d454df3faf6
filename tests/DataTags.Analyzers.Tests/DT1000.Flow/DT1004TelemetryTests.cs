using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1004TelemetryTests
{
    [Fact]
    public Task TagOfAnActivity_Triggers() => FlowCase.VerifyAsync(
        """
        class C(System.Diagnostics.Activity activity)
        {
            void M(Customer customer) => activity.SetTag("enduser.mail", {|#0:customer.Email|});
        }
        """,
        new DiagnosticResult("DT1004")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Email (CustomerContactData) reaches the telemetry sink Activity.SetTag: No clause covers this use; mask the value, or state the use in a policy line. [strict/default]")
            .WithProperty(FindingProperties.SinkKind, "Telemetry"));

    [Fact]
    public Task PropertiesOfAnEvent_TriggerAsErrorForPaymentData() => FlowCase.VerifyAsync(
        """
        class C(Microsoft.ApplicationInsights.TelemetryClient telemetry)
        {
            void M(Customer customer)
            {
                var properties = new Dictionary<string, string> { ["card"] = customer.CardNumber };
                telemetry.TrackEvent("paid", {|#0:properties|});
            }
        }
        """,
        state => state.Stubs.Add(Stubs.TelemetryClient),
        new DiagnosticResult("DT1004").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Datum, "Customer.CardNumber"));

    [Fact]
    public Task HashedData_StillTriggers() => FlowCase.VerifyAsync("""
        class C(System.Diagnostics.Activity activity)
        {
            void M(Customer customer) => activity.SetTag("user", {|DT1004:Masking.Hash(customer.Email)|});
        }
        """);

    [Fact]
    public Task UsageData_AndPseudonyms_AreSilent() => FlowCase.VerifyAsync("""
        class C(System.Diagnostics.Activity activity)
        {
            void M(Customer customer)
            {
                activity.SetTag("page", customer.LastPage);
                activity.SetTag("user", Masking.Pseudonym(customer.Email));
                activity.SetTag("length", customer.Notes.Length);
            }
        }
        """);
}
