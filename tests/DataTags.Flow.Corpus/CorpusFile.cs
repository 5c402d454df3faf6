using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace DataTags.Flow.Corpus;

/// <summary>One file of cases.</summary>
/// <param name="Shape">The folder it is in: the shape of code it is about.</param>
public sealed record CorpusFile(string Shape, string Name, string Text)
{
    private const string Prefix = "corpus/";
    private const string Needs = "// compiler: ";

    public string Path => $"{Shape}/{Name}";

    /// <summary>
    /// Whether the compiler that runs knows the syntax. A file that needs a newer one than the oldest that DataTags works with says so
    /// in its first line: <c>// compiler: 5.0</c>.
    /// </summary>
    public bool IsReadable
        => !Text.StartsWith(Needs, StringComparison.Ordinal)
            || Version.Parse(Text.AsSpan(Needs.Length, Text.AsSpan(Needs.Length).IndexOfAny('\r', '\n'))) <= typeof(CSharpCompilation).Assembly.GetName().Version;

    /// <summary>All files that were built in, in order of shape and name.</summary>
    public static IReadOnlyList<CorpusFile> BuiltIn()
    {
        var assembly = typeof(CorpusFile).Assembly;
        return Ordered(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => Parse(name[Prefix.Length..], Read(assembly, name))));
    }

    /// <summary>All files below a folder that holds one folder per shape.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<CorpusFile> Below(string folder)
        => Ordered(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => Parse(System.IO.Path.GetRelativePath(folder, path), File.ReadAllText(path))));

    private static IReadOnlyList<CorpusFile> Ordered(IEnumerable<CorpusFile> files) => [.. files.OrderBy(file => file.Shape, StringComparer.Ordinal).ThenBy(file => file.Name, StringComparer.Ordinal)];

    private static CorpusFile Parse(string path, string text)
    {
        var parts = path.Replace('\\', '/').Split('/', 2);
        return parts is [var shape, var name] ? new CorpusFile(shape, name, text) : throw new InvalidDataException($"'{path}' is in no shape's folder.");
    }

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
