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

    [Theory]
    [InlineData("customer.Notes.Length + 1")]
    [InlineData("customer.Notes.Substring(0, 2)")]
    [InlineData("customer.Notes[..2]")]
    [InlineData("customer.Notes.GetHashCode()")]
    [InlineData("customer.Notes.Count(char.IsDigit)")]
    [InlineData("customers.Sum(c => c.Notes.Length)")]
    [InlineData("customers.Average(c => c.Notes.Length)")]
    [InlineData("customers.GroupBy(c => c.Notes).Count()")]
    [InlineData("customers.GroupBy(c => c.Notes[0]).Select(g => (g.Key, g.Count())).First()")]
    [InlineData("customers.Select(c => c.Notes).Distinct().Count()")]
    [InlineData("embedding.GetVector(customer.Notes)")]
    public Task WhatIsDerived_StaysDerivedForAdvertising(string value) => FlowCase.VerifyAsync(
        $$"""
        interface IAds { void Track([Sink(SinkKind.Advertising)] object value); }
        interface IEmbedding { [Sanitizer(Strength.Derived)] float[] GetVector(string text); }

        class C(IAds ads, IEmbedding embedding)
        {
            void M(Customer customer, List<Customer> customers) { ads.Track({|#0:{{value}}|}); _ = (embedding, customers); }
        }
        """,
        FoundAtAdvertising(value));

    /// <summary>A part of the text is the text; all else is derived.</summary>
    private static DiagnosticResult FoundAtAdvertising(string value)
        => new DiagnosticResult(value.Contains("Substring", StringComparison.Ordinal) || value.EndsWith("[..2]", StringComparison.Ordinal) || value.Contains("Notes[0]", StringComparison.Ordinal) ? "DT1001" : "DT1101").WithLocation(0).WithSeverity(DiagnosticSeverity.Error).WithProperty(FindingProperties.Clause, "c29");

    [Fact]
    public Task Declassification_CountsEverywhereButAtAdvertising() => FlowCase.VerifyAsync(
        """
        interface ITarget { void Log([Sink(SinkKind.Logging)] string text); void Tell([Sink(SinkKind.ThirdParty)] string text); void Track([Sink(SinkKind.Advertising)] string text); }

        class C(ITarget target)
        {
            void M(Customer customer)
            {
                var published = Masking.Publish(customer.Notes);
                target.Log(published);
                target.Tell(published);
                target.Track({|DT1101:published|});
            }
        }
        """);

    [Theory]
    [InlineData("Pseudonym", "Logging", "")]
    [InlineData("Pseudonym", "ThirdParty", "DT1003")]
    [InlineData("Pseudonym", "Advertising", "DT1101")]
    [InlineData("Mask", "ThirdParty", "")]
    [InlineData("Mask", "Advertising", "DT1101")]
    [InlineData("Hash", "Logging", "DT1002")]
    [InlineData("Hash", "Telemetry", "DT1004")]
    [InlineData("Hash", "Ai", "DT1005")]
    [InlineData("Erase", "Advertising", "")]
    public Task Strength_IsJudgedByTheKindOfSink(string method, string kind, string rule)
    {
        var value = rule.Length == 0 ? $"Masking.{method}(customer.Notes)" : $"{{|{rule}:Masking.{method}(customer.Notes)|}}";
        return FlowCase.VerifyAsync($$"""
            interface ITarget { void Go([Sink(SinkKind.{{kind}})] string text); }

            class C(ITarget target)
            {
                void M(Customer customer) => target.Go({{value}});
            }
            """);
    }

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

    [Fact]
    public Task EmbeddingOfALibrary_StaysDerived() => FlowCase.VerifyAsync("""
        namespace Microsoft.Extensions.AI
        {
            public interface IEmbeddingGenerator<in TInput> { }
            public static class EmbeddingGeneratorExtensions { public static Task<ReadOnlyMemory<float>> GenerateVectorAsync<TInput>(this IEmbeddingGenerator<TInput> generator, TInput value) => throw new NotSupportedException(); }
        }

        interface IAds { void Track([Sink(SinkKind.Advertising)] object value); }

        class C(IAds ads, Microsoft.Extensions.AI.IEmbeddingGenerator<string> generator)
        {
            async Task M(Customer customer)
            {
                var vector = await Microsoft.Extensions.AI.EmbeddingGeneratorExtensions.GenerateVectorAsync(generator, {|DT1005:customer.Notes|});
                ads.Track({|DT1101:vector.ToArray()|});
                ads.Track({|DT1101:vector|});
            }
        }
        """);
}
