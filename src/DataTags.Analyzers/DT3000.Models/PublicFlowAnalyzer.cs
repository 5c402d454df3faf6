using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Flow;
using DataTags.Analyzers.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Models;

/// <summary>
/// DT3010 and DT3011: what public members do with data, compared with the <c>PrivacyApi</c> files of the project. Asks for nothing where there are none.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublicFlowAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DT3010_PublicFlowNotListed, Descriptors.DT3011_ListedFlowGone];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            if (PublicFlowList.Read(start.Options.AdditionalFiles, start.CancellationToken) is not { } list)
                return;
            var session = PrivacySession.Create(start.Compilation, start.Options, start.CancellationToken);
            start.RegisterSemanticModelAction(model => ReportNew(model, session, list));

            // Any file may hold the flow of a line, so whoever asks first reads all. A cancelled reading is not remembered.
            var flows = new Lazy<ISet<string>>(() => new HashSet<string>(new SummaryWriter(start.Compilation, session) { OneFactPerLine = true }.PublicLines(start.CancellationToken), StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);
            start.RegisterAdditionalFileAction(file =>
            {
                if (!PublicFlowFiles.IsOne(file.AdditionalFile.Path))
                    return;
                foreach (var gone in list.Gone(file.AdditionalFile.Path, flows.Value))
                    file.ReportDiagnostic(Diagnostic.Create(Descriptors.DT3011_ListedFlowGone, Location.Create(gone.Path, gone.Span, gone.Position), gone.Line));
            });
        });
    }

    private static void ReportNew(SemanticModelAnalysisContext context, PrivacySession session, PublicFlowList list)
    {
        var model = context.SemanticModel;
        var writer = new SummaryWriter(model.Compilation, session) { OneFactPerLine = true };
        var seen = new HashSet<(Location, string)>();
        foreach (var method in writer.Visible(model.SyntaxTree, model, sharesInternals: false, context.CancellationToken))
        {
            var place = PlaceOf(method, model.SyntaxTree);
            foreach (var line in writer.LinesOf(method, context.CancellationToken).Where(line => !list.Has(line)))
            {
                if (place is not null && seen.Add((place, line)))
                    context.ReportDiagnostic(Diagnostic.Create(Descriptors.DT3010_PublicFlowNotListed, place, ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Line, line), FindingReporter.Name(method), line));
            }
        }
    }

    /// <summary>The name of the member; of an accessor, that of its property; of a constructor nobody wrote, that of the type.</summary>
    private static Location? PlaceOf(IMethodSymbol method, SyntaxTree tree)
        => (method.AssociatedSymbol ?? method).Locations.FirstOrDefault(location => location.SourceTree == tree) ?? method.ContainingType.Locations.FirstOrDefault(location => location.SourceTree == tree);
}
