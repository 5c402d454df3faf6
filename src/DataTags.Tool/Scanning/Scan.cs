using System.Collections.Immutable;
using DataTags.Core.Suggestions;
using DataTags.Tool.Loading;
using DataTags.Tool.Suggesting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Scanning;

/// <summary>Loads code and runs every rule over it. The commands are readers of its result.</summary>
public static class Scan
{
    /// <param name="options">What to scan.</param>
    /// <param name="progress">Told where it stands.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <exception cref="LoadException">Nothing of what the path names can be scanned.</exception>
    public static async Task<ScanResult> RunAsync(ScanOptions options, IScanProgress? progress = null, CancellationToken cancellation = default)
    {
        progress ??= NoProgress.Instance;
        var code = await new CodeLoader(options, progress).LoadAsync(cancellation).ConfigureAwait(false);
        var notices = new List<Notice>(code.Notices);
        var loaded = options.WithSuggestions ? await WithSuggestionsAsync(code, progress, notices, cancellation).ConfigureAwait(false) : code.Projects;
        progress.Report("Summarising", 0, 0);
        var scanned = SolutionSummaries.Share(loaded, cancellation).Where(p => p.IsScanned).ToArray();
        var shared = new SharedModelLines([.. scanned]);
        var findings = new List<Finding>();
        var projects = new List<ScannedProject>();
        for (var i = 0; i < scanned.Length; i++)
        {
            progress.Report("Analysing", i, scanned.Length);
            var (project, found) = await AnalyseAsync(scanned[i], shared, code.Root, options, notices, cancellation).ConfigureAwait(false);
            projects.Add(project);
            findings.AddRange(found);
        }

        progress.Report("Analysing", scanned.Length, scanned.Length);
        if (!options.WithSuggestions && projects.Sum(static project => project.TaggedMembers) == 0)
            notices.Add(new(NoticeLevel.Information, null, "no member carries a tag; 'datatags suggest' lists what looks like personal data, 'scan --suggested' shows where it goes"));
        return new()
        {
            Root = code.Root,
            SourceRoot = SourceTree.RepositoryRoot(code.Root),
            Projects = [.. projects.OrderBy(p => p.Name, StringComparer.Ordinal)],
            // A file shared by two projects is reported once.
            Findings = [.. findings.OrderBy(f => f.At).ThenBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal).ThenBy(f => f.Project, StringComparer.Ordinal)
                .DistinctBy(f => (f.At, f.RuleId, f.Message))],
            Notices = [.. notices.Distinct().OrderByDescending(n => n.Level).ThenBy(n => n.Project, StringComparer.Ordinal).ThenBy(n => n.Text, StringComparer.Ordinal)],
            Rules = Rules.In(options.Language),
        };
    }

    private static async Task<ImmutableArray<LoadedProject>> WithSuggestionsAsync(LoadedCode code, IScanProgress progress, List<Notice> notices, CancellationToken cancellation)
    {
        progress.Report("Looking for data", 0, 0);
        var tags = await SuggestionSearch.FindAsync(code.Projects.Select(SuggestionSearch.WithAttributes), code.Root, MemberSuggester.LeastConfidence, cancellation).ConfigureAwait(false);
        notices.Add(new(NoticeLevel.Information, null, $"{tags.Length} members count as tagged because they look like personal data; 'datatags suggest' lists them"));
        var file = TagLines.AsFile(tags);
        return [.. code.Projects.Select(project => project with { Options = new AnalyzerOptions(project.Options.AdditionalFiles.Add(file), project.Options.AnalyzerConfigOptionsProvider) })];
    }

    private static async Task<(ScannedProject Project, IEnumerable<Finding> Findings)> AnalyseAsync(
        LoadedProject project, SharedModelLines shared, string root, ScanOptions options, List<Notice> notices, CancellationToken cancellation)
    {
        notices.AddRange(project.Notices);
        var reader = new FindingReader(root, options.Language);
        var errors = ErrorsByFile(project, cancellation);
        var files = project.Compilation.SyntaxTrees.Count(IsWritten);
        if (errors.Count > 0)
            notices.Add(CompileErrors(project, errors, files, reader));

        var crashes = new List<Notice>();
        var run = new CompilationWithAnalyzers(
            project.Compilation,
            Rules.Analyzers,
            new CompilationWithAnalyzersOptions(
                project.Options,
                (exception, analyzer, diagnostic) => AddCrash(exception, analyzer),
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: options.IncludeSuppressed));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellation).ConfigureAwait(false);
        notices.AddRange(crashes);
        var findings = diagnostics.Concat(project.GeneratorDiagnostics).Where(d => !shared.IsKnownElsewhere(d)).Select(d => reader.Read(d, project.Name, project.Compilation));
        var tagged = TaggedMembers.Count(project.Compilation, project.Options, cancellation);
        return (new(project.Name, project.Outcome, files, errors.Count, tagged), findings);

        void AddCrash(Exception exception, DiagnosticAnalyzer analyzer)
        {
            lock (crashes)
                crashes.Add(new(NoticeLevel.Failure, project.Name, $"{analyzer.GetType().Name} crashed, so its findings are not complete: {exception.GetType().Name}: {exception.Message}"));
        }
    }

    private static ImmutableSortedDictionary<string, Diagnostic> ErrorsByFile(LoadedProject project, CancellationToken cancellation) =>
        project.Compilation.GetDiagnostics(cancellation)
            .Where(d => d is { Severity: DiagnosticSeverity.Error, Location.SourceTree: { } tree } && IsWritten(tree))
            .GroupBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => g.OrderBy(d => d.Location.SourceSpan.Start).First(), StringComparer.Ordinal);

    private static Notice CompileErrors(LoadedProject project, ImmutableSortedDictionary<string, Diagnostic> errors, int files, FindingReader reader)
    {
        var first = errors.First().Value;
        return new(
            NoticeLevel.Incomplete, project.Name,
            $"{errors.Count} of {files} files do not compile; they were analysed as far as they bind (first: {reader.PlaceOf(first.Location)} {first.Id}: {first.GetMessage(System.Globalization.CultureInfo.InvariantCulture)})");
    }

    /// <summary>Written by a person: on disk, and not below the build's own output folders.</summary>
    private static bool IsWritten(SyntaxTree tree) =>
        Path.IsPathRooted(tree.FilePath) && !tree.FilePath.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal);
}
