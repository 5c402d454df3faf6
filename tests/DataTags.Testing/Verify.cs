using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Testing;

/// <summary>Verbs for tests of an analyzer: <c>using Verify = DataTags.Testing.Verify&lt;SomeAnalyzer&gt;;</c></summary>
public class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>The rule of an analyzer that has one.</summary>
    public static DiagnosticResult Diagnostic() => new(new TAnalyzer().SupportedDiagnostics.Single().Id);

    public static DiagnosticResult Diagnostic(string id) => new(id);

    /// <summary>Exactly the marked diagnostics and <paramref name="expected"/> are found in <paramref name="source"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected)
        => VerifyAnalyzerAsync(source, static _ => { }, expected);

    /// <summary>As the short form, with files, options, stubs or projects added by <paramref name="configure"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, Action<SolutionState> configure, params DiagnosticResult[] expected)
    {
        var test = new Test { TestCode = source };
        configure(test.TestState);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Several files of one project.</summary>
    public static Task VerifyAnalyzerAsync(string[] sources, params DiagnosticResult[] expected)
    {
        var test = new Test();
        foreach (var source in sources)
            test.TestState.Sources.Add(source);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary><paramref name="source"/> with model text as an additional file.</summary>
    public static Task VerifyWithModelsAsync(string source, string models, params DiagnosticResult[] expected)
        => VerifyAnalyzerAsync(source, state => state.AdditionalFiles.Add(("models.datatags", models)), expected);

    /// <summary>Two projects: <paramref name="source"/> refers to <paramref name="library"/>, once as source and once as metadata; the findings are the same.</summary>
    public static async Task VerifyAcrossAssembliesAsync(string library, string source, params DiagnosticResult[] expected)
    {
        foreach (var form in Enum.GetValues<ReferenceForm>())
            await VerifyAcrossAssembliesAsync(library, source, form, expected);
    }

    public static Task VerifyAcrossAssembliesAsync(string library, string source, ReferenceForm form, params DiagnosticResult[] expected)
        => VerifyAnalyzerAsync(
            source,
            state =>
            {
                var project = state.Project("Library");
                project.Sources.Add(library);
                project.ReferenceForm = form;
            },
            expected);

    /// <summary>The long form, for object initialisers.</summary>
    public sealed class Test() : AnalyzerTest(new TAnalyzer());
}
