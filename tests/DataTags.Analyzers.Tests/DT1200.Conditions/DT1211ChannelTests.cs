using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Conditions;

public sealed class DT1211ChannelTests
{
    [Fact]
    public Task OpenChannel_Triggers() => FlowCase.VerifyAsync(
        Posts("http://api.store.example/notes", "{|#0:customer.Notes|}"),
        new DiagnosticResult("DT1211")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Notes (CustomerData) reaches HttpClientJsonExtensions.PostAsJsonAsync at api.store.example without encryption: Measures protect the data from loss, destruction, change and unauthorised access or disclosure. [strict/c49]")
            .WithProperty(FindingProperties.Clause, "c49"));

    [Fact]
    public Task SupportData_CitesTheClauseOnUploads() => FlowCase.VerifyAsync(
        Posts("http://api.store.example/notes", "{|#0:customer.Ticket|}"),
        new DiagnosticResult("DT1211").WithLocation(0).WithProperty(FindingProperties.Clause, "c24"));

    [Fact]
    public Task OpenBaseAddress_Triggers() => FlowCase.VerifyAsync("""
        class C
        {
            Task M(Customer customer)
            {
                var client = new HttpClient { BaseAddress = new Uri("http://api.store.example") };
                return client.PostAsJsonAsync("notes", {|DT1211:customer.Notes|});
            }
        }
        """);

    [Theory]
    [InlineData("https://api.store.example/notes")]
    [InlineData("http://localhost:5000/notes")]
    [InlineData("http://127.0.0.1/notes")]
    [InlineData("http://orders/notes")]
    [InlineData("http://orders.default.svc.cluster.local/notes")]
    public Task EncryptedChannelAndOwnNetwork_AreSilent(string address) => FlowCase.VerifyAsync(Posts(address, "customer.Notes"));

    [Fact]
    public Task MaskedData_IsSilent() => FlowCase.VerifyAsync(Posts("http://api.store.example/notes", "Masking.Mask(customer.Notes)"));

    private static string Posts(string address, string value) => $$"""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("{{address}}", {{value}});
        }
        """;
}
