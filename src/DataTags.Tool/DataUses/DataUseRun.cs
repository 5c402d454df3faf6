using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Core.Policy;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.DataUses;

/// <summary>Loads code and tells what it uses data for, beside what the policy says.</summary>
public static class DataUseRun
{
    /// <exception cref="LoadException">Nothing of what the path names can be read.</exception>
    public static async Task<DataUseReport> RunAsync(ScanOptions options, IScanProgress? progress = null, CancellationToken cancellation = default)
    {
        progress ??= NoProgress.Instance;
        var code = await new CodeLoader(options, progress).LoadAsync(cancellation).ConfigureAwait(false);
        progress.Report("Summarising", 0, 0);
        var projects = SolutionSummaries.Share(code.Projects, cancellation).Where(static project => project.IsScanned).ToArray();
        var facts = new List<DataUseFacts>();
        for (var i = 0; i < projects.Length; i++)
        {
            progress.Report("Reading", i, projects.Length);
            facts.Add(DataUseReader.Read(projects[i].Compilation, projects[i].Options.AdditionalFiles, cancellation));
        }

        progress.Report("Reading", projects.Length, projects.Length);
        return new DataUseReport(
            code.Root,
            Distinct(facts, static fact => fact.Policies),
            Distinct(facts, static fact => fact.Categories),
            // Where projects have policies of their own, the chart is that of the first that knows the category.
            [.. facts.SelectMany(static fact => fact.Chart).DistinctBy(static answer => (answer.Row.Title, answer.Category))],
            [.. facts.SelectMany(static fact => fact.Uses).Distinct().OrderBy(static use => use.Category, StringComparer.Ordinal).ThenBy(static use => use.Purpose).ThenBy(static use => use.Kind).ThenBy(static use => use.Place.Path, StringComparer.Ordinal).ThenBy(static use => use.Place.StartLinePosition)],
            [.. facts.SelectMany(static fact => fact.Kept).Distinct().OrderBy(static kept => kept.Datum, StringComparer.Ordinal).ThenBy(static kept => kept.Sink, StringComparer.Ordinal)],
            [.. facts.SelectMany(static fact => fact.Silent).Distinct().OrderBy(static cell => cell.Category, StringComparer.Ordinal)],
            [.. code.Notices.Concat(projects.SelectMany(static project => project.Notices)).Distinct().OrderByDescending(static notice => notice.Level)]);
    }

    private static ImmutableArray<string> Distinct(List<DataUseFacts> facts, Func<DataUseFacts, ImmutableArray<string>> select) => [.. facts.SelectMany(fact => select(fact)).Distinct(StringComparer.Ordinal)];
}

/// <summary>What code uses data for, and what the policy says of that.</summary>
public sealed record DataUseReport(
    string Root,
    ImmutableArray<string> Policies,
    ImmutableArray<string> Categories,
    ImmutableArray<ChartAnswer> Chart,
    ImmutableArray<DataUse> Uses,
    ImmutableArray<KeptDatum> Kept,
    ImmutableArray<SilentCell> Silent,
    ImmutableArray<Notice> Notices)
{
    /// <summary>The chart: a row per use of the policy's, a column per category of the code.</summary>
    public DataUseChart ToChart() => DataUseChart.Of(this);
}
