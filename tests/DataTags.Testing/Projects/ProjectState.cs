using Microsoft.CodeAnalysis;

namespace DataTags.Testing.Projects;

/// <summary>How a project of a test reaches the projects that refer to it.</summary>
public enum ReferenceForm
{
    /// <summary>As a <see cref="CompilationReference"/>, the way an IDE does it: the sources are in sight.</summary>
    Source,

    /// <summary>As a <see cref="CompilationReference"/> whose own references are other copies, as between target frameworks: the symbols of its sources differ from those its users see.</summary>
    Retargeted,

    /// <summary>As an emitted assembly, the way a build does it: only metadata is in sight.</summary>
    Metadata,
}

/// <summary>What one project of a test consists of.</summary>
public class ProjectState(string name, string prefix)
{
    public string Name { get; } = name;

    public SourceFileList Sources { get; } = new(prefix, ".cs");

    /// <summary>For instance <c>("privacy.datatags", "sink …")</c>. Text in them may be marked like sources.</summary>
    public SourceFileList AdditionalFiles { get; } = new(prefix, ".datatags");

    /// <summary>Whole files <c>("/.editorconfig", "root = true …")</c>; for single keys use <see cref="Options"/>.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = new("/", ".editorconfig");

    /// <summary>Keys of an <c>.editorconfig</c> section <c>[*]</c>.</summary>
    public Dictionary<string, string> Options { get; } = new(StringComparer.Ordinal);

    /// <summary>Global keys, such as <c>build_property.DataTagsMode</c>.</summary>
    public Dictionary<string, string> GlobalOptions { get; } = new(StringComparer.Ordinal);

    /// <summary>References besides <see cref="TestReferences.Default"/>.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of other projects of this test.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>Libraries that are not restored here, by their stubs.</summary>
    public List<Stub> Stubs { get; } = [];

    /// <summary>Generators that run before the project is analysed, or emitted for those that refer to it as <see cref="ReferenceForm.Metadata"/>.</summary>
    public List<IIncrementalGenerator> Generators { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;

    /// <summary>Only for a library: see <see cref="Projects.ReferenceForm"/>.</summary>
    public ReferenceForm ReferenceForm { get; set; } = ReferenceForm.Source;
}

/// <summary>The projects of a test: the main one and the libraries it may refer to.</summary>
public sealed class SolutionState(string prefix) : ProjectState("TestProject", prefix)
{
    private readonly Dictionary<string, ProjectState> _projects = new(StringComparer.Ordinal);

    /// <summary>Libraries; reading an unknown name creates it.</summary>
    public ProjectState Project(string name)
    {
        if (!_projects.TryGetValue(name, out var project))
            _projects.Add(name, project = new ProjectState(name, $"{name}/{name}"));
        return project;
    }

    /// <summary>In the order of creation: a library refers to earlier ones.</summary>
    public IReadOnlyCollection<ProjectState> AdditionalProjects => _projects.Values;

    internal bool HasProject(string name) => _projects.ContainsKey(name);

    /// <summary>Lets a state that only names what changed take the rest from <paramref name="before"/>, as a fixed state does.</summary>
    internal void InheritFrom(SolutionState before)
    {
        InheritFiles(this, before);
        foreach (var project in before.AdditionalProjects)
            InheritFiles(Project(project.Name), project);
    }

    private static void InheritFiles(ProjectState state, ProjectState before)
    {
        state.Sources.AddRange(before.Sources.ExceptBy(state.Sources.Select(file => file.Name), file => file.Name, StringComparer.Ordinal).Select(WithoutMarks));
        state.AdditionalFiles.AddRange(before.AdditionalFiles.ExceptBy(state.AdditionalFiles.Select(file => file.Name), file => file.Name, StringComparer.Ordinal).Select(WithoutMarks));
    }

    private static TestFile WithoutMarks(TestFile file) => file with { Content = Markup.MarkupParser.Parse(file.Content).Text };
}
