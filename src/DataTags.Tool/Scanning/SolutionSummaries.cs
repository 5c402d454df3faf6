using System.Collections.Immutable;
using DataTags.Analyzers.Session;
using DataTags.Tool.Loading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Scanning;

/// <summary>
/// Lets every project of a solution know what the others do behind interfaces it declares. A compiler sees one project and what it
/// references; a scan sees them all.
/// </summary>
internal static class SolutionSummaries
{
    public static ImmutableArray<LoadedProject> Share(ImmutableArray<LoadedProject> projects, CancellationToken cancellation)
    {
        if (projects.Length < 2)
            return projects;
        var summaries = projects.Select(project => (project, Lines: FlowSummary.Of(project.Compilation, project.Options.AdditionalFiles, cancellation)))
            .Where(item => item.Lines.Length > 0)
            .Select(item => (item.project, File: FlowSummary.AsFile(item.project.Name, item.Lines)))
            .ToArray();
        return [.. projects.Select(project => With(project, summaries.Where(item => item.project != project && !References(project, item.project)).Select(item => item.File)))];
    }

    private static bool References(LoadedProject project, LoadedProject other)
        => project.Compilation.References.OfType<CompilationReference>().Any(reference => reference.Compilation.AssemblyName == other.Compilation.AssemblyName);

    private static LoadedProject With(LoadedProject project, IEnumerable<AdditionalText> files)
        => project with { Options = new AnalyzerOptions(project.Options.AdditionalFiles.AddRange(files), project.Options.AnalyzerConfigOptionsProvider) };
}
