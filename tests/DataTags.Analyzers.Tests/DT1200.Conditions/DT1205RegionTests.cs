using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1205RegionTests
{
    [Fact]
    public Task CustomerDataStoredAbroad_Triggers() => FlowCase.VerifyAsync(
        """
        interface IStore { void Put([Sink(SinkKind.Storage, Region = "US")] string text); }

        class C(IStore store)
        {
            void M(Customer customer) => store.Put({|#0:customer.Notes|});
        }
        """,
        new DiagnosticResult("DT1205")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches IStore.Put in US: Customer data is stored in Germany only. [strict/c50]")
            .WithProperty(FindingProperties.Clause, "c50"));

    [Theory]
    [InlineData("region=US", "{|DT1205:", "|}")]
    [InlineData("region=FR", "{|DT1205:", "|}")]
    [InlineData("region=DE", "", "")]
    [InlineData("", "", "")]
    public Task ConstantAddress_NamesTheRegion(string region, string open, string close) => FlowCase.VerifyWithModelsAsync(
        $$"""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("https://eu1.store.example/notes", {{open}}customer.Notes{{close}});
        }
        """,
        $"recipient Store \"Store Ltd.\" kind=Storage hosts=*.store.example {region}");

    [Theory]
    [InlineData("EU", "FR", "", "")]
    [InlineData("EU", "CH", "{|DT1205:", "|}")]
    [InlineData("EEA", "NO", "", "")]
    public Task OwnPolicy_ChoosesTheRegion(string allowed, string region, string open, string close) => FlowCase.VerifyWithModelsAsync(
        $$"""
        interface IStore { void Put([Sink(SinkKind.Storage, Region = "{{region}}")] string text); }

        class C(IStore store)
        {
            void M(Customer customer) => store.Put({{open}}customer.Notes{{close}});
        }
        """,
        $"require CustomerData into Storage region={allowed} clause=c09");

    [Fact]
    public Task AccessFromAbroad_IsNoStorage() => FlowCase.VerifyAsync("""
        interface IScreen { void Show([Sink(SinkKind.Response, Region = "US")] string text); }

        class C(IScreen screen)
        {
            void M(Customer customer) => screen.Show(customer.Notes);
        }
        """);
}
