using System.Collections.Immutable;

namespace DataTags.Tool.Loading;

/// <summary>What a path means: a solution, one project, the projects below a folder, or C# files that belong to no project.</summary>
internal sealed record ScanTarget(string Root, string? RestoreFile, ImmutableArray<string> Projects)
{
    /// <summary>Where paths of findings start: the folder of the solution, the project or the folder itself.</summary>
    public string Root { get; init; } = Root;

    /// <summary>The solution or project to hand to <c>dotnet restore</c>; null if the projects were found one by one.</summary>
    public string? RestoreFile { get; init; } = RestoreFile;

    /// <summary>Why this is not what the user named; null if it is.</summary>
    public string? Problem { get; init; }

    /// <summary>Decides by the kind of file, and for a folder by what stands in it: exactly one solution, else every project below, else loose files.</summary>
    /// <exception cref="LoadException">The path does not exist, is no C# project or solution, or holds no C# code.</exception>
    public static ScanTarget From(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return FromFolder(full);

        if (!File.Exists(full))
            throw new LoadException($"{path}: no such file or folder");

        return Path.GetExtension(full).ToLowerInvariant() switch
        {
            ".sln" or ".slnx" => FromSolution(full),
            ".csproj" => new(Path.GetDirectoryName(full)!, full, [full]),
            ".vbproj" or ".fsproj" => throw new LoadException($"{path}: only C# projects can be scanned"),
            _ => throw new LoadException($"{path}: not a solution (.sln, .slnx), project (.csproj) or folder"),
        };
    }

    private static ScanTarget FromSolution(string solution)
    {
        var folder = Path.GetDirectoryName(solution)!;
        try
        {
            var projects = SolutionFile.ReadProjects(solution);
            return projects.IsEmpty
                ? throw new LoadException($"{solution}: the solution names no C# project")
                : new(folder, solution, projects);
        }
        catch (LoadException e) when (e.InnerException is { } reason && CodeBelow(folder) is { } code)
        {
            // What it names is unknown, but the code beside it is there to be looked at.
            return code with { Problem = $"{Path.GetFileName(solution)} is not a solution that can be read ({reason.Message}); all C# code below its folder was analysed instead" };
        }
    }

    private static ScanTarget FromFolder(string folder)
    {
        string[] solutions = [.. Directory.GetFiles(folder, "*.sln"), .. Directory.GetFiles(folder, "*.slnx")];
        if (solutions.Length == 1)
            return FromSolution(solutions[0]);

        return CodeBelow(folder) ?? throw new LoadException($"{folder}: no solution, no project and no C# file in this folder or below");
    }

    private static ScanTarget? CodeBelow(string folder)
    {
        var projects = SourceTree.Files(folder, "*.csproj");
        return projects.IsEmpty && SourceTree.Files(folder, "*.cs").IsEmpty ? null
            : new(folder, projects.Length == 1 ? projects[0] : null, projects);
    }
}
