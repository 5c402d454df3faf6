using DataTags.Analyzers.Catalog;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1208GrantEndTests
{
    [Theory]
    [InlineData("var grant = trustee.Open(); console.Show({|#0:customer.Notes|});")]
    [InlineData("if (trustee.TryOpen(out var grant)) { console.Show({|#0:customer.Notes|}); }")]
    public Task GrantThatNobodyEnds_Triggers(string statements) => FlowCase.VerifyAsync(
        GrantDomain.Method(statements),
        new DiagnosticResult("DT1208").WithLocation(0).WithProperty(FindingProperties.Clause, "c31"));

    [Theory]
    [InlineData("var grant = trustee.Open(); console.ShowUnder(customer.Notes, grant);")]
    [InlineData("var grant = trustee.Open(); console.Show(customer.Notes); grant.Dispose();")]
    [InlineData("var grant = trustee.Open(); using (grant) console.Show(customer.Notes);")]
    public Task GrantThatIsEndedOrHandedOn_IsSilent(string statements) => FlowCase.VerifyAsync(GrantDomain.Method(statements));
}
