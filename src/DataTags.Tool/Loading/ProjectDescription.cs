using System.Collections.Immutable;

namespace DataTags.Tool.Loading;

/// <summary>A project as the compiler would see it, for one target framework.</summary>
/// <param name="ProjectFile">Full path of the project.</param>
/// <param name="Framework">Target framework moniker, e.g. <c>net10.0</c>.</param>
/// <param name="AssemblyName">Name of the assembly it compiles to.</param>
/// <param name="AssetsFile">Where a restore leaves its result; empty for a project that knows no restore.</param>
/// <param name="Outputs">Every path under which other projects refer to that assembly.</param>
/// <param name="References">Projects it refers to, each with the framework that was chosen for it (empty if it has only one).</param>
/// <param name="Arguments">The compiler's command line.</param>
internal sealed record ProjectDescription(
    string ProjectFile,
    string Framework,
    string AssemblyName,
    string AssetsFile,
    ImmutableArray<string> Outputs,
    ImmutableArray<ProjectReferenceDescription> References,
    ImmutableArray<string> Arguments)
{
    public string Folder => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>Reads what <c>Describe.targets</c> wrote; null if the compiler's command line is missing, as it is when the compile target was cut short.</summary>
    public static ProjectDescription? Read(string file)
    {
        var facts = File.ReadLines(file)
            .Select(line => line.Split('|', 2))
            .Where(parts => parts is [_, { Length: > 0 }])
            .ToLookup(parts => parts[0], parts => parts[1]);
        if (!facts["argument"].Any() || facts["project"].FirstOrDefault() is not { } project)
            return null;

        return new(
            project,
            facts["framework"].FirstOrDefault() ?? "",
            facts["assembly"].FirstOrDefault() ?? Path.GetFileNameWithoutExtension(project),
            facts["assets"].FirstOrDefault() ?? "",
            [.. facts["output"].Select(Path.GetFullPath)],
            [.. facts["reference"].Select(ProjectReferenceDescription.Parse)],
            [.. facts["argument"]]);
    }
}

/// <param name="Framework">The framework of the target nearest to that of the referring project; empty if the target has only one.</param>
/// <param name="ProjectFile">Full path of the project referred to.</param>
internal sealed record ProjectReferenceDescription(string Framework, string ProjectFile)
{
    public static ProjectReferenceDescription Parse(string fact)
    {
        var separator = fact.IndexOf('|', StringComparison.Ordinal);
        return new(fact[..separator], Path.GetFullPath(fact[(separator + 1)..]));
    }
}
