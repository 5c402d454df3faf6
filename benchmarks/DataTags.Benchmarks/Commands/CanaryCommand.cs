using System.Diagnostics;
using System.Globalization;
using DataTags.Flow.Generated.Judging;
using DataTags.Flow.Generated.Reducing;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Benchmarks.Commands;

/// <summary>Writes programs, runs and analyses them, and prints for each shape where the engine and the runs differ.</summary>
internal static class CanaryCommand
{
    public const string Usage = "canary [--programs N] [--seed S] [--shape NAME] [--reduce] [--list] [--print NUMBER]   generated programs: false negatives and positives per shape";

    private const double MaximalFalsePositives = 0.01;

    /// <returns>0; 1 if a program is no test, data is missed for a reason not on the list, or more than 1 % of findings are false; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (CanaryOptions.Parse(arguments) is not { } options)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        if (options.Print is { } number)
        {
            Print(BatchJudge.Of([GeneratedProgram.Write(options.Seed, number, options.Shape)])[0], output);
            return 0;
        }

        var watch = Stopwatch.StartNew();
        var results = Canaries.Run(options.Seed, options.Programs, options.Shape);
        PrintTable(results, watch.Elapsed, output);
        foreach (var result in results.Where(static result => result.Failure is not null))
            output.WriteLine($"{result.Program.Path}: {result.Failure}");
        if (options.Lists)
            PrintGaps(results, output);
        var total = Tally.Of("total", results);
        var unknown = PrintDifferences(results, options.Reduces, output);
        return total.Failures > 0 || unknown > 0 || total.FalsePositiveRate > MaximalFalsePositives ? 1 : 0;
    }

    /// <returns>How many programs miss data for a reason that is not on the list.</returns>
    private static int PrintDifferences(IReadOnlyList<ProgramResult> results, bool withPositives, TextWriter output)
    {
        var known = KnownDifferences.BuiltIn();
        var seen = new HashSet<string>();
        var unknown = 0;
        foreach (var result in results)
        {
            foreach (var kind in result.Gaps.Select(static check => Difference.KindOf(check)!.Value).Where(kind => withPositives || kind == DifferenceKind.FalseNegative).Distinct())
            {
                var difference = Reducer.Reduce(result.Program, kind);
                var reason = known.ReasonOf(difference);
                output.WriteLine($"{kind} {difference.Origin}: {reason ?? "not on the list"}");
                if (reason is null && kind == DifferenceKind.FalseNegative)
                    unknown++;
                if (withPositives && reason is null && seen.Add(difference.Text))
                    output.WriteLine(difference.Text);
            }
        }

        return unknown;
    }

    private static void PrintTable(IReadOnlyList<ProgramResult> results, TimeSpan time, TextWriter output)
    {
        var rows = results.GroupBy(static result => result.Program.Shape).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => Tally.Of(group.Key, group)).Append(Tally.Of("total", results)).ToArray();
        var width = rows.Max(static row => row.Shape.Length);
        output.WriteLine($"{"shape".PadRight(width)}  programs  checks  positive  missed  false  rate    unreached  failed");
        foreach (var row in rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Shape.PadRight(width)}  {row.Programs,8}  {row.Checks,6}  {row.Positives,8}  {row.FalseNegatives,6}  {row.FalsePositives,5}  {row.FalsePositiveRate,6:P1}  {row.Unreached,9}  {row.Failures,6}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s"));
    }

    private static void PrintGaps(IEnumerable<ProgramResult> results, TextWriter output)
    {
        foreach (var check in results.SelectMany(static result => result.Gaps))
            output.WriteLine($"{Difference.KindOf(check)} {check.File}({check.Line}): {check.Code}");
    }

    private static void Print(ProgramResult result, TextWriter output)
    {
        output.Write(result.Program.Text);
        output.WriteLine(result.Failure);
        foreach (var check in result.Checks)
            output.WriteLine($"{check.Line,4} {(check.IsRun ? check.IsTrue ? "data" : "clean" : "not run"),-8} {(check.IsFound ? "found" : "quiet")}  {check.Code}");
    }
}
