using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Benchmarks.CodeBases;

/// <summary>A file of a program that is written for measuring.</summary>
internal sealed record SourceFile(string Path, string Text);

/// <summary>A business application of any size: modules that are alike in kind and differ in names. Equal numbers give equal code.</summary>
internal static class CodeBase
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DataTags;
        """;

    private static readonly CSharpParseOptions Parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
            .Where(static path => System.IO.Path.GetDirectoryName(path) == System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(DataTagAttribute).Assembly.Location),
    ];

    public static IReadOnlyList<SourceFile> Write(int modules)
        => [new SourceFile("Usings.cs", Usings), .. Enumerable.Range(0, modules).SelectMany(number => new ModuleWriter(number).Write())];

    /// <summary>As many modules as have about that many lines.</summary>
    public static int ModulesFor(int lines)
    {
        const int Sample = 10;
        var perModule = Lines(Write(Sample)) / (double)Sample;
        return Math.Max(1, (int)Math.Round(lines / perModule));
    }

    public static int Lines(IEnumerable<SourceFile> files) => files.Sum(static file => file.Text.Count(static character => character == '\n'));

    public static CSharpCompilation Compile(IReadOnlyList<SourceFile> files) => Compile(files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parse, file.Path)));

    /// <summary>A compilation that nobody has asked anything of.</summary>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees)
        => CSharpCompilation.Create("Works", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
