using System.Collections.Immutable;
using DataTags.Testing.Diagnostics;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Testing;

/// <summary>
/// One analyzer test in full: projects, files, options and expectations. The short forms are verbs of <see cref="Verify{TAnalyzer}"/>.
/// Compile errors that are not marked fail the test, and so does an analyzer that throws.
/// </summary>
public class AnalyzerTest
{
    public AnalyzerTest(params DiagnosticAnalyzer[] analyzers) => Analyzers = [.. analyzers];

    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }

    public SolutionState TestState { get; } = new("Test");

    /// <summary>The only source, for tests that have one.</summary>
    public string TestCode
    {
        set
        {
            TestState.Sources.Clear();
            TestState.Sources.Add(value);
        }
    }

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>Ids that are neither expected nor a failure.</summary>
    public HashSet<string> DisabledDiagnostics { get; } = new(StringComparer.Ordinal);

    /// <exception cref="Xunit.Sdk.XunitException">What was found is not what was expected.</exception>
    public virtual async Task RunAsync()
    {
        using var solution = TestSolution.Create(TestState);
        await CheckDiagnosticsAsync(solution, solution.Solution, ExpectedDiagnostics);
    }

    /// <summary>Compares the diagnostics of <paramref name="solution"/> with the marks in <paramref name="marks"/>.</summary>
    internal async Task<ImmutableArray<Diagnostic>> CheckDiagnosticsAsync(TestSolution marks, Solution solution, IEnumerable<DiagnosticResult> expected)
    {
        var found = await AnalyzerRun.GetDiagnosticsAsync(solution, Analyzers, CompilerDiagnostics);
        ImmutableArray<Diagnostic> actual = [.. found.Where(diagnostic => !DisabledDiagnostics.Contains(diagnostic.Id))];
        DiagnosticComparison.Check(marks, expected, DefaultId, actual);
        return actual;
    }

    private protected string? DefaultId
        => Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(descriptor => descriptor.Id).Distinct(StringComparer.Ordinal).ToArray() is [var single] ? single : null;
}
