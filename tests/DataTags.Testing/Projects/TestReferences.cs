using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Testing.Projects;

/// <summary>Reference assemblies for test compilations: what the test process itself runs on, so nothing comes from a network.</summary>
public static class TestReferences
{
    private static readonly ImmutableArray<string> Trusted =
        // The host lists System.Private.CoreLib twice.
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static readonly ConcurrentDictionary<string, MetadataReference> Files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The .NET runtime and the ASP.NET Core shared framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Trusted.Where(IsShared).Select(FromFile)];

    /// <summary><c>DataTags.Attributes</c>, the assembly that users link.</summary>
    public static MetadataReference Attributes { get; } = FromAssembly("DataTags.Attributes");

    /// <summary>What a test project refers to unless it says otherwise.</summary>
    public static ImmutableArray<MetadataReference> Default { get; } = [.. Framework, Attributes];

    /// <summary>The same assemblies once more, as other objects.</summary>
    internal static ImmutableArray<MetadataReference> Copies { get; } = [.. Default.Select(reference => MetadataReference.CreateFromFile(reference.Display!))];

    /// <summary>An assembly that the test project references itself, for instance the true <c>Serilog</c>.</summary>
    /// <exception cref="FileNotFoundException">The test project does not reference it.</exception>
    public static MetadataReference FromAssembly(string name)
    {
        var file = name + ".dll";
        var path = Trusted.FirstOrDefault(candidate => Path.GetFileName(candidate).Equals(file, StringComparison.OrdinalIgnoreCase))
            ?? Path.Combine(AppContext.BaseDirectory, file);
        return File.Exists(path) ? FromFile(path) : throw new FileNotFoundException($"The test project does not reference {name}.", file);
    }

    private static MetadataReference FromFile(string path) => Files.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file));

    private static bool IsShared(string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        return directory.Contains("Microsoft.NETCore.App", StringComparison.Ordinal) || directory.Contains("Microsoft.AspNetCore.App", StringComparison.Ordinal);
    }
}
