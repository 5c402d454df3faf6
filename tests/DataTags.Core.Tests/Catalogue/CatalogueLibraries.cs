using System.Collections.Immutable;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Core.Tests.Catalogue;

/// <summary>
/// The libraries of the catalogue: the true assemblies where they restore, sources with the true names where they do not.
/// </summary>
internal static class CatalogueLibraries
{
    /// <summary>What carries a marker of the test host's own and not of a library.</summary>
    private static readonly string[] s_own = ["DataTags.", "xunit.", "testhost", "Microsoft.CodeAnalysis", "Microsoft.TestPlatform"];

    private static readonly Lazy<CSharpCompilation> s_stubs = new(CompileStubs);
    private static readonly Lazy<CSharpCompilation> s_all = new(static () => CSharpCompilation.Create("Consumer", references: [.. Assemblies, s_stubs.Value.ToMetadataReference()]));
    private static readonly Lazy<ImmutableArray<INamedTypeSymbol>> s_types = new(static () => [.. TypesOf(s_all.Value.GlobalNamespace)]);

    /// <summary>A program that references every library there is.</summary>
    public static CSharpCompilation Compilation => s_all.Value;

    public static CSharpCompilation Stubs => s_stubs.Value;

    public static ImmutableArray<INamedTypeSymbol> Types => s_types.Value;

    public static bool IsStub(ISymbol symbol) => symbol.ContainingAssembly.Name == Stubs.AssemblyName;

    public static IEnumerable<INamedTypeSymbol> TypesNamed(string pattern) => Types.Where(type => MemberNames.Type(type) is { } name && Glob.Matches(pattern, name));

    private static ImmutableArray<MetadataReference> Assemblies { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references"), "*.dll"))
            .Where(static path => !s_own.Any(own => Path.GetFileName(path).StartsWith(own, StringComparison.OrdinalIgnoreCase)))
            .DistinctBy(static path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static CSharpCompilation CompileStubs()
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Threading; global using System.Threading.Tasks;";
        var assembly = typeof(CatalogueLibraries).Assembly;
        var trees = assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith("catalogue-stubs/", StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), path: name);
            });
        return CSharpCompilation.Create(
            "CatalogueStubs",
            [CSharpSyntaxTree.ParseText(Usings), .. trees],
            Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static member => member is INamedTypeSymbol type ? TypesOf(type).Prepend(type) : TypesOf(member));
}
