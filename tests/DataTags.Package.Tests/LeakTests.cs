using System.Text.Json;
using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

/// <summary>The same leaks under each mode, and the repaired code.</summary>
[Collection(PackageCollection.Name)]
public sealed class LeakTests(PackageFixture fixture)
{
    private readonly ConsumerBuild _build = fixture.Consumers;

    [Fact]
    public void Enforce_BreaksTheBuildAtEveryLeak()
    {
        Assert.Equal([Leak("error", "card"), Leak("error", "friend")], Findings("Leaks.Enforce"));
        Assert.False(_build.IsBuilt("Leaks.Enforce"));
    }

    [Fact]
    public void Default_GivesEachFindingTheSeverityOfItsClause()
    {
        Assert.Equal([Leak("error", "card"), Leak("warning", "friend")], Findings("Leaks.Default"));
        Assert.False(_build.IsBuilt("Leaks.Default"));
    }

    [Fact]
    public void Message_NamesDatumCategorySinkAndClause()
    {
        var message = _build.MessagesOf("Leaks.Default").Single(message => message.Line == _build.LineOf("Leaks/Checkout.cs", "card"));
        Assert.Contains("Order.CardNumber (PaymentData) reaches the logging sink", message.Text, StringComparison.Ordinal);
        Assert.Contains("[strict/c36]", message.Text, StringComparison.Ordinal);
        Assert.Contains("/docs/rules/DT1002.md", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_BuildsQuietlyAndStillLogsTheFindings()
    {
        Assert.Empty(_build.MessagesOf("Leaks.Audit"));
        Assert.True(_build.IsBuilt("Leaks.Audit"));

        using var log = JsonDocument.Parse(File.ReadAllText(_build.PathOf("Leaks.Audit", "findings.sarif")));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static result => result.GetProperty("ruleId").GetString() == "DT1002").ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, static result => Assert.Equal("note", result.GetProperty("level").GetString()));
    }

    [Fact]
    public void SeverityInTheUsersEditorConfig_BeatsThePreset()
    {
        Assert.Equal([("Desk.cs", "warning", "DT1002", _build.LineOf("UserSeverity/Desk.cs", "iban"))], Findings("UserSeverity"));
        Assert.True(_build.IsBuilt("UserSeverity"));
    }

    [Fact]
    public void Repaired_IsCleanWithWarningsAsErrors()
    {
        Assert.Empty(_build.MessagesOf("Repaired"));
        Assert.True(_build.IsBuilt("Repaired"));
    }

    private (string, string, string, int) Leak(string severity, string mark) => ("Checkout.cs", severity, "DT1002", _build.LineOf("Leaks/Checkout.cs", mark));

    private IEnumerable<(string, string, string, int)> Findings(string project) =>
        _build.MessagesOf(project).Select(static message => (message.File, message.Severity, message.Id, message.Line)).Order();
}
