using DataTags.Analyzers.Flow;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>Which constant keys are one entry is for the collection to say: texts that differ in case only are where a comparer was handed over, or the type does not mind case.</summary>
public sealed class KeyComparisonTests
{
    private const string Frame = """
        using System; using System.Collections.Concurrent; using System.Collections.Frozen; using System.Collections.Generic; using System.Collections.Immutable; using System.Collections.Specialized; using System.Linq; using DataTags; using Microsoft.Extensions.Logging;
        public class Card { [PaymentData] public string Number { get; set; } = ""; }
        public sealed class C(ILogger log, IEqualityComparer<string> given)
        {
            public void M(Card c)
            {
                #BODY#
            }

            private static Dictionary<string, string> Make() => new(StringComparer.OrdinalIgnoreCase);

            private static Dictionary<string, string> MakeExact() => new();

            private static void Fill(IDictionary<string, string> d, string value) => d["Card"] = value;

            private static string Take(IDictionary<string, string> d) => d["card"];

            private static string Through(IDictionary<string, string> d, string value) { d["Card"] = value; return d["card"]; }
        }
        """;

    [Theory]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d.GetValueOrDefault(\"card\")|});")]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { { \"Card\", c.Number } }; if (d.TryGetValue(\"CARD\", out var v)) log.LogInformation(\"{V}\", {|DT1002:v|});")]
    [InlineData("var d = new Dictionary<string, string>(given) { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new Dictionary<string, string>(8, comparer: StringComparer.InvariantCultureIgnoreCase); d.Add(\"Card\", c.Number); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = Make(); d[\"Card\"] = c.Number; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = Make(); Fill(d, c.Number); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = Make(); d[\"Card\"] = c.Number; log.LogInformation(\"{V}\", {|DT1002:Take(d)|});")]
    [InlineData("log.LogInformation(\"{V}\", {|DT1002:Through(Make(), c.Number)|});")]
    [InlineData("var d = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new SortedList<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new ConcurrentDictionary<string, string>(StringComparer.OrdinalIgnoreCase); d.TryAdd(\"Card\", c.Number); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new Dictionary<string, string> { [\"Card\"] = c.Number }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add(\"Card\", c.Number); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new Dictionary<string, string> { [\"Card\"] = c.Number }.ToImmutableDictionary(StringComparer.OrdinalIgnoreCase); log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var b = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase); b[\"Card\"] = c.Number; log.LogInformation(\"{V}\", {|DT1002:b.ToImmutable()[\"card\"]|});")]
    [InlineData("var d = new NameValueCollection { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    [InlineData("var d = new StringDictionary { [\"Card\"] = c.Number }; log.LogInformation(\"{V}\", {|DT1002:d[\"card\"]|});")]
    public Task KeyOfOtherCase_IsTheSameEntry(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));

    [Theory]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number, [\"City\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"city\"]);")]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"Card\"] = c.Number }; d[\"Card\"] = \"masked\"; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new Dictionary<string, string> { [\"Card\"] = c.Number, [\"card\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new Dictionary<string, string>(StringComparer.Ordinal) { [\"Card\"] = c.Number, [\"card\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new Dictionary<string, string>(EqualityComparer<string>.Default) { [\"Card\"] = c.Number, [\"card\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new Dictionary<string, string>(8, null) { [\"Card\"] = c.Number, [\"card\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = MakeExact(); d[\"Card\"] = c.Number; d[\"card\"] = \"x\"; log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = MakeExact(); d[\"card\"] = \"x\"; Fill(d, c.Number); log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new Dictionary<string, string> { [\"Card\"] = c.Number, [\"card\"] = \"x\" }.ToFrozenDictionary(StringComparer.Ordinal); log.LogInformation(\"{V}\", d[\"card\"]);")]
    [InlineData("var d = new NameValueCollection { [\"Card\"] = c.Number, [\"City\"] = \"x\" }; log.LogInformation(\"{V}\", d[\"city\"]);")]
    public Task OtherKey_IsNot(string body) => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#", body, StringComparison.Ordinal));

    [Fact]
    public Task ExactKeys_AreNotClearedByEachOther() => Verify<TaggedDataFlowAnalyzer>.VerifyAnalyzerAsync(Frame.Replace("#BODY#",
        "var d = new Dictionary<string, string> { [\"Card\"] = c.Number }; d[\"card\"] = \"x\"; log.LogInformation(\"{V}\", {|DT1002:d[\"Card\"]|});", StringComparison.Ordinal));
}
