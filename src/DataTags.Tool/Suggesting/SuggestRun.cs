using System.Collections.Immutable;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Suggesting;

/// <summary>What <c>datatags suggest</c> is asked for.</summary>
/// <param name="Load">What to load and how.</param>
/// <param name="LeastConfidence">From 0 to 1.</param>
/// <param name="Apply">Write attributes into the source.</param>
/// <param name="ModelFile">Write <c>tag</c> lines into this file.</param>
public sealed record SuggestOptions(ScanOptions Load, double LeastConfidence, bool Apply = false, string? ModelFile = null);

/// <summary>Loads code, finds what looks like personal data and, if asked to, writes it down.</summary>
public static class SuggestRun
{
    /// <exception cref="LoadException">Nothing of what the path names can be read, or the model file cannot.</exception>
    public static async Task<SuggestionResult> RunAsync(SuggestOptions options, IScanProgress? progress = null, CancellationToken cancellation = default)
    {
        progress ??= NoProgress.Instance;
        var load = options.Load;
        if (options.ModelFile is { } known && File.Exists(known))
        {
            TagLines.Check(known);
            load = load with { ModelFiles = load.ModelFiles.Add(known) };
        }

        var code = await new CodeLoader(load, progress).LoadAsync(cancellation).ConfigureAwait(false);
        progress.Report("Looking for data", 0, 0);
        ImmutableArray<LoadedProject> projects = [.. code.Projects.Where(static project => project.IsScanned).Select(SuggestionSearch.WithAttributes)];
        var tags = await SuggestionSearch.FindAsync(projects, code.Root, options.LeastConfidence, cancellation).ConfigureAwait(false);
        var notices = new List<Notice>([.. code.Notices, .. projects.SelectMany(static project => project.Notices)]);
        string? done = null;
        if (options.Apply && !tags.IsEmpty)
        {
            (done, var problems) = await new SourceTagger().ApplyAsync(projects, tags, cancellation).ConfigureAwait(false);
            notices.AddRange(problems);
            notices.AddRange(MissingPackages(code.Projects, tags));
        }
        else if (options.ModelFile is { } file && !tags.IsEmpty)
        {
            await TagLines.AppendAsync(file, tags, cancellation).ConfigureAwait(false);
            done = $"written to {file}";
        }

        return new()
        {
            Tags = tags,
            Notices = [.. notices.Distinct().OrderByDescending(static notice => notice.Level).ThenBy(static notice => notice.Project, StringComparer.Ordinal).ThenBy(static notice => notice.Text, StringComparer.Ordinal)],
            Done = done,
        };
    }

    /// <summary>Code that now names the attributes must reference them before it compiles.</summary>
    private static IEnumerable<Notice> MissingPackages(ImmutableArray<LoadedProject> projects, ImmutableArray<SuggestedTag> tags)
        => from project in projects
           where project.IsScanned && project.Outcome != ProjectOutcome.LooseFiles
               && project.Compilation.GetTypeByMetadataName("DataTags.DataTagAttribute") is null && tags.Any(tag => tag.Project == project.Name)
           select new Notice(NoticeLevel.Incomplete, project.Name, "does not reference the package yet: dotnet add package DataTags");
}
