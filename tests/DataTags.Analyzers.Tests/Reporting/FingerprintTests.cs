using DataTags.Analyzers.Catalog;

namespace DataTags.Analyzers.Tests.Reporting;

/// <summary>A finding keeps its identity while code around it moves: symbols make it, never lines.</summary>
public sealed class FingerprintTests
{
    private const string Source = """
        class C
        {
            void M(Customer customer)
            {
                Console.WriteLine(customer.Email);
                Console.WriteLine(customer.Email);
                Console.WriteLine(customer.Phone);
            }
        }
        """;

    [Fact]
    public async Task Findings_DifferInTheirFingerprints()
    {
        var fingerprints = await FingerprintsAsync(Source);
        Assert.Equal(3, fingerprints.Distinct(StringComparer.Ordinal).Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{16}$", fingerprint));
    }

    [Fact]
    public async Task LinesAboveAndOtherMembers_DoNotMatter()
        => Assert.Equal(await FingerprintsAsync(Source), await FingerprintsAsync("// moved\n\n" + Source.Replace("class C\n{", "class C\n{\n    void N(Customer customer) { }\n", StringComparison.Ordinal)));

    [Fact]
    public async Task OtherDatum_IsAnotherFinding()
        => Assert.Empty((await FingerprintsAsync(Source)).Intersect(await FingerprintsAsync(Source.Replace("Email", "Notes", StringComparison.Ordinal).Replace("Phone", "Name", StringComparison.Ordinal))));

    private static async Task<string[]> FingerprintsAsync(string source)
        => [.. (await FlowRun.Async(source)).Select(diagnostic => diagnostic.Properties[FindingProperties.Fingerprint]!)];
}
