using System.Diagnostics;
using System.Globalization;
using System.Text;
using DataTags.Flow.Corpus.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Generated.Robustness;

/// <summary>Code that is legal and absurdly deep or long, read on small and large stacks: it is analysed, or the engine says that it is not.</summary>
public static class DeepCode
{
    private const int Kilobyte = 1024;

    private const int LargeStack = 256 * 1024 * Kilobyte;

    /// <summary>Whatever ends does so in seconds, which a busy machine makes a minute of.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>In bytes: threads that hosts start, threads of Windows, threads of Linux.</summary>
    public static IReadOnlyList<int> AllStacks { get; } = [256 * Kilobyte, 1024 * Kilobyte, 8 * 1024 * Kilobyte];

    public static IReadOnlyList<int> SmallStack { get; } = [256 * Kilobyte];

    /// <summary>The programs by name; each has one flow, from end to end.</summary>
    private static readonly (string Name, string Body)[] Programs =
    [
        ("concatenation of 50,000 terms", $"var s = Source(); Sink(s{Repeat(" + \"a\"", 49_999)});"),
        ("5,000 links of a chain", $"var s = new StringBuilder(); Sink(s.Append(Source()){Repeat(".Append(\"a\")", 5_000)}.ToString());"),
        ("500 links of ?.", $"var s = new StringBuilder(); Sink(s.Append(Source()){Repeat("?.Append(\"a\")", 500)}?.ToString());"),
        ("400 nested ifs", $"var s = Source(); {Repeat("if (Environment.TickCount > 0) {", 400)} Sink(s); {Repeat("}", 400)}"),
        ("5,000 else ifs", $"var s = Source(); var n = Environment.TickCount; {Join(5_000, static i => $"if (n == {i}) {{ s += \"a\"; }} else ")} {{ }} Sink(s);"),
        ("300 nested calls", $"Sink({Repeat("string.Concat(", 300)}Source(){Repeat(", \"a\")", 300)});"),
        ("500 nested parentheses", $"Sink({Repeat("(", 500)}Source(){Repeat(")", 500)});"),
        ("2,000 choices in a row", $"var n = Environment.TickCount; Sink({Join(2_000, static i => $"n == {i} ? \"a\" : ")} Source());"),
        ("200 ??", $"string? s = null; Sink({Repeat("s ?? ", 200)} Source());"),
        ("10,000 &&", $"var n = Environment.TickCount; var s = Source(); if ({Join(10_000, static i => $"n != {i} && ")} true) Sink(s);"),
        ("2,000 ??", $"string? s = null; Sink({Repeat("s ?? ", 2_000)} Source());"),
        ("60 nested lambdas", $"var s = Source(); {Repeat("Action a = () => {", 60, numbered: true)} Sink(s); {string.Concat(Enumerable.Range(0, 60).Reverse().Select(static i => $"}}; a{i}();"))}"),
        ("30 curried lambdas", $"var s = Source(); Func<string, string> f = x => x; Sink({Join(30, static i => $"((Func<string, string>)(x{i} => ")}f(s){Join(30, static i => $"))(\"\")")});"),
        ("20 nested lambdas", $"var s = Source(); {Repeat("Action a = () => {", 20, numbered: true)} Sink(s); {string.Concat(Enumerable.Range(0, 20).Reverse().Select(static i => $"}}; a{i}();"))}"),
        ("100 nested local functions", $"var s = Source(); {Join(100, static i => $"void F{i}() {{ ")} Sink(s); {string.Concat(Enumerable.Range(0, 100).Reverse().Select(static i => $"}} F{i}();"))}"),
        ("200 nested initialisers", $"Sink({Repeat("new object[] { ", 200)}Source(){Repeat(" }", 200)});"),
        ("array of 20,000", $"Sink(new[] {{ {Repeat("\"a\", ", 20_000)} Source() }});"),
        ("5,000 cases", $"var s = Source(); switch (Environment.TickCount) {{ {Join(5_000, static i => $"case {i}: s += \"a\"; break; ")} }} Sink(s);"),
        ("5,000 arms", $"var s = Source(); Sink(Environment.TickCount switch {{ {Join(5_000, static i => $"{i} => \"a\", ")} _ => s }});"),
        ("20,000 statements", $"var s = Source(); {Repeat("s = s.Trim(); ", 20_000)} Sink(s);"),
        ("2,000 holes", $"var s = Source(); Sink($\"{Repeat("{s}", 2_000)}\");"),
        ("5,000 locals", $"var s0 = Source(); {Join(5_000, static i => $"var s{i + 1} = s{i}; ")} Sink(s5000);"),
        ("40 nested loops", $"var s = Source(); {Join(40, static i => $"for (var i{i} = 0; i{i} < 2; i{i}++) {{ ")} s += \"a\"; {Repeat("}", 40)} Sink(s);"),
        ("100 nested tries", $"var s = Source(); {Repeat("try { ", 100)} Sink(s); {Repeat("} finally { s += \"a\"; }", 100)}"),
    ];

    public static RobustnessReport Run(IReadOnlyList<int> stacks)
    {
        var (incomplete, failures) = (0, new List<string>());
        var slowest = (Time: TimeSpan.Zero, Name: "");
        foreach (var (name, body) in Programs)
        {
            foreach (var stack in stacks)
            {
                var watch = Stopwatch.StartNew();
                var (flows, cut, error) = Read(body, stack);
                if (watch.Elapsed > slowest.Time)
                    slowest = (watch.Elapsed, name);
                incomplete += cut > 0 ? 1 : 0;
                if (error is not null || (flows == 0 && cut == 0))
                    failures.Add($"{name} on {stack / Kilobyte} KB: {(error is OperationCanceledException ? "does not end" : error?.ToString()) ?? "no finding, and nothing said"}");
            }
        }

        return new RobustnessReport($"deep code (slowest: {slowest.Name}, {slowest.Time.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture)} s)", Programs.Length * stacks.Count, incomplete, failures);
    }

    private static (int Flows, int Incomplete, Exception? Error) Read(string body, int stack)
    {
        (int, int, Exception?) result = default;
        // What is too deep for the parser is an error of the compiler's and no matter of the engine.
        var tree = Parsed($"class C {{ void M() {{ {body} }} }}");
        var thread = new Thread(
            () =>
            {
                try
                {
                    using var limit = new CancellationTokenSource(Limit);
                    var (flows, incomplete) = Reading.Of(CaseCompiler.Create("Deep", [tree]), limit.Token);
                    result = (flows, incomplete, null);
                }
                catch (Exception error)
                {
                    result = (0, 0, error);
                }
            },
            stack);
        thread.Start();
        thread.Join();
        return result;
    }

    private static SyntaxTree Parsed(string text)
    {
        SyntaxTree? tree = null;
        var thread = new Thread(() => tree = CSharpSyntaxTree.ParseText(text, CaseCompiler.Parse, "Deep.cs"), LargeStack);
        thread.Start();
        thread.Join();
        return tree!;
    }

    private static string Repeat(string text, int count, bool numbered = false)
        => Join(count, index => numbered ? text.Replace(" a ", $" a{index.ToString(CultureInfo.InvariantCulture)} ", StringComparison.Ordinal) : text);

    private static string Join(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var index = 0; index < count; index++)
            all.Append(text(index));
        return all.ToString();
    }
}
