using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Annotations;

public sealed class DT2002ContradictionTests
{
    [Fact]
    public Task CustomerDataAndPaymentData_Trigger() => FlowCase.VerifyAsync(
        """
        class Order
        {
            [CustomerData, {|#0:PaymentData|}] public string Card { get; set; } = "";
        }
        """,
        new DiagnosticResult("DT2002")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Order.Card is marked PaymentData and CustomerData, which exclude each other: Customer data excludes administrator, payment and support data. [strict/c30]")
            .WithProperty(FindingProperties.Clause, "c30"));

    [Theory]
    [InlineData("class Order { [{|DT2002:NotPersonal(\"public\")|}, PaymentData] public string Card { get; set; } = \"\"; }")]
    [InlineData("class Order { void M([AdministratorData, {|DT2002:CustomerData|}] string login) { } }")]
    [InlineData("[SupportData, {|DT2002:CustomerData|}] class Order { public string Card { get; set; } = \"\"; }")]
    [InlineData("class Order { [CustomerData] [{|DT2002:CredentialData|}] public string Password = \"\"; }")]
    public Task ExclusiveMarksOnOneSymbol_Trigger(string code) => FlowCase.VerifyAsync(code);

    [Theory]
    [InlineData("class Order { [CustomerContactData, PaymentData] public string Address { get; set; } = \"\"; }")]
    [InlineData("[CustomerData] class Order { [PaymentData] public string Card { get; set; } = \"\"; }")]
    [InlineData("class Order { [CustomerData(Context = DataContext.Support), SupportData] public string Log { get; set; } = \"\"; }")]
    public Task OtherMarks_AreSilent(string code) => FlowCase.VerifyAsync(code);

    [Fact]
    public Task OwnLine_DefinesMore() => FlowCase.VerifyWithModelsAsync(
        "class Order { [UsageData, {|DT2002:CustomerData|}] public string Page { get; set; } = \"\"; }",
        "disjoint CustomerData UsageData clause=c30");
}
