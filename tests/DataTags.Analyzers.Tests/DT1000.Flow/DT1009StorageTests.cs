using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Flow;

public sealed class DT1009StorageTests
{
    [Fact]
    public Task KeyInAFile_TriggersAsWarning() => FlowCase.VerifyAsync(
        """
        class C
        {
            void M(Customer customer) => System.IO.File.WriteAllText("key.txt", {|#0:customer.Key|});
        }
        """,
        new DiagnosticResult("DT1009")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Warning)
            .WithMessage("Customer.Key (EncryptionKey) reaches the storage sink File.WriteAllText: There is no back door to data or keys and no bypass of encryption. [strict/c12]")
            .WithProperty(FindingProperties.SinkKind, "Storage"));

    [Fact]
    public Task RegionOfTheStatement_IsHeldByARequireLine() => FlowCase.VerifyWithModelsAsync(
        """
        class C
        {
            [Sink(SinkKind.Storage, Region = "US")] static void SaveOverThere(string text) { }
            [Sink(SinkKind.Storage, Region = "DE")] static void SaveHere(string text) { }

            void M(Customer customer)
            {
                SaveOverThere({|DT1205:customer.Notes|});
                SaveHere(customer.Notes);
            }
        }
        """,
        "require CustomerData into Storage region=DE clause=c50");

    [Fact]
    public Task CustomersOwnData_IsSilent() => FlowCase.VerifyAsync("""
        class C
        {
            void M(Customer customer) => System.IO.File.WriteAllText("notes.txt", customer.Notes + customer.Email);
        }
        """);
}
