using System.Globalization;
using DataTags.Benchmarks.Building;
using DataTags.Benchmarks.CodeBases;
using DataTags.Benchmarks.Editing;
using DataTags.Benchmarks.Measuring;

namespace DataTags.Benchmarks.Commands;

/// <summary>What someone who types waits for: diagnostics of the file that is edited, in a large compilation.</summary>
internal static class EditCommand
{
    public const string Usage = "edit [--lines N] [--edits N]   time from an edit to the diagnostics of the edited file, in a compilation of 300,000 lines";

    private const double Budget = 100;

    /// <summary>The first edits of a process run code that is not yet compiled to the end.</summary>
    private const int WarmUp = 5;

    /// <returns>0; 1 if half of the edits of a file take longer than the budget; 2 for wrong options.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (NumberOptions.Parse(arguments, ("--lines", 300_000), ("--edits", 30)) is not { } options)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        var files = CodeBase.Write(CodeBase.ModulesFor(options["--lines"]));
        var compilation = CodeBase.Compile(files);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} files, {CodeBase.Lines(files)} lines; {options["--edits"]} edits of each file, milliseconds from the semantic model to the diagnostics"));
        output.WriteLine("file                          with an empty analyzer   DataTags: median      p95   (alone: session, its index, analysis)");
        var loop = new EditLoop([EmptyAnalyzer.Instance.Load()]);
        var isKept = true;
        foreach (var (what, suffix) in new[] { ("with tagged data", "Customers.cs"), ("that uses what others tag", "Page.cs"), ("without any", "Rules.cs") })
        {
            var file = compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(suffix, StringComparison.Ordinal)).ElementAt(compilation.SyntaxTrees.Length / 100);
            var costs = (await loop.RunAsync(compilation, file, options["--edits"] + WarmUp)).Skip(WarmUp).ToArray();
            var median = Median.Of(costs.Select(static cost => cost.Product));
            isKept &= median <= Budget;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28}  {Median.Of(costs.Select(static cost => cost.Empty)),22:F1}   {median,16:F1} {Median.Quantile(costs.Select(static cost => cost.Product), 0.95),8:F1}   {Median.Of(costs.Select(static cost => cost.Session)),15:F1} {Median.Of(costs.Select(static cost => cost.Index)),8:F1} {Median.Of(costs.Select(static cost => cost.Analysis)),9:F1}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at most {Budget:F0} ms for half of the edits of each file: {(isKept ? "kept" : "MISSED")}"));
        return isKept ? 0 : 1;
    }
}
