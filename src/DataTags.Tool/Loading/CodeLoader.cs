using System.Collections.Immutable;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Loading;

/// <summary>Path to compilations: restore, describe, then build each project after those it refers to. What fails is loaded as far as it goes and noted.</summary>
internal sealed class CodeLoader(ScanOptions options, IScanProgress progress)
{
    private readonly List<Notice> _notices = [];
    private readonly Dictionary<string, string> _failures = new(StringComparer.Ordinal);

    /// <exception cref="LoadException">Nothing of what the path names can be scanned.</exception>
    public async Task<LoadedCode> LoadAsync(CancellationToken cancellation)
    {
        var target = ScanTarget.From(options.Path);
        if (target.Problem is { } problem)
            _notices.Add(new(NoticeLevel.Failure, null, problem));

        var models = options.ModelFiles.Select(Path.GetFullPath).ToImmutableArray();
        if (models.FirstOrDefault(m => !File.Exists(m)) is { } absent)
            throw new LoadException($"{absent}: no such model file");

        var builder = new CompilationBuilder(models);
        if (target.Projects.IsEmpty)
            return new(target.Root, [builder.BuildLoose(LooseCode.OfFolder(target.Root), new(), isScanned: true, cancellation)], [.. _notices]);

        var descriptions = await DescribeAsync(target, cancellation).ConfigureAwait(false);
        var projects = BuildAll(target, descriptions, builder, cancellation);
        return new(target.Root, projects, [.. _notices]);
    }

    private async Task<ImmutableArray<ProjectDescription>> DescribeAsync(ScanTarget target, CancellationToken cancellation)
    {
        using var evaluator = new ProjectEvaluator(target.Root);
        var restoreOutput = "";
        if (options.Restore)
        {
            progress.Report("Restoring packages", 0, 0);
            var restore = await evaluator.RestoreAsync(target with { RestoreFile = RestoreFileOf(target) }, cancellation).ConfigureAwait(false);
            restoreOutput = restore.Succeeded ? "" : restore.Output;
        }

        progress.Report("Reading projects", 0, target.Projects.Length);
        var result = await evaluator.DescribeAsync([.. target.Projects.Where(File.Exists)], cancellation).ConfigureAwait(false);
        foreach (var project in target.Projects)
        {
            if (!File.Exists(project))
            {
                _notices.Add(new(NoticeLevel.Failure, Path.GetFileNameWithoutExtension(project), "the solution names this project, but its file does not exist"));
            }
            else if (!result.Descriptions.Any(d => d.ProjectFile == project))
            {
                _failures[project] = BuildOutput.FirstError(restoreOutput, project) is { } reason
                    ? $"restore failed: {reason}"
                    : $"project did not load: {BuildOutput.FirstError(result.Output, project) ?? "MSBuild gave no reason"}";
            }
        }

        return result.Descriptions;
    }

    /// <summary>One project that is gone or is not XML ends the restore of a whole solution: then only the others are restored.</summary>
    private static string? RestoreFileOf(ScanTarget target) => target.Projects.All(ProjectXml.IsReadable) ? target.RestoreFile : null;

    private ImmutableArray<LoadedProject> BuildAll(
        ScanTarget target, ImmutableArray<ProjectDescription> descriptions, CompilationBuilder builder, CancellationToken cancellation)
    {
        var plan = new LoadPlan(descriptions, [.. _failures.Keys]);
        var scanned = target.Projects.Where(File.Exists).Select(p => Choose(p, plan)).OfType<PlannedProject>().ToHashSet();
        var order = plan.InDependencyOrder(scanned);
        var outputs = new ProjectOutputs();
        var loaded = new List<LoadedProject>();
        foreach (var (planned, index) in order.Select((p, i) => (p, i)))
        {
            progress.Report("Loading projects", index, order.Length);
            var isScanned = scanned.Contains(planned);
            if (planned.Description is { } description)
            {
                var project = Marked(builder.Build(description, outputs, isScanned, cancellation), description);
                outputs.Add(description, project);
                loaded.Add(project);
            }
            else
            {
                var project = builder.BuildLoose(LooseCode.OfProject(planned.ProjectFile, _failures[planned.ProjectFile]), outputs, isScanned, cancellation);
                outputs.Add(planned.ProjectFile, project);
                loaded.Add(project);
            }
        }

        return [.. loaded];
    }

    /// <summary>A project whose packages are missing still has its sources and its own references: worth analysing, and worth saying.</summary>
    private LoadedProject Marked(LoadedProject project, ProjectDescription description)
    {
        if (description.AssetsFile.Length == 0 || PackageAssets.Problem(description.AssetsFile) is not { } problem)
            return project;

        // Without a restore nobody can tell whether there are packages to miss.
        var level = options.Restore ? NoticeLevel.Failure : NoticeLevel.Incomplete;
        return project with
        {
            Outcome = ProjectOutcome.WithoutPackages,
            Notices = project.Notices.Insert(0, new(level, project.Name, $"{problem}; analysed without what is missing")),
        };
    }

    /// <summary>A project is scanned once: for the framework asked for, if it has it, else for its most recent one.</summary>
    private PlannedProject? Choose(string project, LoadPlan plan)
    {
        var frameworks = plan.FrameworksOf(project);
        if (frameworks.IsEmpty)
            return _failures.ContainsKey(project) ? new(project, null) : null;

        var name = Path.GetFileNameWithoutExtension(project);
        var asked = frameworks.FirstOrDefault(f => f.Equals(options.Framework, StringComparison.OrdinalIgnoreCase));
        var chosen = asked ?? TargetFramework.MostRecent(frameworks);
        if (options.Framework is not null && asked is null)
        {
            _notices.Add(new(NoticeLevel.Information, name, $"does not target {options.Framework}; scanned for {chosen}"));
        }
        else if (frameworks.Length > 1)
        {
            _notices.Add(new(NoticeLevel.Information, name, $"targets {string.Join(", ", frameworks)}; scanned for {chosen}"));
        }

        return plan.Get(project, chosen);
    }
}
