using System.Collections.Immutable;
using DataTags.Testing.Diagnostics;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>
/// One test of a code fix. The fix is applied to one diagnostic after the other until none offers it, then once more through every FixAll scope.
/// The result must compile, equal the fixed state to the letter, and be a fixed point.
/// </summary>
public sealed class CodeFixTest(DiagnosticAnalyzer analyzer, CodeFixProvider fix) : AnalyzerTest(analyzer)
{
    private const int MaxIterations = 64;

    /// <summary>What it looks like afterwards; files that are not named are unchanged. Marks in it are diagnostics that remain.</summary>
    public SolutionState FixedState { get; } = new("Test");

    /// <summary>The only fixed source.</summary>
    public string FixedCode
    {
        set
        {
            FixedState.Sources.Clear();
            FixedState.Sources.Add(value);
        }
    }

    /// <summary>After FixAll, where that differs from fixing one by one.</summary>
    public SolutionState BatchFixedState { get; } = new("Test");

    /// <summary>Which of the offered fixes; the first offered, if null.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Compile errors that the fix may leave behind.</summary>
    public CompilerDiagnostics FixedCompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public bool SkipIterative { get; set; }

    public bool SkipFixAll { get; set; }

    /// <summary>Diagnostics stay where they were after the fix, for instance because the test analyzer does not understand the fix.</summary>
    public bool IgnoreFixedDiagnostics { get; set; }

    public override async Task RunAsync()
    {
        using var before = TestSolution.Create(TestState);
        await CheckDiagnosticsAsync(before, before.Solution, ExpectedDiagnostics);

        FixedState.InheritFrom(TestState);
        using var expected = TestSolution.Create(FixedState);
        var applier = new FixApplier(Analyzers, fix, CodeActionEquivalenceKey, CompilerDiagnostics);

        if (!SkipIterative)
            await CheckFixedAsync("fixed one by one", expected, await FixOneByOneAsync(applier, before.Solution));

        if (SkipFixAll || fix.GetFixAllProvider() is null || SolutionComparison.AreEqual(before, expected))
            return;

        BatchFixedState.InheritFrom(FixedState);
        using var batchExpected = TestSolution.Create(BatchFixedState);
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
            await CheckFixedAsync($"fixed all in {scope}", batchExpected, await FixAllAsync(applier, before.Solution, scope));
    }

    private async Task<Solution> FixOneByOneAsync(FixApplier applier, Solution solution)
    {
        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            var next = await applier.ApplyFirstAsync(solution);
            if (next is null)
                return solution;
            solution = next;
            if (IgnoreFixedDiagnostics)
                return solution;
        }

        throw new XunitException($"The fix is still offered after {MaxIterations} applications: it does not remove its diagnostic.");
    }

    /// <summary>A scope narrower than the solution is applied until every document or project had its turn.</summary>
    private async Task<Solution> FixAllAsync(FixApplier applier, Solution solution, FixAllScope scope)
    {
        for (var iteration = 0; iteration < MaxIterations; iteration++)
        {
            var next = await applier.ApplyAllAsync(solution, scope);
            if (next is null || (IgnoreFixedDiagnostics && iteration > 0))
                return solution;
            solution = next;
            if (IgnoreFixedDiagnostics)
                return solution;
        }

        throw new XunitException($"FixAll in {scope} never ends.");
    }

    private async Task CheckFixedAsync(string how, TestSolution expected, Solution actual)
    {
        await SolutionComparison.CheckAsync(how, expected, actual);
        var compiler = IgnoreFixedDiagnostics ? await AnalyzerRun.GetDiagnosticsAsync(actual, [], FixedCompilerDiagnostics) : [];
        if (IgnoreFixedDiagnostics)
        {
            if (!compiler.IsEmpty)
                throw new XunitException($"After the code was {how} it does not compile:{Environment.NewLine}{string.Join(Environment.NewLine, compiler)}");
            return;
        }

        var found = await AnalyzerRun.GetDiagnosticsAsync(actual, Analyzers, FixedCompilerDiagnostics);
        DiagnosticComparison.Check(expected, [], DefaultId, [.. found.Where(diagnostic => !DisabledDiagnostics.Contains(diagnostic.Id))]);
    }
}
