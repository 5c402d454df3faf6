using System.Collections.Immutable;
using DataTags.Flow.Corpus.Probing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Corpus.Running;

/// <summary>Compiles a file of cases by itself, beside a few usings that all of them share.</summary>
internal static class CaseCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DataTags;
        global using static DataTags.Flow.Corpus.Probing.Probe;
        """;

    public static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Probe).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(DataTagAttribute).Assembly.Location),
    ];

    /// <exception cref="InvalidDataException">The file does not compile.</exception>
    public static CSharpCompilation Compile(CorpusFile file)
    {
        var tree = CSharpSyntaxTree.ParseText(file.Text, Parse, file.Path);
        var compilation = Create("Case." + file.Path.Replace('/', '.'), [tree]);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        return errors.Length == 0 ? compilation : throw new InvalidDataException(string.Join(Environment.NewLine, errors.Select(error => error.ToString())));
    }

    /// <summary>The files beside the shared usings. Whether it compiles is for the caller to ask.</summary>
    public static CSharpCompilation Create(string name, IReadOnlyList<SyntaxTree> trees)
    {
        var hasStatements = trees.Any(tree => tree.GetRoot() is CompilationUnitSyntax unit && unit.Members.Any(member => member is GlobalStatementSyntax));
        return CSharpCompilation.Create(
            name,
            [.. trees, CSharpSyntaxTree.ParseText(Usings, Parse, "Usings.cs")],
            References,
            new CSharpCompilationOptions(
                hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                concurrentBuild: false,
                nullableContextOptions: NullableContextOptions.Annotations));
    }
}
