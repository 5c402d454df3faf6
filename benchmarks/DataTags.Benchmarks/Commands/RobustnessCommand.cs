using System.Diagnostics;
using System.Globalization;
using DataTags.Flow.Generated.Robustness;

namespace DataTags.Benchmarks.Commands;

/// <summary>Hostile code: the engine must neither fail nor hang, nor answer by the order of questions.</summary>
internal static class RobustnessCommand
{
    public const string Usage = "robustness [--programs N] [--seed S] [--part deep|graphs|orders|broken|prefixes]   broken, deep and tangled code: no exception, no hang, one answer";

    private const int ProgramsPerGraph = 20;
    private const int ProgramsPerOrder = 20;
    private const int ProgramsPerFile = 200;

    /// <returns>0; 1 if anything failed; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        int programs = 2000, seed = 1;
        string? only = null;
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
            var isKnown = arguments[index] switch
            {
                "--programs" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out programs),
                "--seed" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seed),
                "--part" => (only = value) is "deep" or "graphs" or "orders" or "broken" or "prefixes",
                _ => false,
            };
            if (!isKnown)
            {
                errors.WriteLine($"unknown option '{arguments[index]} {value}'; usage: {Usage}");
                return 2;
            }
        }

        (string Part, Func<RobustnessReport> Run)[] parts =
        [
            ("deep", static () => DeepCode.Run(DeepCode.AllStacks)),
            ("graphs", () => CallGraphs.Run(seed, programs / ProgramsPerGraph)),
            ("orders", () => FileOrders.Run(seed, Math.Max(1, programs / ProgramsPerOrder))),
            ("prefixes", () => BrokenCode.Prefixes(Math.Max(1, programs / ProgramsPerFile), Progress)),
            ("broken", () => BrokenCode.Run(seed, programs, Progress)),
        ];
        var isSound = true;
        foreach (var part in parts.Where(part => only is null || part.Part == only))
            isSound &= Print(part.Run, output);
        return isSound ? 0 : 1;

        void Progress(int read, int failures) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {read} programs read, {failures} failures"));
    }

    private static bool Print(Func<RobustnessReport> run, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        var report = run();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Kind}: {report.Programs} programs, {report.Failures.Count} failures, {report.Incomplete} cut with a word, {watch.Elapsed.TotalSeconds:F1} s"));
        foreach (var failure in report.Failures)
            output.WriteLine(failure);
        return report.Failures.Count == 0;
    }
}
