namespace DataTags.Benchmarks.Building;

/// <summary>An analyzer that asks to be called as those of the product do, and does nothing: what the compiler takes to run any analyzer at all.</summary>
internal static class EmptyAnalyzer
{
    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class EmptyAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("EMPTY0001", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
                context.RegisterCompilationStartAction(static start =>
                {
                    start.RegisterSymbolAction(static _ => { }, SymbolKind.Field, SymbolKind.Property);
                    start.RegisterSemanticModelAction(static _ => { });
                });
            }
        }
        """;

    public static WrittenAnalyzer Instance { get; } = new(nameof(EmptyAnalyzer), Source);
}
