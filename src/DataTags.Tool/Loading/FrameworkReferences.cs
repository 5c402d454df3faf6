using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Tool.Loading;

/// <summary>What code can be bound against when its project does not load: the newest framework reference assemblies of the installed SDK, and our attributes.</summary>
internal static class FrameworkReferences
{
    private const string AttributesFile = "DataTags.Attributes.dll";
    private static readonly Lazy<ImmutableArray<string>> Found = new(Find);

    public static ImmutableArray<string> All => Found.Value;

    /// <summary>The attribute assembly that ships with the tool, unless the code refers to the attributes already.</summary>
    public static IEnumerable<string> Attributes(IEnumerable<MetadataReference> references)
    {
        var bundled = Path.Combine(AppContext.BaseDirectory, AttributesFile);
        return File.Exists(bundled) && !references.OfType<CompilationReference>().Any(r => r.Compilation.AssemblyName == "DataTags.Attributes") ? [bundled] : [];
    }

    private static ImmutableArray<string> Find()
    {
        // …/shared/Microsoft.NETCore.App/10.0.1/ stands beside …/packs/.
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs"));
        var core = Newest(packs, "Microsoft.NETCore.App.Ref");
        return core.IsEmpty ? FromRunningProcess() : [.. core, .. Newest(packs, "Microsoft.AspNetCore.App.Ref")];
    }

    private static ImmutableArray<string> Newest(string packs, string pack)
    {
        var folder = Path.Combine(packs, pack);
        var version = Directory.Exists(folder)
            ? Directory.GetDirectories(folder).OrderByDescending(d => Version.TryParse(Path.GetFileName(d).Split('-')[0], out var v) ? v : new Version()).FirstOrDefault()
            : null;
        var reference = version is null ? null : Path.Combine(version, "ref");
        return reference is not null && Directory.Exists(reference)
            ? [.. Directory.GetDirectories(reference).Take(1).SelectMany(d => Directory.GetFiles(d, "*.dll")).Order(StringComparer.Ordinal)]
            : [];
    }

    private static ImmutableArray<string> FromRunningProcess() =>
        [.. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Order(StringComparer.Ordinal)];
}
