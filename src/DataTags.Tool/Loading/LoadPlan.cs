using System.Collections.Immutable;

namespace DataTags.Tool.Loading;

/// <summary>Which project is needed for which framework, and in what order.</summary>
internal sealed class LoadPlan(ImmutableArray<ProjectDescription> descriptions, ImmutableHashSet<string> failed)
{
    private readonly ILookup<string, ProjectDescription> _byFile = descriptions.ToLookup(d => d.ProjectFile, StringComparer.Ordinal);

    public ImmutableArray<string> FrameworksOf(string project) => [.. _byFile[project].Select(d => d.Framework)];

    public PlannedProject? Get(string project, string framework)
    {
        var candidates = _byFile[project].ToArray();
        var found = candidates.FirstOrDefault(d => d.Framework.Equals(framework, StringComparison.OrdinalIgnoreCase))
            ?? (candidates.Length > 0 ? candidates.First(d => d.Framework == TargetFramework.MostRecent(candidates.Select(c => c.Framework))) : null);
        return found is not null ? new(project, found)
            : failed.Contains(project) ? new(project, null)
            : null;
    }

    /// <summary>The given projects and all they refer to, each after what it needs. A cycle, which MSBuild would refuse, is cut where it closes.</summary>
    public ImmutableArray<PlannedProject> InDependencyOrder(IEnumerable<PlannedProject> roots)
    {
        var ordered = ImmutableArray.CreateBuilder<PlannedProject>();
        var seen = new HashSet<PlannedProject>();
        var pending = new Stack<(PlannedProject Project, bool IsDone)>();
        foreach (var root in roots.OrderByDescending(r => r.ProjectFile, StringComparer.Ordinal))
            pending.Push((root, false));

        while (pending.TryPop(out var next))
        {
            if (next.IsDone)
            {
                ordered.Add(next.Project);
                continue;
            }

            if (!seen.Add(next.Project))
                continue;

            pending.Push((next.Project, true));
            foreach (var needed in Needs(next.Project))
                pending.Push((needed, false));
        }

        return ordered.ToImmutable();
    }

    private IEnumerable<PlannedProject> Needs(PlannedProject project)
    {
        var references = project.Description?.References ?? LooseCode.OfProject(project.ProjectFile, "").ProjectReferences;
        return references.Select(r => Get(r.ProjectFile, r.Framework)).OfType<PlannedProject>();
    }
}

/// <summary>A project to load, for one framework.</summary>
/// <param name="ProjectFile">Full path.</param>
/// <param name="Description">Null if it did not evaluate: then its files are taken as they are.</param>
internal sealed record PlannedProject(string ProjectFile, ProjectDescription? Description)
{
    public bool Equals(PlannedProject? other) => other is not null && ProjectFile == other.ProjectFile && Description?.Framework == other.Description?.Framework;

    public override int GetHashCode() => HashCode.Combine(ProjectFile, Description?.Framework);
}
