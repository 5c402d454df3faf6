using System.Collections.Immutable;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>Summaries that referenced assemblies carry, as model files of their own.</summary>
internal static class ReferencedSummaries
{
    private const string Scheme = "summary:";

    /// <summary>Ending of additional files that hold summaries of projects this one does not reference but belongs together with.</summary>
    private const string Extension = ".datatags-summary";

    public static string PathFor(string assembly) => $"{Scheme}{assembly}{Extension}";

    public static bool IsSummaryFile(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    public static bool IsSummary(string path) => path.StartsWith(Scheme, StringComparison.Ordinal);

    public static ImmutableArray<ModelFile> Read(Compilation compilation)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var (assembly, version, content) in Carried(compilation))
        {
            if (SummaryCodec.Decode(version, content) is { } lines)
                files.Add(ModelFile.Parse(Scheme + assembly.Name, lines, isBuiltIn: true));
        }

        return files.ToImmutable();
    }

    /// <summary>Assemblies whose summary this version cannot read, with the version it is of. They count as assemblies without one.</summary>
    public static IEnumerable<(IAssemblySymbol Assembly, int Version)> Unreadable(Compilation compilation)
        => Carried(compilation).Where(static carried => SummaryCodec.Decode(carried.Version, carried.Content) is null).Select(static carried => (carried.Assembly, carried.Version));

    private static IEnumerable<(IAssemblySymbol Assembly, int Version, string Content)> Carried(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == "DataTags.Attributes")))
                continue;
            foreach (var attribute in assembly.GetAttributes())
            {
                if (attribute is { AttributeClass: { Name: "FlowSummaryAttribute", ContainingNamespace: { Name: "DataTags", ContainingNamespace.IsGlobalNamespace: true } }, ConstructorArguments: [{ Value: int version }, { Value: string content }] })
                    yield return (assembly, version, content);
            }
        }
    }
}
