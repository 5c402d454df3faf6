using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1206CompelledTests
{
    private const string Authorities = """
        public interface IAuthorities { void Comply([Sink(SinkKind.LegalDisclosure, Purpose = Purpose.LegalDuty)] object data); }

        """;

    [Theory]
    [InlineData("Notes", "c45")]
    [InlineData("Email", "c25")]
    [InlineData("CardNumber", "c47")]
    [InlineData("Ticket", "c47")]
    public Task DisclosureOutsideTheDoor_Triggers(string member, string clause) => FlowCase.VerifyAsync(
        Authorities + $$"""
        class C(IAuthorities authorities)
        {
            void M(Customer customer) => authorities.Comply({|#0:customer.{{member}}|});
        }
        """,
        new DiagnosticResult("DT1206").WithLocation(0).WithSeverity(DiagnosticSeverity.Warning).WithProperty(FindingProperties.Clause, clause));

    [Fact]
    public Task Door_IsAMemberATypeOrTheContract() => FlowCase.VerifyAsync(Authorities + """
        [LegalDisclosure("Tax code, section 93")]
        class TaxOffice(IAuthorities authorities)
        {
            void Answer(Customer customer) => authorities.Comply(customer.CardNumber);
        }

        interface IWarrants { [LegalDisclosure("Code of criminal procedure, section 100j")] void Answer(Customer customer); }

        class Warrants(IAuthorities authorities) : IWarrants
        {
            public void Answer(Customer customer) => Send(customer.Notes);

            private void Send(object data) => authorities.Comply(data);
        }
        """);

    [Fact]
    public Task DoorFurtherDown_IsSilent() => FlowCase.VerifyAsync(Authorities + """
        class C(IAuthorities authorities)
        {
            void M(Customer customer) => Answer(customer.Notes);

            [LegalDisclosure("Code of criminal procedure, section 100j")]
            void Answer(object data) => authorities.Comply(data);
        }
        """);
}
