using System.Globalization;
using DataTags.Benchmarks.Building;
using DataTags.Benchmarks.Measuring;
using DataTags.Tool.Loading;

namespace DataTags.Benchmarks.Commands;

/// <summary>
/// What the package costs a build: the compiler calls of a real build, repeated by the SDK's compiler server without analyzers, with one that
/// does nothing, with DataTags and with its peers, by turns. Time is that of the processors, over all threads.
/// </summary>
internal static class OverheadCommand
{
    public const string Usage = "overhead REPO [--model FILE]… [--rounds N] [--builds N] [--peers none|NAME,NAME] [--calls FOLDER] [-- BUILD ARGUMENTS]   time of a whole build with DataTags as a ratio to the compiler's and its peers'";

    private const int PrintedRows = 12;

    /// <returns>0; 1 if a budget is missed; 2 for wrong options or what does not build.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (OverheadOptions.Parse(arguments) is not { } options)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("datatags-overhead-").FullName;
        try
        {
            return await MeasureAsync(options, folder, output);
        }
        catch (Exception error) when (error is LoadException or InvalidOperationException)
        {
            errors.WriteLine(error.Message);
            return 2;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(OverheadOptions options, string folder, TextWriter output)
    {
        var callFolder = options.Calls ?? Path.Combine(folder, "calls");
        if (!Directory.Exists(callFolder) || !Directory.EnumerateFiles(callFolder, "*.rsp").Any())
            await CallCapture.RunAsync(options.Path ?? throw new LoadException($"{callFolder} has no compiler calls, and no path to build was given"), callFolder, options.BuildArguments);
        var calls = CompilerCall.ReadAll(callFolder);
        if (calls.Count == 0)
            throw new LoadException("the build ran no C# compiler");

        var sdk = await Sdk.OfAsync(calls[0].Folder);
        var variants = await Variants.CreateAsync(sdk, Path.Combine(folder, "variants"), options.Models, options.Peers);
        var writer = new CallWriter(calls, new AnalyzerContents());
        var written = variants.Select((variant, index) => (variant, Calls: writer.Write(variant, Path.Combine(folder, $"out{index.ToString(CultureInfo.InvariantCulture)}")))).ToDictionary(static pair => pair.variant, static pair => pair.Calls);
        var files = calls.SelectMany(static call => call.Sources).Distinct(StringComparer.Ordinal).Where(File.Exists).ToArray();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{calls.Count} projects, {files.Length} files, {files.Sum(static file => File.ReadLines(file).Count())} lines; {options.Rounds} rounds of {options.Builds} builds, medians of processor time"));

        var rounds = new BuildRounds(sdk, variants, written);
        var costs = rounds.Run(options.Rounds, options.Builds);
        Print(costs, output);
        foreach (var variant in variants.Where(static variant => variant.RunsAnalyzers))
            Print(variant, AnalyzerReport.Parse(rounds.Report(variant)), output);
        var isKept = Judge("first build", costs, static cost => cost.First, output);
        if (options.Builds > 1)
            isKept &= Judge("later builds", costs, static cost => cost.Later, output);
        return isKept ? 0 : 1;
    }

    private static void Print(IReadOnlyDictionary<Variant, IReadOnlyList<BuildCost>> costs, TextWriter output)
    {
        output.WriteLine("variant           first build           later builds          peak memory");
        var compiler = costs.Single(static pair => pair.Key.Name == Variants.Compiler).Value;
        foreach (var (variant, rounds) in costs)
            output.WriteLine($"{variant.Name,-16}  {Cell(rounds, compiler, static cost => cost.First)}  {Cell(rounds, compiler, static cost => cost.Later)}  {Median.Of(rounds.Select(static cost => cost.PeakMemory)).ToString("F0", CultureInfo.InvariantCulture),5} MiB");
    }

    private static string Cell(IReadOnlyList<BuildCost> rounds, IReadOnlyList<BuildCost> compiler, Func<BuildCost, double> part)
    {
        var (time, alone) = (Median.Of(rounds.Select(part)), Median.Of(compiler.Select(part)));
        return double.IsNaN(time) ? new string(' ', 20) : string.Create(CultureInfo.InvariantCulture, $"{time,7:F2} s {(time - alone) / alone,9:+0.0 %;-0.0 %}  ");
    }

    private static void Print(Variant variant, AnalyzerReport report, TextWriter output)
    {
        var warnings = string.Join(", ", report.Warnings.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value} {pair.Key}")));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{variant.Name}: {report.Seconds:F2} s in analyzers by the compiler's report; warnings: {(warnings.Length == 0 ? "none" : warnings)}"));
        foreach (var (name, seconds) in report.Rows.Take(variant.Name is Variants.Product ? PrintedRows : 3))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {seconds,7:F3} s  {name}"));
    }

    private static bool Judge(string build, IReadOnlyDictionary<Variant, IReadOnlyList<BuildCost>> costs, Func<BuildCost, double> part, TextWriter output)
    {
        var lines = OverheadVerdict.Judge(build, costs.ToDictionary(static pair => pair.Key.Name, pair => Median.Of(pair.Value.Select(part)))).ToArray();
        foreach (var (line, _) in lines)
            output.WriteLine(line);
        return lines.All(static line => line.IsKept);
    }
}
