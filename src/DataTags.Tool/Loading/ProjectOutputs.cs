using System.Collections.Immutable;

namespace DataTags.Tool.Loading;

/// <summary>The projects loaded so far, by everything another project may call them: the path of an output, the project file, the project file and a framework.</summary>
internal sealed class ProjectOutputs
{
    private readonly Dictionary<string, LoadedProject> _byOutput = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string Framework), LoadedProject> _byProject = [];

    public void Add(ProjectDescription description, LoadedProject project)
    {
        foreach (var output in description.Outputs)
            _byOutput.TryAdd(output, project);

        _byProject[(description.ProjectFile, description.Framework)] = project;
        _byProject.TryAdd((description.ProjectFile, ""), project);
    }

    public void Add(string projectFile, LoadedProject project) => _byProject[(projectFile, "")] = project;

    public LoadedProject? Find(string output) => _byOutput.GetValueOrDefault(output);

    public LoadedProject? Find(ProjectReferenceDescription reference) =>
        _byProject.GetValueOrDefault((reference.ProjectFile, reference.Framework)) ?? _byProject.GetValueOrDefault((reference.ProjectFile, ""));
}
