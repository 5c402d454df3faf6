using System.Collections.Immutable;
using DataTags.Testing.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Testing.Projects;

/// <summary>The Roslyn solution made from a <see cref="SolutionState"/>, and what its marks expect.</summary>
/// <param name="Workspace">Owns the solution; dispose it after use.</param>
/// <param name="Solution">The projects, main project last.</param>
/// <param name="Main">The project under test.</param>
/// <param name="Files">Marked texts by file path, additional files included.</param>
public sealed record TestSolution(AdhocWorkspace Workspace, Solution Solution, ProjectId Main, ImmutableDictionary<string, MarkedText> Files) : IDisposable
{
    // Discovery of the workspace services takes most of a second; the result is immutable.
    private static readonly MefHostServices Host = MefHostServices.DefaultHost;

    public static CSharpParseOptions ParseOptions { get; } =
        CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithDocumentationMode(DocumentationMode.Diagnose);

    public static TestSolution Create(SolutionState state)
    {
        var workspace = new AdhocWorkspace(Host);
        var files = ImmutableDictionary.CreateBuilder<string, MarkedText>(StringComparer.Ordinal);
        var solution = workspace.CurrentSolution;
        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal);
        var libraries = state.AdditionalProjects.ToDictionary(project => project.Name, StringComparer.Ordinal);

        foreach (var project in state.AdditionalProjects.Append(state))
        {
            // A test with one library means it to be referenced; naming references is for the exceptional shapes.
            var references = project == state && project.AdditionalProjectReferences.Count == 0
                ? state.AdditionalProjects.Select(library => library.Name)
                : project.AdditionalProjectReferences;
            ids.Add(project.Name, ProjectId.CreateNewId(project.Name));
            solution = AddProject(solution, project, ids[project.Name], files);
            foreach (var reference in references)
            {
                if (!ids.TryGetValue(reference, out var target))
                    throw new InvalidOperationException($"{project.Name} refers to {reference}, which is not a project declared before it.");
                solution = libraries[reference].ReferenceForm != ReferenceForm.Metadata
                    ? solution.AddProjectReference(ids[project.Name], new ProjectReference(target))
                    : AddImages(solution, ids[project.Name], solution.GetProject(target)!, libraries[reference].Generators);
            }
        }

        solution = AddGenerated(solution, solution.GetProject(ids[state.Name])!, state.Generators, files);
        return new TestSolution(workspace, solution, ids[state.Name], files.ToImmutable());
    }

    public void Dispose() => Workspace.Dispose();

    private static Solution AddProject(Solution solution, ProjectState state, ProjectId id, IDictionary<string, MarkedText> files)
    {
        var options = new CSharpCompilationOptions(state.OutputKind, allowUnsafe: true, nullableContextOptions: state.Nullable, deterministic: true);
        solution = solution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, state.Name, state.Name, LanguageNames.CSharp, compilationOptions: options, parseOptions: ParseOptions))
            .AddMetadataReferences(id, [.. state.ReferenceForm == ReferenceForm.Retargeted ? TestReferences.Copies : TestReferences.Default, .. state.AdditionalReferences, .. state.Stubs.Select(stub => stub.Reference)]);

        foreach (var file in state.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(id, file.Name), file.Name, Read(file, files), filePath: PathOf(file.Name));
        foreach (var file in state.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, file.Name), file.Name, Read(file, files), filePath: PathOf(file.Name));
        foreach (var file in ConfigFiles(state))
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, file.Name), file.Name, SourceText.From(file.Content), filePath: PathOf(file.Name));
        return solution;
    }

    private static IEnumerable<TestFile> ConfigFiles(ProjectState state)
    {
        foreach (var file in state.AnalyzerConfigFiles)
            yield return file;
        if (state.Options.Count > 0)
            yield return new TestFile("/.editorconfig", "root = true\n[*]\n" + Lines(state.Options));
        if (state.GlobalOptions.Count > 0)
            yield return new TestFile("/.globalconfig", "is_global = true\n" + Lines(state.GlobalOptions));
    }

    private static string Lines(Dictionary<string, string> options) => string.Concat(options.Select(option => $"{option.Key} = {option.Value}\n"));

    // Options files only apply to rooted paths below them.
    internal static string PathOf(string name) => name.StartsWith('/') ? name : "/" + name;

    private static SourceText Read(TestFile file, IDictionary<string, MarkedText> files)
    {
        var marked = MarkupParser.Parse(file.Content.ReplaceLineEndings("\n"));
        files.Add(PathOf(file.Name), marked);
        return SourceText.From(marked.Text, System.Text.Encoding.UTF8);
    }

    private static Solution AddImages(Solution solution, ProjectId id, Project library, List<IIncrementalGenerator> generators)
    {
        var image = Emit(library, generators);
        // The reader of an image needs what the library itself refers to.
        return solution.AddMetadataReferences(id, [image, .. library.MetadataReferences.Where(reference => !solution.GetProject(id)!.MetadataReferences.Contains(reference))]);
    }

    private static Solution AddGenerated(Solution solution, Project project, List<IIncrementalGenerator> generators, IDictionary<string, MarkedText> files)
    {
        if (generators.Count == 0)
            return solution;
        var result = CSharpGeneratorDriver
            .Create(generators.Select(generator => generator.AsSourceGenerator()), project.AnalyzerOptions.AdditionalFiles, ParseOptions)
            .RunGenerators(project.GetCompilationAsync().GetAwaiter().GetResult()!)
            .GetRunResult();
        foreach (var generated in result.Results.SelectMany(run => run.GeneratedSources))
        {
            files.Add(PathOf(generated.HintName), new MarkedText(generated.SourceText.ToString(), [], null));
            solution = solution.AddDocument(DocumentId.CreateNewId(project.Id, generated.HintName), generated.HintName, generated.SourceText, filePath: PathOf(generated.HintName));
        }

        return solution;
    }

    private static PortableExecutableReference Emit(Project library, List<IIncrementalGenerator> generators)
    {
        var compilation = library.GetCompilationAsync().GetAwaiter().GetResult()!;
        if (generators.Count > 0)
        {
            CSharpGeneratorDriver
                .Create(generators.Select(generator => generator.AsSourceGenerator()), library.AnalyzerOptions.AdditionalFiles, ParseOptions)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException($"The library {library.Name} does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))}");
        return MetadataReference.CreateFromImage(stream.ToArray(), filePath: library.AssemblyName + ".dll");
    }
}
