using System.Collections.Immutable;
using DataTags.Analyzers.Annotations;
using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Conditions;
using DataTags.Analyzers.Keeping;
using DataTags.Analyzers.Purposes;
using DataTags.Analyzers.Session;
using DataTags.Analyzers.Switches;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Analyzers.Flow;

/// <summary>
/// DT1001–DT1016, DT1101, DT1201–DT1211, DT1301, DT1401–DT1403, DT2001, DT2002, DT5006 and DT9010: runs the flow engine over every body that can possibly have a finding and reports
/// in that body, so that findings are live in an editor and carry fixes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TaggedDataFlowAnalyzer : DiagnosticAnalyzer
{
    private const string PurposeMark = "Purpose";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. Descriptors.All.Where(static descriptor => descriptor.Id.StartsWith("DT1", StringComparison.Ordinal) || descriptor.Id is RuleIds.TaggedDataInUntaggedMember or RuleIds.ContradictingTags or RuleIds.ShownInDebugger or RuleIds.AnalysisIncomplete)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Razor, gRPC and mapper output carries data like any other code.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var session = PrivacySession.Create(start.Compilation, start.Options, start.CancellationToken);
            if (!session.Index.IsEmpty)
            {
                var grants = new StoredGrants(session);
                var tags = new TagContradictions(session);
                var bases = new RetentionBasis(session);
                start.RegisterSymbolAction(symbol => ReportIfAny(grants.Of(symbol.Symbol), symbol), SymbolKind.Field, SymbolKind.Property);
                start.RegisterSymbolAction(symbol => ReportIfAny(bases.Of(symbol.Symbol, symbol.CancellationToken), symbol), SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter);
                start.RegisterSymbolAction(symbol => ReportIfAny(tags.Of(symbol.Symbol, symbol.CancellationToken), symbol), SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter, SymbolKind.NamedType);
                if (session.Index.Mentions(DebuggerViews.AttributeName))
                    start.RegisterSyntaxNodeAction(new DebuggerViews(session).Report, SyntaxKind.Attribute);
                var readsPurposes = session.Code.SpeaksOfAllCode || session.Index.IsMarked(PurposeMark);
                if (!session.Index.HasFlows)
                    return;
                start.RegisterSemanticModelAction(model =>
                {
                    Analyze(model, session);
                    if (readsPurposes)
                        AnalyzeReadings(model, session);
                });
            }
        });
    }

    private static void ReportIfAny(Diagnostic? diagnostic, SymbolAnalysisContext context)
    {
        if (diagnostic is not null)
            context.ReportDiagnostic(diagnostic);
    }

    private static void Analyze(SemanticModelAnalysisContext context, PrivacySession session)
    {
        var model = context.SemanticModel;
        var flows = new FindingReporter(session, model.Compilation, context.CancellationToken);
        var stores = new StoreReporter(session);
        foreach (var declaration in session.Index.Relevant(model.SyntaxTree, context.CancellationToken))
        {
            if (context.FilterSpan is { } filter && !filter.IntersectsWith(declaration.FullSpan))
                continue;
            foreach (var body in MemberBodies.Of(declaration, model, context.CancellationToken))
            {
                var report = session.Flow.Analyze(body.Method, model, context.CancellationToken);
                flows.Report(report, body.Method, IsInScope, context.ReportDiagnostic);
                // Nobody can tag a member that a tool writes.
                if (!context.IsGeneratedCode)
                    stores.Report(report, IsInScope, context.ReportDiagnostic);
                foreach (var incomplete in report.Incomplete.Where(finding => IsInScope(finding.At) && !IsToldThere(finding, session, context.CancellationToken)))
                    context.ReportDiagnostic(Incomplete(incomplete, body.Method));

                bool IsInScope(SyntaxNode node) => node.SyntaxTree == model.SyntaxTree && body.Span.Contains(node.Span);
            }
        }
    }

    private static void AnalyzeReadings(SemanticModelAnalysisContext context, PrivacySession session)
    {
        var model = context.SemanticModel;
        var readings = new ReadingReporter(session);
        foreach (var declaration in session.Index.Touching(model.SyntaxTree, context.CancellationToken))
        {
            if (context.FilterSpan is { } filter && !filter.IntersectsWith(declaration.FullSpan))
                continue;
            // The two accessors of a property share its text; each name stands in one of them.
            var seen = new HashSet<Location>();
            foreach (var body in MemberBodies.Of(declaration, model, context.CancellationToken))
                readings.Report(body, model, declaration, diagnostic => ReportOnce(diagnostic, seen), context.CancellationToken);
        }

        void ReportOnce(Diagnostic diagnostic, HashSet<Location> seen)
        {
            if (seen.Add(diagnostic.Location))
                context.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>What is cut is said once, where it is cut, and not again by everything that leads to it.</summary>
    private static bool IsToldThere(IncompleteFinding finding, PrivacySession session, CancellationToken cancellationToken)
        => finding.Callee is { } callee && callee.DeclaringSyntaxReferences.Any(place => session.Index.Relevant(place.SyntaxTree, cancellationToken).Any(declaration => declaration.Span.Contains(place.Span)));

    private static Diagnostic Incomplete(IncompleteFinding finding, IMethodSymbol method)
        => Diagnostic.Create(
            Descriptors.For(RuleIds.AnalysisIncomplete),
            PlaceOf(finding.At, method),
            finding.IsPartial ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            FindingReporter.Name(method),
            finding.Callee is { } callee ? (object)Texts.Of("Incomplete.LeadsTo", FindingReporter.Name(callee), Texts.Phrase(finding.Reason)) : Texts.Phrase(finding.Reason));

    /// <summary>A whole body or loop underlined helps nobody: its name or first word stands for it.</summary>
    private static Location PlaceOf(SyntaxNode node, IMethodSymbol method)
    {
        var name = method.Locations.FirstOrDefault(location => location.SourceTree == node.SyntaxTree && node.Span.Contains(location.SourceSpan));
        if (name is not null)
            return name;
        return node is StatementSyntax ? node.GetFirstToken().GetLocation() : node.GetLocation();
    }
}
