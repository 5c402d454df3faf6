using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1203GrantTests
{
    [Fact]
    public Task CustomerDataForAnIncident_Triggers() => FlowCase.VerifyAsync(
        GrantDomain.Method("console.Show({|#0:customer.Notes|});"),
        new DiagnosticResult("DT1203")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches IConsole.Show for Resolve without a grant of access: Access to customer data needs a grant for an incident, maintenance or improvement, or the customer's own grant; it is watched and ended. [strict/c31, over trust-center/c14: a statement goes before a page; teams-2020/c01: a statement goes before an article]")
            .WithProperty(FindingProperties.Clause, "c31"));

    [Fact]
    public Task DeliveryAndSupportData_AreSilent() => FlowCase.VerifyAsync("""
        interface IConsole
        {
            void Show([Sink(SinkKind.Network, Purpose = Purpose.Resolve)] string text);
            void Deliver([Sink(SinkKind.Network, Purpose = Purpose.Deliver)] string text);
        }

        class C(IConsole console)
        {
            void M(Customer customer)
            {
                console.Deliver(customer.Notes);
                console.Show(customer.Ticket);
            }
        }
        """);

    [Theory]
    [InlineData("using var grant = trustee.Open(); console.Show(customer.Notes);")]
    [InlineData("using (trustee.Open()) { console.Show(customer.Notes); }")]
    [InlineData("using (var grant = trustee.Open()) console.Show(customer.Notes);")]
    [InlineData("await using var grant = await trustee.OpenAsync(); console.Show(customer.Notes);")]
    [InlineData("await using var grant = await trustee.OpenAsync().ConfigureAwait(false); console.Show(customer.Notes);")]
    [InlineData("var grant = trustee.Open(); try { console.Show(customer.Notes); } finally { grant.Dispose(); }")]
    [InlineData("using var grant = isUrgent ? trustee.Open() : trustee.Open(); console.Show(customer.Notes);")]
    [InlineData("using var grant = trustee.Ask(); if (grant is null) return; console.Show(customer.Notes);")]
    [InlineData("using var grant = trustee.Ask(); if (grant != null) { console.Show(customer.Notes); }")]
    [InlineData("using var grant = trustee.Ask() ?? throw new InvalidOperationException(); console.Show(customer.Notes);")]
    [InlineData("if (!trustee.TryOpen(out var grant)) return; using (grant) console.Show(customer.Notes);")]
    [InlineData("if (trustee.TryOpen(out var grant)) { console.Show(customer.Notes); grant.Dispose(); }")]
    [InlineData("using var key = trustee.Key(); console.Show(customer.Notes);")]
    [InlineData("console.ShowUnder(customer.Notes, trustee.Open());")]
    [InlineData("using var grant = trustee.Open(); foreach (var letter in customer.Notes.Split(' ')) console.Show(letter);")]
    [InlineData("using var grant = trustee.Open(); Act(() => console.Show(customer.Notes)); void Act(Action act) => act();")]
    [InlineData("using var grant = trustee.Open(); void Print() => console.Show(customer.Notes); Print();")]
    [InlineData("using var grant = trustee.Open(); Print(); Print(); void Print() { console.Show(customer.Notes); }")]
    [InlineData("var grant = trustee.Ticket(); _ = grant; console.Show(customer.Ticket);")]
    public Task GrantInHand_IsSilent(string statements) => FlowCase.VerifyAsync(GrantDomain.Method(statements));

    [Theory]
    [InlineData("if (isUrgent) { using var grant = trustee.Open(); } console.Show({|DT1203:customer.Notes|});")]
    [InlineData("IncidentGrant? grant = null; if (isUrgent) grant = trustee.Open(); console.Show({|DT1203:customer.Notes|}); grant?.Dispose();")]
    [InlineData("if (trustee.TryOpen(out var grant)) grant.Dispose(); else console.Show({|DT1203:customer.Notes|});")]
    [InlineData("using var grant = trustee.Ask(); if (grant is null) console.Show({|DT1203:customer.Notes|});")]
    [InlineData("var notes = customer.Notes; using var grant = trustee.Open(); console.Show({|DT1203:notes|});")]
    [InlineData("void Print() => console.Show({|DT1203:customer.Notes|}); Print(); using var grant = trustee.Open(); Print();")]
    [InlineData("using var grant = trustee.Open(); Action print = Print; print(); void Print() => console.Show({|DT1203:customer.Notes|});")]
    public Task NoGrantOnSomeWay_Triggers(string statements) => FlowCase.VerifyAsync(GrantDomain.Method(statements));

    [Fact]
    public Task GrantOfTheCaller_CountsForWhatItCalls() => FlowCase.VerifyAsync(GrantDomain.Source + """
        class Desk(ITrustee trustee, IConsole console)
        {
            void Open(Customer customer)
            {
                using var grant = trustee.Open();
                Show(customer.Notes);
            }

            void OpenUnder(Customer customer, IncidentGrant grant) => console.Show(customer.Notes);

            void OpenWithout(Customer customer) => Show({|DT1203:customer.Notes|});

            void Show(string text) => console.Show(text);
        }
        """);

    [Fact]
    public Task GrantInAField_DoesNotCount() => FlowCase.VerifyAsync(GrantDomain.Source + """
        class Desk(ITrustee trustee, IConsole console)
        {
            private readonly IncidentGrant {|DT1209:_grant|} = trustee.Open();

            void Open(Customer customer)
            {
                console.Show({|DT1203:customer.Notes|});
                _ = _grant;
            }
        }
        """);

    [Theory]
    [InlineData("guard Shop.Lease grant=Resolve", "", "")]
    [InlineData("guard Shop.Lease grant=any", "", "")]
    [InlineData("guard Shop.Lessor.Get() grant=Resolve, Improve", "", "")]
    [InlineData("guard Shop.Lease grant=Improve", "{|DT1207:", "|}")]
    [InlineData("", "{|DT1203:", "|}")]
    public Task Line_MakesAGrantOfTheTypesOfOthers(string line, string open, string close) => FlowCase.VerifyWithModelsAsync(
        $$"""
        namespace Shop
        {
            public sealed class Lease : IDisposable { public void Dispose() { } }
            public class Lessor { public Lease Get() => new(); }
            interface IConsole { void Show([Sink(SinkKind.Network, Purpose = Purpose.Resolve)] string text); }

            class Desk(Lessor lessor, IConsole console)
            {
                void Open(Customer customer)
                {
                    using var lease = lessor.Get();
                    console.Show({{open}}customer.Notes{{close}});
                }
            }
        }
        """,
        line);
}
