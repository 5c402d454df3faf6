using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DataTags.Benchmarks.Building;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.Commands;

/// <summary>
/// What the analyzers cost beside the compiler, on real code: the compiler's own diagnostics of every project, alone and with the
/// analyzers, in one process, by turns. Each round starts from compilations nobody has asked anything of. Time is that of the processors,
/// over all threads: what else the machine does counts less than in time by the clock.
/// </summary>
internal static class InProcessCommand
{
    public const string Usage = "in-process PATH [--model FILE] [--rounds N] [--as-one]   time of the analyzers as a ratio to the compiler's, over all projects below PATH";

    /// <returns>0; 2 for wrong options.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> options, TextWriter output, TextWriter errors)
    {
        string? path = null;
        var models = new List<string>();
        var rounds = 3;
        var isOne = false;
        for (var index = 0; index < options.Count; index++)
        {
            switch (options[index])
            {
                case "--model" when index + 1 < options.Count:
                    models.Add(Path.GetFullPath(options[++index]));
                    break;
                case "--rounds" when index + 1 < options.Count && int.TryParse(options[index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out rounds) && rounds > 0:
                    index++;
                    break;
                case "--as-one":
                    isOne = true;
                    break;
                case var text when path is null && !text.StartsWith('-'):
                    path = Path.GetFullPath(text);
                    break;
                default:
                    errors.WriteLine($"unknown option '{options[index]}'; usage: {Usage}");
                    return 2;
            }
        }

        if (path is null)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        var code = await new CodeLoader(new ScanOptions { Path = path, ModelFiles = [.. models], Restore = false }, NoProgress.Instance).LoadAsync(CancellationToken.None);
        var projects = code.Projects.Where(project => project.IsScanned).ToArray();
        if (isOne && projects.Length > 1)
            projects = [AsOne(projects)];
        var lines = projects.SelectMany(project => project.Compilation.SyntaxTrees).DistinctBy(tree => tree.FilePath).Sum(tree => tree.GetText().Lines.Count);
        output.WriteLine($"{projects.Length} projects, {projects.Sum(project => project.Compilation.SyntaxTrees.Length)} files, {lines} lines");
        var empty = ImmutableArray.Create(EmptyAnalyzer.Instance.Load());
        var alone = new List<double>();
        var reading = ImmutableArray.Create(ReadingAnalyzer.Instance.Load());
        var nothing = new List<double>();
        var read = new List<double>();
        var with = new List<double>();
        var findings = 0;
        for (var round = 0; round <= rounds; round++)
        {
            var compiler = await MeasureAsync(projects, CompileAsync);
            var called = await MeasureAsync(projects, project => AnalyzeAsync(project, empty));
            var looked = await MeasureAsync(projects, project => AnalyzeAsync(project, reading));
            var analyzed = await MeasureAsync(projects, project => AnalyzeAsync(project, Rules.Analyzers));
            // The first round warms up.
            if (round == 0)
                continue;
            alone.Add(compiler.Seconds);
            nothing.Add(called.Seconds);
            read.Add(looked.Seconds);
            with.Add(analyzed.Seconds);
            findings = analyzed.Count;
        }

        var (low, middle, high) = (alone.Min(), nothing.Min(), with.Min());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"compiler {low:F2} s of processor time, with an empty analyzer {middle:F2} s, with one that reads all operations {read.Min():F2} s, with the analyzers {high:F2} s (best of {rounds}): overhead {(high - low) / low:P1}, of which any analyzer {(middle - low) / low:P1}; {findings} findings"));
        return 0;
    }

    /// <summary>All projects as one: no project sees, and analyzes, the sources of others once more. A build sees the DLLs of others.</summary>
    private static LoadedProject AsOne(LoadedProject[] projects)
    {
        var largest = projects.MaxBy(static project => project.Compilation.SyntaxTrees.Length)!;
        var options = (CSharpParseOptions)largest.Compilation.SyntaxTrees[0].Options;
        var compilation = CSharpCompilation.Create(
            "AsOne",
            projects.SelectMany(static project => project.Compilation.SyntaxTrees).DistinctBy(static tree => tree.FilePath).Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath)),
            projects.SelectMany(static project => project.Compilation.References).OfType<PortableExecutableReference>().DistinctBy(static reference => Path.GetFileName(reference.FilePath)),
            largest.Compilation.Options);
        return largest with { Compilation = compilation };
    }

    private static async Task<(double Seconds, int Count)> MeasureAsync(LoadedProject[] projects, Func<LoadedProject, Task<int>> run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var count = 0;
        // Symbols of a compilation are made on demand and kept, and the index hangs on its trees: fresh ones for each measurement, as a build has.
        var fresh = Fresh(projects);
        foreach (var project in fresh)
            count += await run(project);
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, count);
    }

    internal static LoadedProject[] Fresh(LoadedProject[] projects)
    {
        var made = new Dictionary<Compilation, CSharpCompilation>();
        return [.. projects.Select(project => project with { Compilation = Copy(project.Compilation) })];

        CSharpCompilation Copy(CSharpCompilation compilation)
        {
            if (made.TryGetValue(compilation, out var copy))
                return copy;
            copy = CSharpCompilation.Create(
                compilation.AssemblyName,
                compilation.SyntaxTrees.Select(Parse),
                compilation.References.Select(reference => reference is CompilationReference { Compilation: CSharpCompilation other } ? Copy(other).ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes) : reference),
                compilation.Options);
            made.Add(compilation, copy);
            return copy;
        }
    }

    private static SyntaxTree Parse(SyntaxTree tree)
    {
        var copy = CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath);
        copy.GetRoot();
        return copy;
    }

    private static Task<int> CompileAsync(LoadedProject project) => Task.FromResult(project.Compilation.GetDiagnostics().Length);

    private static async Task<int> AnalyzeAsync(LoadedProject project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var run = new CompilationWithAnalyzers(project.Compilation, analyzers, new CompilationWithAnalyzersOptions(project.Options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var all = await run.GetAllDiagnosticsAsync(CancellationToken.None);
        return all.Count(diagnostic => diagnostic.Id.StartsWith("DT", StringComparison.Ordinal));
    }
}
