using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Tests.Derived;

public sealed class DT1101DerivedDataTests
{
    private const string Ads = """
        interface IAds { void Track([Sink(SinkKind.Advertising)] string text); }

        """;

    [Fact]
    public Task HashedAddress_TriggersAsError() => FlowCase.VerifyAsync(
        Ads + """
        class C(IAds ads)
        {
            void M(Customer customer) => ads.Track({|#0:Masking.Hash(customer.Email)|});
        }
        """,
        new DiagnosticResult("DT1101")
            .WithLocation(0)
            .WithSeverity(DiagnosticSeverity.Error)
            .WithMessage("Customer.Email (CustomerContactData), hashed or derived, still reaches the advertising sink IAds.Track: Data related to customers is not transferred to third parties for advertising. [strict/c27]")
            .WithProperty(FindingProperties.Strength, "Hash"));

    [Fact]
    public Task HashOfTheFramework_Triggers() => FlowCase.VerifyAsync(
        """
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            object M(Customer customer)
            {
                var hash = SHA256.HashData(Encoding.UTF8.GetBytes(customer.Email.Trim().ToLowerInvariant()));
                return new Google.Ads.GoogleAds.V18.Common.UserIdentifier { {|#0:HashedEmail|} = Convert.ToHexString(hash) };
            }
        }
        """,
        state => state.Stubs.Add(Stubs.GoogleAds),
        new DiagnosticResult("DT1101").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Recipient, "GoogleAds"));

    [Theory]
    [InlineData("Masking.Mask(customer.Notes)", "Masked")]
    [InlineData("Masking.Pseudonym(customer.Notes)", "Pseudonym")]
    [InlineData("Masking.Publish(customer.Notes)", "Derived")]
    public Task NothingMadeOfTheData_IsCleanForAdvertising(string value, string strength) => FlowCase.VerifyAsync(
        Ads + $$"""
        class C(IAds ads)
        {
            void M(Customer customer) => ads.Track({|#0:{{value}}|});
        }
        """,
        new DiagnosticResult("DT1101").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Strength, strength));

    [Fact]
    public Task ClearText_IsTheOtherRule() => FlowCase.VerifyAsync(
        Ads + """
        class C(IAds ads)
        {
            void M(Customer customer) => ads.Track({|DT1001:customer.Email|});
        }
        """);

    [Fact]
    public Task ErasedAndUntaggedData_AreSilent() => FlowCase.VerifyAsync(
        Ads + """
        class C(IAds ads)
        {
            void M(Customer customer)
            {
                ads.Track(Masking.Erase(customer.Email));
                ads.Track(Masking.Hash(customer.Shirt));
            }
        }
        """);
}
