using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1016LegalDisclosureTests
{
    private const string Authorities = """
        interface IAuthorities
        {
            void Disclose([Sink(SinkKind.LegalDisclosure)] object data);
            void Comply([Sink(SinkKind.LegalDisclosure, Purpose = Purpose.LegalDuty)] object data);
        }

        """;

    [Fact]
    public Task VoluntaryDisclosure_TriggersAsError() => FlowCase.VerifyAsync(
        Authorities + """
        class C(IAuthorities authorities)
        {
            void M(Customer customer) => authorities.Disclose({|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1016")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Notes (CustomerData) reaches the disclosure sink IAuthorities.Disclose: Customer data is disclosed to nobody, police included, without the approval of trustee or customer. [strict/c44]")
            .WithProperty(FindingProperties.SinkKind, "LegalDisclosure"));

    [Fact]
    public Task WholeCustomer_TriggersForEachCategory() => FlowCase.VerifyAsync(
        Authorities + """
        class Subject
        {
            [CustomerContactData] public string Email { get; set; } = "";
            [PaymentData] public string Card { get; set; } = "";
            [BasicContact] public string Contact { get; set; } = "";
        }

        class C(IAuthorities authorities)
        {
            void M(Subject subject) => authorities.Disclose({|#0:subject|});
        }
        """,
        new DiagnosticResult("DT1016").WithLocation(0).WithProperty(FindingProperties.Category, "CustomerContactData").WithProperty(FindingProperties.Clause, "c21"),
        new DiagnosticResult("DT1016").WithLocation(0).WithProperty(FindingProperties.Category, "PaymentData").WithProperty(FindingProperties.Clause, "c47"));

    [Fact]
    public Task WhatTheLawCompels_AndBasicContact_AreSilent() => FlowCase.VerifyAsync(
        Authorities + """
        class C(IAuthorities authorities)
        {
            [LegalDisclosure("§ 100j StPO")]
            void Answer(Customer customer)
            {
                authorities.Comply(customer.Notes);
                authorities.Comply(customer.CardNumber);
                Send(customer.Email);
            }

            void Send(object data) => authorities.Comply(data);
            void Ask(Customer customer) => authorities.Disclose(customer.Contact);
        }
        """);
}
