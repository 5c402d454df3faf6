using DataTags.Testing.Diagnostics;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace DataTags.Testing;

/// <summary>Verbs for tests of a code fix: <c>using Verify = DataTags.Testing.Verify&lt;SomeAnalyzer, SomeFix&gt;;</c></summary>
public sealed class Verify<TAnalyzer, TCodeFix> : Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The fix turns <paramref name="before"/> into <paramref name="after"/>, one diagnostic after the other and by FixAll.</summary>
    public static Task VerifyCodeFixAsync(string before, string after, string? equivalenceKey = null, Action<CodeFixTest>? configure = null)
        => Create(before, after, equivalenceKey, configure).RunAsync();

    /// <summary>Only FixAll, in document, project and solution.</summary>
    public static Task VerifyFixAllAsync(string before, string after, string? equivalenceKey = null, Action<CodeFixTest>? configure = null)
    {
        var test = Create(before, after, equivalenceKey, configure);
        test.SkipIterative = true;
        return test.RunAsync();
    }

    /// <summary>No fix, or none with that key, is offered for the diagnostics of <paramref name="source"/>.</summary>
    public static async Task VerifyNoCodeFixAsync(string source, string? equivalenceKey = null, Action<SolutionState>? configure = null)
    {
        var offered = await OfferedAsync(source, configure);
        if (offered.FirstOrDefault(action => equivalenceKey is null || action.EquivalenceKey == equivalenceKey) is { } action)
            throw new XunitException($"The fix \"{action.Title}\" ({action.EquivalenceKey}) was offered.");
    }

    /// <summary>The equivalence keys of all fixes offered for the diagnostics of <paramref name="source"/>, in order.</summary>
    public static Task VerifyOfferedAsync(string source, params string[] equivalenceKeys) => VerifyOfferedAsync(source, static _ => { }, equivalenceKeys);

    public static async Task VerifyOfferedAsync(string source, Action<SolutionState> configure, params string[] equivalenceKeys)
        => Assert.Equal(equivalenceKeys, (await OfferedAsync(source, configure)).Select(action => action.EquivalenceKey));

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(string source, Action<SolutionState>? configure)
    {
        var test = new Test { TestCode = source };
        configure?.Invoke(test.TestState);
        using var solution = TestSolution.Create(test.TestState);
        await test.CheckDiagnosticsAsync(solution, solution.Solution, []);
        return await new FixApplier(test.Analyzers, new TCodeFix(), null, CompilerDiagnostics.Errors).OfferedAsync(solution.Solution);
    }

    private static CodeFixTest Create(string before, string after, string? equivalenceKey, Action<CodeFixTest>? configure)
    {
        var test = new CodeFixTest(new TAnalyzer(), new TCodeFix());
        test.TestCode = before;
        test.FixedCode = after;
        test.CodeActionEquivalenceKey = equivalenceKey;
        configure?.Invoke(test);
        return test;
    }
}
