using System.Collections.Immutable;
using DataTags.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Benchmarks.CodeBases;

/// <summary>The analyzers of the package on a compilation in this process.</summary>
internal static class ProductRun
{
    /// <summary>All of them, also those that guess.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. Components.In("DataTags.Analyzers").Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false)).Select(Activator.CreateInstance).OfType<DiagnosticAnalyzer>()];

    /// <summary>The generators that a build runs.</summary>
    public static ImmutableArray<ISourceGenerator> Generators =>
    [
        .. Components.In("DataTags.Analyzers").Concat(Components.In("DataTags.Generators")).Where(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(Activator.CreateInstance).OfType<IIncrementalGenerator>().Select(static generator => generator.AsSourceGenerator()),
    ];

    /// <summary>As an editor or a build does: side by side, nothing known from earlier.</summary>
    public static CompilationWithAnalyzers Of(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
        => new(compilation, analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), Failed, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static void Failed(Exception error, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) => throw new InvalidOperationException($"{analyzer} failed: {error}", error);
}
