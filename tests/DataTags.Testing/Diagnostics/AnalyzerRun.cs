using System.Collections.Immutable;
using DataTags.Testing.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit.Sdk;

namespace DataTags.Testing.Diagnostics;

/// <summary>Which diagnostics of the compiler a test looks at.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
}

/// <summary>Compiles the projects of a test and runs the analyzers over them.</summary>
internal static class AnalyzerRun
{
    private const string AnalyzerThrew = "AD0001";

    /// <summary>Diagnostics of the compiler and the analyzers over all projects, in the order of files and positions.</summary>
    /// <exception cref="XunitException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, CompilerDiagnostics compiler)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            all.AddRange(compilation.GetDiagnostics().Where(diagnostic => IsRelevant(diagnostic, compiler)));
            all.AddRange(await GetAnalyzerDiagnosticsAsync(project, compilation, analyzers));
        }

        return [.. all
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public static async Task<ImmutableArray<Diagnostic>> GetAnalyzerDiagnosticsAsync(Project project, Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        if (analyzers.IsEmpty)
            return [];

        var crashes = new List<string>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => { lock (crashes) { crashes.Add($"{analyzer.GetType().Name} threw {exception}"); } },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(Enable(analyzers, compilation.Options)));
        var diagnostics = await enabled.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        crashes.AddRange(diagnostics.Where(diagnostic => diagnostic.Id == AnalyzerThrew).Select(diagnostic => diagnostic.ToString()));
        if (crashes.Count > 0)
            throw new XunitException(AnalyzerThrew + ": " + string.Join(Environment.NewLine, crashes));
        return diagnostics;
    }

    /// <summary>Rules that are off by default are on in their own tests.</summary>
    private static ImmutableDictionary<string, ReportDiagnostic> Enable(ImmutableArray<DiagnosticAnalyzer> analyzers, CompilationOptions options)
    {
        var result = options.SpecificDiagnosticOptions;
        foreach (var descriptor in analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Where(descriptor => !descriptor.IsEnabledByDefault && !result.ContainsKey(descriptor.Id)))
            result = result.SetItem(descriptor.Id, ReportDiagnostic.Warn);
        return result;
    }

    private static bool IsRelevant(Diagnostic diagnostic, CompilerDiagnostics compiler)
        => compiler switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity == DiagnosticSeverity.Error,
            _ => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed,
        };
}
