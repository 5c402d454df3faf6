using System.Runtime.CompilerServices;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;

namespace DataTags.Testing;

/// <summary>Verbs for tests of a source generator: <c>using Verify = DataTags.Testing.VerifyGenerator&lt;SomeGenerator&gt;;</c></summary>
public static class VerifyGenerator<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Runs the generator; source and generated code must compile, generated code without warnings.</summary>
    public static GeneratorRun Run(string source, Action<SolutionState>? configure = null, bool allowErrors = false)
    {
        var state = new SolutionState("Test");
        state.Sources.Add(source);
        configure?.Invoke(state);
        return GeneratorRun.Create(state, allowErrors, new TGenerator());
    }

    /// <summary>Every generated file equals its <c>*.verified.cs</c> next to the test; see <see cref="Snapshot"/>.</summary>
    public static void VerifySnapshot(string source, Action<SolutionState>? configure = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
        => Snapshot.CheckAll(Run(source, configure).Files, file, member);

    /// <summary>Nothing is generated.</summary>
    public static void VerifyEmpty(string source, Action<SolutionState>? configure = null) => Assert.Empty(Run(source, configure).Files);

    /// <summary>An unrelated new file makes no output anew, and the named steps hold plain values.</summary>
    public static void VerifyIncremental(string source, params string[] steps)
    {
        var first = Run(source);
        first.AssertModelsAreValues(steps);
        var second = first.Add("namespace Unrelated { internal sealed class Nobody { public int Number { get; set; } } }");
        second.AssertOutputsReused();
        second.AssertReused(steps);
    }
}
