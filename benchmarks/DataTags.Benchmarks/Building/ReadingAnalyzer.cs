namespace DataTags.Benchmarks.Building;

/// <summary>An analyzer that reads the operations of all code once and does nothing with them: what the compiler takes for any analyzer that looks at all code.</summary>
internal static class ReadingAnalyzer
{
    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class ReadingAnalyzer : DiagnosticAnalyzer
        {
            private static readonly DiagnosticDescriptor Rule = new("EMPTY0002", "Reading", "Reading", "Reading", DiagnosticSeverity.Warning, isEnabledByDefault: true);

            public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(Rule);

            public override void Initialize(AnalysisContext context)
            {
                context.EnableConcurrentExecution();
                context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
                context.RegisterOperationBlockAction(static block =>
                {
                    foreach (var code in block.OperationBlocks)
                        Read(code);
                });
            }

            private static void Read(IOperation operation)
            {
                foreach (var child in operation.ChildOperations)
                    Read(child);
            }
        }
        """;

    public static WrittenAnalyzer Instance { get; } = new(nameof(ReadingAnalyzer), Source);
}
