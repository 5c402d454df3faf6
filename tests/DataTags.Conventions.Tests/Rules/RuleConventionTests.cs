using System.Globalization;
using System.Text.RegularExpressions;
using DataTags.Analyzers.Catalog;
using DataTags.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>A rule is more than its descriptor: a page, a row in the release notes of the analyzer, tests, presets, and somebody who reports it.</summary>
public sealed partial class RuleConventionTests
{
    private static readonly Lazy<string> TestSources = new(static () => string.Concat(
        Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("DataTags.Conventions.Tests", StringComparison.Ordinal))
            .Select(File.ReadAllText)));

    [Fact]
    public void Ids_AreDifferent() => Assert.Equal(RuleList.Ids.Length, RuleList.Ids.Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Descriptors_AreThoseOfTheIds() => Assert.Equal(RuleList.Ids.Where(id => id != RuleList.RaisedByMSBuild), Descriptors.All.Select(descriptor => descriptor.Id));

    [Theory]
    [MemberData(nameof(RuleList.WithDescriptor), MemberType = typeof(RuleList))]
    public void Rule_IsReportedByAnAnalyzer(string id)
    {
        var analyzers = typeof(Descriptors).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
        Assert.Single(analyzers, analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));
    }

    [Theory]
    [MemberData(nameof(RuleList.WithDescriptor), MemberType = typeof(RuleList))]
    public void Descriptor_FollowsTheHouseStyle(string id)
    {
        var descriptor = Descriptors.For(id);
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
        Assert.DoesNotContain(title, character => character is '.' or '{');
        Assert.EndsWith(".", descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("{0}", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("Privacy.", descriptor.Category, StringComparison.Ordinal);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(RuleList.All), MemberType = typeof(RuleList))]
    public void Page_HasTheSectionsInOrder(string id)
    {
        var page = RulePage.Read(id);
        Assert.Equal(RulePage.RequiredSections, page.Sections.Keys);
        Assert.All(page.Sections, section => Assert.NotEmpty(section.Value.Trim()));
    }

    [Theory]
    [MemberData(nameof(RuleList.WithDescriptor), MemberType = typeof(RuleList))]
    public void Page_HasTheTitleOfTheRule(string id)
        => Assert.Equal($"# {id}: {Descriptors.For(id).Title.ToString(CultureInfo.InvariantCulture)}", RulePage.Read(id).Title);

    [Fact]
    public void Pages_AreThoseOfTheRules()
        => Assert.Equal(
            RuleList.Ids,
            Directory.EnumerateFiles(RulePage.Folder, "DT*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RuleList.WithDescriptor), MemberType = typeof(RuleList))]
    public void HelpLink_LeadsToThePage(string id)
    {
        Assert.EndsWith($"/docs/rules/{id}.md", Descriptors.For(id).HelpLinkUri, StringComparison.Ordinal);
        Assert.True(File.Exists(RulePage.PathOf(id)));
    }

    [Theory]
    [MemberData(nameof(RuleList.All), MemberType = typeof(RuleList))]
    public void Index_ListsTheRule(string id)
    {
        var title = RulePage.Read(id).Title[$"# {id}: ".Length..];
        Assert.Contains($"| [{id}]({id}.md) | {title} |", File.ReadAllText(Path.Combine(RulePage.Folder, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void ReleaseTracking_SaysWhatTheDescriptorsSay()
    {
        var folder = RepositoryRoot.Combine("src", "DataTags.Analyzers");
        var text = File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Shipped.md")) + "\n" + File.ReadAllText(Path.Combine(folder, "AnalyzerReleases.Unshipped.md"));
        var rows = ReleaseRow().Matches(text).Select(match => $"{match.Groups["id"].Value} {match.Groups["category"].Value} {match.Groups["severity"].Value}");
        Assert.Equal(
            Descriptors.All.Select(descriptor => $"{descriptor.Id} {descriptor.Category} {descriptor.DefaultSeverity}"),
            rows.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RuleList.All), MemberType = typeof(RuleList))]
    public void Test_NamesTheRule(string id) => Assert.Contains(id, TestSources.Value, StringComparison.Ordinal);

    [Theory]
    [InlineData("Audit", ReportDiagnostic.Info, ReportDiagnostic.Info)]
    [InlineData("Enforce", ReportDiagnostic.Error, ReportDiagnostic.Error)]
    [InlineData("Default", null, null)]
    public void Preset_ListsEveryRule(string mode, ReportDiagnostic? ofFlows, ReportDiagnostic? ofModels)
    {
        var lines = File.ReadAllLines(RepositoryRoot.Combine("src", "DataTags", "config", $"DataTags.{mode}.globalconfig"));
        var severities = lines.Select(line => PresetLine().Match(line)).Where(match => match.Success).ToDictionary(match => match.Groups["id"].Value, match => Parse(match.Groups["severity"].Value), StringComparer.Ordinal);
        Assert.Equal(RuleList.Ids.Where(id => ofFlows is not null || !SaysItsOwnSeverity(id)), severities.Keys.Order(StringComparer.Ordinal));
        Assert.All(severities.Where(pair => pair.Key.StartsWith("DT1", StringComparison.Ordinal)), pair => Assert.Equal(ofFlows, pair.Value));
        Assert.All(severities.Where(pair => pair.Key.StartsWith("DT3", StringComparison.Ordinal)), pair => Assert.Equal(ofModels, pair.Value));
    }

    /// <summary>Flows have that of their clause, mistakes in files and switches that of their line; what is incomplete has that of its reason.</summary>
    private static bool SaysItsOwnSeverity(string id)
        => id.StartsWith("DT1", StringComparison.Ordinal) || id.StartsWith("DT3", StringComparison.Ordinal) || id.StartsWith("DT5", StringComparison.Ordinal) || id == RuleIds.AnalysisIncomplete;

    private static ReportDiagnostic Parse(string severity) => severity switch
    {
        "error" => ReportDiagnostic.Error,
        "warning" => ReportDiagnostic.Warn,
        "suggestion" => ReportDiagnostic.Info,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No preset uses it."),
    };

    [GeneratedRegex(@"^(?<id>DT\d{4}) \| (?<category>[\w.]+) \| (?<severity>\w+) \|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>DT\d{4})\.severity = (?<severity>\w+)$")]
    private static partial Regex PresetLine();
}
