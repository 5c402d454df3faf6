using System.Collections.Immutable;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Tests.Kit;

/// <summary>Runs the engine over a program and compares findings with the marks in it: a line that ends in <c>// BAD</c> has a finding, any other line has none.</summary>
internal static class FlowCase
{
    private const string Library = """
        global using System; global using System.Linq; global using System.Collections.Generic; global using System.Text; global using System.Threading.Tasks; global using static Lib;
        [AttributeUsage(AttributeTargets.All)] public sealed class LabelAttribute : Attribute;
        [AttributeUsage(AttributeTargets.All)] public sealed class CleanAttribute : Attribute;
        public static class Lib
        {
            public static string Source() => "";
            public static string Redact(string text) => "";
            public static bool Maybe() => Environment.TickCount > 0;
            public static void Sink(object value) { }
            public static void SinkText(object value) { }
            public static void SinkFormatted(object value) { }
        }
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static void Check(string source) => Check(source, new FlowOptions());

    public static void Check(string source, FlowOptions options)
    {
        var compilation = Compile(source);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join(Environment.NewLine, errors.Select(error => error.ToString())));
        Compare(source, compilation, options);
    }

    /// <summary>As <see cref="Check(string)"/>, of a program that does not bind.</summary>
    public static void CheckUnbound(string source)
    {
        var compilation = Compile(source);
        Assert.Contains(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Compare(source, compilation, new FlowOptions());
    }

    private static void Compare(string source, CSharpCompilation compilation, FlowOptions options)
    {
        var (found, incomplete) = Analyze(compilation, options);
        Assert.Empty(incomplete);
        // What is let go is made again, and comes out the same.
        var (again, _) = Analyze(compilation, options with { BoundText = 0, KeptFunctions = 1 });
        Assert.Equal(found.Select(Described), again.Select(Described));
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var expected = lines.Select((text, line) => (text, line)).Where(item => item.text.TrimEnd().EndsWith("// BAD", StringComparison.Ordinal)).Select(item => item.line).ToArray();
        var actual = found.Select(finding => finding.At.GetLocation().GetLineSpan().StartLinePosition.Line).Distinct().Order().ToArray();
        if (expected.SequenceEqual(actual))
            return;
        var annotated = lines.Select((text, line) => (expected.Contains(line), actual.Contains(line)) switch
        {
            (true, false) => $"MISSED   {text}",
            (false, true) => $"SPURIOUS {text}",
            _ => $"         {text}",
        });
        Assert.Fail(string.Join(Environment.NewLine, annotated));
    }

    private static string Described(FlowFinding finding) => $"{finding.At.Span} {finding.Datum} {finding.Strength} {string.Join(" > ", finding.Path.Select(static step => step.At.Span))}";

    public static CSharpCompilation Compile(string source)
        => CSharpCompilation.Create(
            "Case",
            [CSharpSyntaxTree.ParseText(source, Parse, "Case.cs"), CSharpSyntaxTree.ParseText(Library, Parse, "Lib.cs")],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Disable));

    public static (ImmutableArray<FlowFinding> Flows, ImmutableArray<IncompleteFinding> Incomplete) Analyze(CSharpCompilation compilation, FlowOptions options)
    {
        var analysis = new FlowAnalysis(compilation, new TestFacts(), options);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var flows = ImmutableArray.CreateBuilder<FlowFinding>();
        var incomplete = ImmutableArray.CreateBuilder<IncompleteFinding>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            var method = node switch
            {
                BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => model.GetDeclaredSymbol(node) as IMethodSymbol,
                PropertyDeclarationSyntax { ExpressionBody: not null } property => (model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod,
                TypeDeclarationSyntax { ParameterList: not null } type => model.GetDeclaredSymbol(type)?.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() == type)),
                _ => null,
            };
            if (method is null)
                continue;
            var report = analysis.Analyze(method, null, CancellationToken.None);
            flows.AddRange(report.Flows);
            incomplete.AddRange(report.Incomplete);
        }

        return (flows.ToImmutable(), incomplete.ToImmutable());
    }

    /// <summary>Name of the method around a node.</summary>
    public static string MethodAt(SyntaxNode node) => node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().First().Identifier.ValueText;

    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
}
