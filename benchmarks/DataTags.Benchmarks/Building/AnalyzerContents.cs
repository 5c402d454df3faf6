using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DataTags.Benchmarks.Building;

/// <summary>Tells by metadata what is in a DLL that is handed to the compiler as an analyzer; nothing is loaded.</summary>
internal sealed class AnalyzerContents
{
    private const string GeneratorMark = "GeneratorAttribute";

    private readonly Dictionary<string, bool> _known = [];

    /// <returns>True for a DLL with a generator, and for one without analyzers: a generator may need it.</returns>
    public bool HasGenerator(string path)
    {
        if (_known.TryGetValue(path, out var known))
            return known;
        var marks = File.Exists(path) ? Marks(path) : [];
        return _known[path] = marks.Contains(GeneratorMark) || !marks.Contains("DiagnosticAnalyzerAttribute");
    }

    private static HashSet<string> Marks(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        if (!image.HasMetadata)
            return [];
        var reader = image.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions.SelectMany(type => reader.GetTypeDefinition(type).GetCustomAttributes())
                .Select(attribute => reader.GetCustomAttribute(attribute).Constructor)
                .Where(static constructor => constructor.Kind == HandleKind.MemberReference)
                .Select(constructor => reader.GetMemberReference((MemberReferenceHandle)constructor).Parent)
                .Where(static type => type.Kind == HandleKind.TypeReference)
                .Select(type => reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name)),
        ];
    }
}
