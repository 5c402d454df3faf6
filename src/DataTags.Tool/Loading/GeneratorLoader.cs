using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DataTags.Tool.Loading;

/// <summary>
/// Source generators: those a project names on its command line, as far as they load into this process, and our own. Without them code that is
/// written by a generator (logging methods, Razor pages, regular expressions) would be missing from the analysis.
/// </summary>
internal sealed class GeneratorLoader
{
    private readonly PluginLoader _plugins = new();
    private readonly ConcurrentDictionary<string, LoadedGenerators> _byFile = new(StringComparer.Ordinal);

    /// <summary>Our own generators: always those of this tool, never those of the version a project happens to refer to.</summary>
    public static ImmutableArray<ISourceGenerator> Own { get; } =
    [
        .. Components.In("DataTags.Generators").Where(t => t.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(Activator.CreateInstance).OfType<IIncrementalGenerator>().Select(g => g.AsSourceGenerator()),
    ];

    public LoadedGenerators Load(IEnumerable<string> files)
    {
        var named = files.Where(IsForeign).ToArray();
        foreach (var file in named)
            _plugins.AddDependencyLocation(file);

        var loaded = named.Select(file => _byFile.GetOrAdd(file, LoadFile)).ToArray();
        return new([.. Own, .. loaded.SelectMany(l => l.Generators)], [.. loaded.SelectMany(l => l.Failures)]);
    }

    private LoadedGenerators LoadFile(string file)
    {
        if (!File.Exists(file))
            return new([], [$"{Path.GetFileName(file)}: file not found"]);

        var failures = new List<string>();
        var reference = new AnalyzerFileReference(file, _plugins);
        reference.AnalyzerLoadFailed += (_, e) =>
        {
            if (e.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                failures.Add($"{Path.GetFileName(file)}: {e.Exception?.Message ?? e.Message}");
        };
        return new(reference.GetGenerators(LanguageNames.CSharp), [.. failures.Distinct()]);
    }

    private static bool IsForeign(string file) => !Path.GetFileName(file).StartsWith("DataTags.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Loads generators beside each other; the compiler and the runtime are this process's own, everything else comes from next to the generator.</summary>
    private sealed class PluginLoader : IAnalyzerAssemblyLoader
    {
        private readonly ConcurrentDictionary<string, string> _locations = new(StringComparer.OrdinalIgnoreCase);
        private readonly ConcurrentDictionary<string, PluginContext> _contexts = new(StringComparer.Ordinal);

        public void AddDependencyLocation(string fullPath) => _locations.TryAdd(Path.GetFileNameWithoutExtension(fullPath), fullPath);

        public Assembly LoadFromPath(string fullPath)
        {
            var folder = Path.GetDirectoryName(fullPath)!;
            return _contexts.GetOrAdd(folder, f => new PluginContext(f, _locations)).LoadFromAssemblyPath(fullPath);
        }
    }

    private sealed class PluginContext(string folder, ConcurrentDictionary<string, string> locations) : AssemblyLoadContext(name: null)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is not { } name || IsShared(name))
                return null;

            var beside = Path.Combine(folder, name + ".dll");
            return File.Exists(beside) ? LoadFromAssemblyPath(beside)
                : locations.TryGetValue(name, out var listed) && File.Exists(listed) ? LoadFromAssemblyPath(listed)
                : null;
        }

        private static bool IsShared(string name) =>
            name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" or "netstandard" or "mscorlib" || Default.Assemblies.Any(a => a.GetName().Name == name);
    }
}

/// <param name="Generators">What loaded.</param>
/// <param name="Failures">What did not, one line each.</param>
internal sealed record LoadedGenerators(ImmutableArray<ISourceGenerator> Generators, ImmutableArray<string> Failures);
