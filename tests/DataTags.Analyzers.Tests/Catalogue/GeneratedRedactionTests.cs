using DataTags.Analyzers.Flow;
using DataTags.Generators.Redaction;
using DataTags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Tests.Catalogue;

/// <summary>What generated redaction yields is clean to the flow rules; the value beside it is not.</summary>
public sealed class GeneratedRedactionTests
{
    private const string Types = """
        using DataTags;
        using Microsoft.Extensions.Logging;
        [GenerateRedaction] public partial class Customer { public int Id { get; set; } [CustomerContactData, Mask(MaskMode.Email)] public string Email { get; set; } = ""; public Order? Last { get; set; } }
        [GenerateRedaction] public partial record Order(int Id, [CustomerContactData] string Street, Customer? Buyer);
        [GenerateRedaction] public partial struct Point { [CustomerData] public string Place; }

        """;

    [Theory]
    [InlineData("log.LogInformation(\"{C}\", customer.ToLogString());")]
    [InlineData("log.LogInformation(\"{C}\", customer);")]
    [InlineData("log.LogInformation($\"{customer}\");")]
    [InlineData("log.LogInformation(\"{C}\", customer.Redacted());")]
    [InlineData("log.LogInformation(\"{C}\", customer.Redacted().Email);")]
    [InlineData("log.LogInformation(\"{C}\", order.Redacted().Street);")]
    [InlineData("log.LogInformation(\"{C}\", point.Redacted().Place);")]
    [InlineData("log.LogInformation(\"{O}\", order);")]
    [InlineData("log.LogInformation(\"{O}\", order.Redacted());")]
    [InlineData("log.LogInformation(\"{O}\", order.ToString());")]
    [InlineData("System.Console.WriteLine(order);")]
    [InlineData("System.Console.WriteLine(point.Redacted() + point.ToLogString() + point);")]
    public async Task RedactedValue_IsClean(string statement) => Assert.Empty(await FlowsAsync(statement));

    [Theory]
    [InlineData("log.LogInformation(\"{C}\", customer.Email);")]
    [InlineData("log.LogInformation(\"{C}\", order.Street);")]
    [InlineData("log.LogInformation(\"{@C}\", customer);")]
    [InlineData("System.Console.WriteLine(point.Place);")]
    public async Task RawValue_IsStillReported(string statement)
        => Assert.Equal("DT1002", Assert.Single(await FlowsAsync(statement)).Id);

    private static async Task<IReadOnlyList<Diagnostic>> FlowsAsync(string statement)
    {
        var run = VerifyGenerator<RedactionGenerator>.Run($"{Types}class C {{ void M(ILogger log, Customer customer, Order order, Point point) {{ {statement} }} }}");
        return await run.Output.WithAnalyzers([new TaggedDataFlowAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
