using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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

    /// <summary>Writes the analyzer as a DLL and returns its path.</summary>
    public static string Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "DataTags.Benchmarks.Empty.dll");
        using var file = File.Create(path);
        Emit(file);
        return path;
    }

    /// <summary>The analyzer in this process.</summary>
    public static DiagnosticAnalyzer Load()
    {
        using var image = new MemoryStream();
        Emit(image);
        return (DiagnosticAnalyzer)Activator.CreateInstance(Assembly.Load(image.ToArray()).GetType("EmptyAnalyzer", throwOnError: true)!)!;
    }

    private static void Emit(Stream image)
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "DataTags.Benchmarks.Empty",
            [CSharpSyntaxTree.ParseText(Source)],
            trusted.Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join(Environment.NewLine, emitted.Diagnostics));
    }
}
