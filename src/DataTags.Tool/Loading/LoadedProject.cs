using System.Collections.Immutable;
using DataTags.Tool.Scanning;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Loading;

/// <summary>A project ready to be analysed.</summary>
/// <param name="Name">File name of the project without extension, or of the folder for loose files.</param>
/// <param name="Compilation">With the output of the generators.</param>
/// <param name="Options">Additional files and configuration.</param>
/// <param name="Outcome">How far loading came.</param>
/// <param name="IsScanned">False for a project that others refer to but which lies outside the path given: it is loaded, not reported on.</param>
/// <param name="Notices">What the user should know about this project.</param>
/// <param name="GeneratorDiagnostics">Reported by our own generators.</param>
internal sealed record LoadedProject(
    string Name,
    CSharpCompilation Compilation,
    AnalyzerOptions Options,
    ProjectOutcome Outcome,
    bool IsScanned,
    ImmutableArray<Notice> Notices,
    ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> GeneratorDiagnostics);

/// <param name="Root">Folder that paths are relative to.</param>
/// <param name="Projects">In dependency order.</param>
/// <param name="Notices">What concerns no single project.</param>
internal sealed record LoadedCode(string Root, ImmutableArray<LoadedProject> Projects, ImmutableArray<Notice> Notices);
