using System.Globalization;
using DataTags.Benchmarks.CodeBases;
using DataTags.Benchmarks.Measuring;
using DataTags.Benchmarks.Scaling;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Benchmarks.Commands;

/// <summary>How the time of the analyzers grows with the code: written programs of one kind, each twice as long as the one before.</summary>
internal static class ScaleCommand
{
    public const string Usage = "scale [--from LINES] [--to FACTOR] [--rounds N]   time per size, 1x to FACTORx (64), and the exponent of growth";

    /// <summary>Above this, growth is more than linear with the noise of a busy machine taken off.</summary>
    private const double LargestExponent = 1.15;

    /// <summary>What is done once, whatever the size, hides growth in small programs: those below this share of the largest are not fitted.</summary>
    private const int SmallestShare = 8;

    /// <returns>0; 1 if growth is clearly more than linear; 2 for wrong options.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (NumberOptions.Parse(arguments, ("--from", 5_000), ("--to", 64), ("--rounds", 3)) is not { } options || options["--to"] < SmallestShare)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        var unit = CodeBase.ModulesFor(options["--from"]);
        // Code that runs often is compiled again by the runtime; without that, growth would look less than it is.
        await MeasureAsync(unit, 2, rounds: 3);
        output.WriteLine("               compiler                 analyzers                generators");
        output.WriteLine("factor    lines   time  per 1000 lines   time  per 1000 lines   time  per 1000 lines  findings");
        var steps = new List<GrowthStep>();
        for (var factor = 1; factor <= options["--to"]; factor *= 2)
        {
            var step = await MeasureAsync(unit, factor, options["--rounds"]);
            steps.Add(step);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{factor,5}x {step.Lines,8} {Cell(step.Compiler, step.Lines)} {Cell(step.Analysis, step.Lines)} {Cell(step.Generation, step.Lines)}  {step.Findings,8}"));
        }

        var fitted = steps.Where(step => step.Factor >= steps[^1].Factor / SmallestShare).ToArray();
        var isKept = true;
        foreach (var (what, time) in new (string, Func<GrowthStep, double>)[] { ("the compiler", static step => step.Compiler), ("the analyzers", static step => step.Analysis), ("the generators", static step => step.Generation) })
        {
            var exponent = GrowthFit.Exponent([.. fitted.Select(step => ((double)step.Lines, time(step)))]);
            isKept &= exponent <= LargestExponent || what == "the compiler";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {fitted[0].Factor}x on, the time of {what} grows as size to the power of {exponent:F2}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {LargestExponent:F2} counts as linear: {(isKept ? "kept" : "MISSED")}"));
        return isKept ? 0 : 1;
    }

    private static string Cell(double seconds, int lines) => string.Create(CultureInfo.InvariantCulture, $"{seconds,6:F2} s {seconds / lines * 1e6,10:F1} ms");

    private static async Task<GrowthStep> MeasureAsync(int unit, int factor, int rounds)
    {
        var files = CodeBase.Write(unit * factor);
        var trees = CodeBase.Compile(files).SyntaxTrees;
        var (compiler, analysis, generation) = (new List<double>(), new List<double>(), new List<double>());
        var findings = 0;
        for (var round = 0; round < rounds; round++)
        {
            var compiled = CodeBase.Compile(trees);
            var alone = new ProcessorClock();
            Build(compiled);
            compiler.Add(alone.Seconds);
            // New trees, as indexes of the old ones are kept with them.
            var analyzed = CodeBase.Compile(files);
            var clock = new ProcessorClock();
            var found = await ProductRun.Of(analyzed, ProductRun.Analyzers).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
            analysis.Add(clock.Seconds);
            findings = found.Length;
            var generated = CodeBase.Compile(files);
            clock = new ProcessorClock();
            CSharpGeneratorDriver.Create(ProductRun.Generators).RunGenerators(generated, CancellationToken.None);
            generation.Add(clock.Seconds);
        }

        return new GrowthStep(factor, CodeBase.Lines(files), Median.Of(compiler), Median.Of(analysis), Median.Of(generation), findings);
    }

    private static void Build(CSharpCompilation compilation)
    {
        var result = compilation.Emit(Stream.Null);
        if (!result.Success)
            throw new InvalidOperationException($"the written program does not compile: {result.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
    }
}
