using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1008NetworkTests
{
    [Fact]
    public Task KeyToAnUnknownHost_TriggersAsError() => FlowCase.VerifyAsync(
        """
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("https://backup.example.org/keys", {|#0:customer.Key|});
        }
        """,
        new DiagnosticResult("DT1008")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Key (EncryptionKey) reaches the network sink HttpClientJsonExtensions.PostAsJsonAsync: There is no back door to data or keys and no bypass of encryption. [strict/c12]")
            .WithProperty(FindingProperties.Recipient, null));

    [Fact]
    public Task PolicyOfTheProject_Forbids() => FlowCase.VerifyWithModelsAsync(
        """
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsync("https://other.example.org", {|#0:new StringContent(customer.CardNumber)|});
        }
        """,
        """
        clause n1 "Card numbers stay in the house."
        deny PaymentData into Network clause=n1
        """,
        new DiagnosticResult("DT1008")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.CardNumber (PaymentData) reaches the network sink HttpClient.PostAsync: Card numbers stay in the house. [project/n1]"));

    [Fact]
    public Task OwnServices_AreSilent() => FlowCase.VerifyAsync("""
        class C(HttpClient client)
        {
            Task M(Customer customer) => client.PostAsJsonAsync("https://orders.example.org", customer.Notes);
        }
        """);
}
