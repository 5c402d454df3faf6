using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataTags.Core.Language;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>Summaries that referenced assemblies carry, as model files of their own.</summary>
internal static class ReferencedSummaries
{
    private const string Scheme = "summary:";

    // Hangs on the metadata itself, which compilations share and whose content never changes.
    private static readonly ConditionalWeakTable<MetadataId, StrongBox<ImmutableArray<ModelFile>>> s_read = new();

    /// <summary>Ending of additional files that hold summaries of projects this one does not reference but belongs together with.</summary>
    private const string Extension = ".datatags-summary";

    public static string PathFor(string assembly) => $"{Scheme}{assembly}{Extension}";

    public static bool IsSummaryFile(string path) => path.EndsWith(Extension, StringComparison.Ordinal);

    public static bool IsSummary(string path) => path.StartsWith(Scheme, StringComparison.Ordinal);

    public static ImmutableArray<ModelFile> Read(Compilation compilation)
    {
        return [.. Carrying(compilation).SelectMany(assembly => Of(assembly, (compilation.GetMetadataReference(assembly) as PortableExecutableReference)?.GetMetadataId()))];
    }

    private static ImmutableArray<ModelFile> Of(IAssemblySymbol assembly, MetadataId? metadata)
        => metadata is null ? Read(assembly) : s_read.GetValue(metadata, _ => new(Read(assembly))).Value;

    private static ImmutableArray<ModelFile> Read(IAssemblySymbol assembly)
    {
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var (version, content) in Carried(assembly))
        {
            if (SummaryCodec.Decode(version, content) is { } lines)
                files.Add(ModelFile.Parse(Scheme + assembly.Name, lines, isBuiltIn: true));
        }

        return files.ToImmutable();
    }

    /// <summary>Assemblies whose summary this version cannot read, with the version it is of. They count as assemblies without one.</summary>
    public static IEnumerable<(IAssemblySymbol Assembly, int Version)> Unreadable(Compilation compilation)
        => Carrying(compilation).SelectMany(static assembly => Carried(assembly).Where(static carried => SummaryCodec.Decode(carried.Version, carried.Content) is null).Select(carried => (assembly, carried.Version)));

    /// <summary>Assemblies that use tags.</summary>
    public static IEnumerable<IAssemblySymbol> Carrying(Compilation compilation)
        => compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static identity => identity.Name == "DataTags.Attributes")));

    private static IEnumerable<(int Version, string Content)> Carried(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: "FlowSummaryAttribute", ContainingNamespace: { Name: "DataTags", ContainingNamespace.IsGlobalNamespace: true } }, ConstructorArguments: [{ Value: int version }, { Value: string content }] })
                yield return (version, content);
        }
    }
}
