using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Integrity;

/// <summary>DT9011: the summary that a referenced assembly carries is of another version or damaged, so its code counts as unknown.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SummaryReadingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DT9011_SummaryNotRead];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static end =>
        {
            foreach (var (assembly, version) in ReferencedSummaries.Unreadable(end.Compilation))
                end.ReportDiagnostic(Diagnostic.Create(Descriptors.DT9011_SummaryNotRead, Location.None, assembly.Name, ReasonOf(version)));
        });
    }

    private static LocalText ReasonOf(int version)
        => version == SummaryCodec.Version ? Texts.Of("SummaryIsDamaged") : Texts.Of("SummaryIsOfVersion", version, SummaryCodec.Version);
}
