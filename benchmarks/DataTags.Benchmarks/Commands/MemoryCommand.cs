using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DataTags.Benchmarks.Building;
using DataTags.Benchmarks.CodeBases;
using DataTags.Benchmarks.Remembering;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.Commands;

/// <summary>What the analyzers take of memory beside the compiler: a build with an analyzer that does nothing and one with the package, each in a process of its own.</summary>
internal static class MemoryCommand
{
    public const string Usage = "memory [--lines N]   memory of a build of 500,000 lines with and without the analyzers: allocated, held, left, peak";

    private const string Inner = "--inner";
    private const double Budget = 100;

    /// <summary>What stays after a run in tables that live as long as the process.</summary>
    private const double LargestRest = 5;

    /// <returns>0; 1 if the peak is over the budget or anything stays alive; 2 for wrong options.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (arguments is [Inner, var which, var size])
            return RunInner(which, int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture), output);
        if (NumberOptions.Parse(arguments, ("--lines", 500_000)) is not { } options)
        {
            errors.WriteLine($"usage: {Usage}");
            return 2;
        }

        var lines = options["--lines"];
        if (Child("empty", lines, errors) is not { } without || Child("product", lines, errors) is not { } with)
            return 2;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines} lines, MiB"));
        output.WriteLine("                 allocated     held     left     peak");
        Print("empty analyzer", without, output);
        Print("DataTags", with, output);
        var isKept = with.Peak - without.Peak <= Budget;
        var isReleased = !with.IsCompilationAlive && with.Left - without.Left <= LargestRest;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated {with.Allocated / without.Allocated:F2} times, held {with.Held / without.Held:F2} times; peak {with.Peak - without.Peak:+0;-0} MiB, budget {Budget:F0}: {(isKept ? "kept" : "MISSED")}"));
        output.WriteLine($"the compilation is {(with.IsCompilationAlive ? "STILL ALIVE" : "gone")} after the run");
        return isKept && isReleased ? 0 : 1;
    }

    private static int RunInner(string which, int lines, TextWriter output)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = which is "product" ? ProductRun.Analyzers : [EmptyAnalyzer.Instance.Load()];
        var use = MemoryRun.Of(lines, analyzers);
        output.WriteLine(JsonSerializer.Serialize(use));
        return 0;
    }

    private static MemoryUse? Child(string which, int lines, TextWriter errors)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        // Under `dotnet x.dll` the process is the host, and the program its first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet")
            start.ArgumentList.Add(typeof(MemoryCommand).Assembly.Location);
        foreach (var argument in (string[])["memory", Inner, which, lines.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0)
            return JsonSerializer.Deserialize<MemoryUse>(printed);
        errors.WriteLine($"the run with '{which}' ended with {process.ExitCode.ToString(CultureInfo.InvariantCulture)}");
        return null;
    }

    private static void Print(string name, MemoryUse use, TextWriter output)
        => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {use.Allocated,9:F0} {use.Held,8:F0} {use.Left,8:F1} {use.Peak,8:F0}"));
}
