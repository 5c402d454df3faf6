using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using DataTags.Core.Language;

namespace DataTags.Core.Models;

/// <summary>The models and policy packs that ship with the product, parsed once per process.</summary>
public static class BuiltInCatalogue
{
    private static readonly Lazy<ImmutableArray<ModelFile>> s_files = new(static () => Load("catalogue/"));
    private static readonly Lazy<ImmutableArray<ModelFile>> s_packs = new(static () => Load("packs/"));

    private static readonly Lazy<ImmutableArray<MemberStatement>> s_switches = new(static () => SwitchIndex.LinesOf(Files));

    /// <summary>Models of libraries, one file per library, by name.</summary>
    public static ImmutableArray<ModelFile> Files => s_files.Value;

    /// <summary>Policy packs, by name.</summary>
    public static ImmutableArray<ModelFile> Packs => s_packs.Value;

    /// <summary>The lines of <see cref="Files"/> on configuration that exposes data.</summary>
    internal static ImmutableArray<MemberStatement> Switches => s_switches.Value;

    private static ImmutableArray<ModelFile> Load(string prefix)
    {
        var assembly = typeof(BuiltInCatalogue).GetTypeInfo().Assembly;
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(static name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            files.Add(ModelFile.Parse(name, reader.ReadToEnd(), isBuiltIn: true));
        }

        return files.ToImmutable();
    }
}
