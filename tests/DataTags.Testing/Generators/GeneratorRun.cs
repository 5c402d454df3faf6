using System.Collections.Immutable;
using DataTags.Testing.Diagnostics;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>What generators made of a test project; <see cref="Edit"/> runs the same driver again over a changed project.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, CSharpCompilation output)
    {
        _driver = driver;
        Input = input;
        Output = output;
        Result = driver.GetRunResult();
    }

    public CSharpCompilation Input { get; }

    /// <summary>The project with the generated code.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>Generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Files
        => Result.Results.SelectMany(result => result.GeneratedSources).ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString().ReplaceLineEndings("\n"), StringComparer.Ordinal);

    /// <summary>Runs the generators.</summary>
    /// <param name="allowErrors">Also accept sources or generated code that do not compile, for tests of broken code.</param>
    /// <exception cref="XunitException">A generator threw or reported; or the outcome does not compile.</exception>
    public static GeneratorRun Create(SolutionState state, bool allowErrors, params IIncrementalGenerator[] generators)
    {
        using var solution = TestSolution.Create(state);
        var project = solution.Solution.GetProject(solution.Main)!;
        var compilation = (CSharpCompilation)project.GetCompilationAsync().GetAwaiter().GetResult()!;
        var driver = CSharpGeneratorDriver.Create(
            generators.Select(GeneratorExtensions.AsSourceGenerator),
            project.AnalyzerOptions.AdditionalFiles,
            TestSolution.ParseOptions,
            project.AnalyzerOptions.AnalyzerConfigOptionsProvider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Run(driver, compilation, allowErrors);
    }

    /// <summary>Runs again after an edit of the sources.</summary>
    public GeneratorRun Edit(Func<CSharpCompilation, CSharpCompilation> edit, bool allowErrors = false) => Run(_driver, edit(Input), allowErrors);

    /// <summary>Runs again with one more file, which concerns nobody unless it declares something tagged.</summary>
    public GeneratorRun Add(string source)
        => Edit(compilation => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, TestSolution.ParseOptions, $"/Added{compilation.SyntaxTrees.Length}.cs")));

    /// <summary>Runs again after a textual change in the first source.</summary>
    public GeneratorRun Replace(string oldText, string newText)
        => Edit(compilation =>
        {
            var tree = compilation.SyntaxTrees[0];
            var text = tree.GetText().ToString();
            Assert.Contains(oldText, text, StringComparison.Ordinal);
            return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(text.Replace(oldText, newText, StringComparison.Ordinal), System.Text.Encoding.UTF8)));
        });

    private static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation compilation, bool allowErrors)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var run = new GeneratorRun(driver, compilation, (CSharpCompilation)output);
        if (run.Result.Results.FirstOrDefault(result => result.Exception is not null) is { Exception: { } exception })
            throw new XunitException($"A generator threw {exception}");
        if (!diagnostics.IsEmpty)
            throw new XunitException($"A generator reported, which is the business of analyzers:{Environment.NewLine}{string.Join(Environment.NewLine, diagnostics)}");
        if (!allowErrors)
            run.CheckCompiles();
        return run;
    }

    private void CheckCompiles()
    {
        // Warnings in generated code end up in the users' builds; in the test's own source they do not matter.
        var problems = Output.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && IsGenerated(diagnostic)))
            .ToArray();
        if (problems.Length == 0)
            return;
        var files = problems.Select(problem => problem.Location.SourceTree).OfType<SyntaxTree>().Distinct()
            .Select(tree => $"{tree.FilePath}:{Environment.NewLine}{AnnotatedSource.Write(tree.GetText().ToString(), problems.Where(problem => problem.Location.SourceTree == tree).Select(problem => (problem.Location.SourceSpan, problem.Id)))}");
        throw new XunitException($"The project with generated code does not compile cleanly:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => problem.ToString()))}{Environment.NewLine}{string.Join(Environment.NewLine, files)}");
    }

    private bool IsGenerated(Diagnostic diagnostic)
        => diagnostic.Location.SourceTree is { } tree && Result.GeneratedTrees.Contains(tree);
}
