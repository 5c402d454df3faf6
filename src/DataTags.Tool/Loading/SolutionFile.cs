using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace DataTags.Tool.Loading;

/// <summary>The C# projects a solution names, in its classic (<c>.sln</c>) and its XML form (<c>.slnx</c>).</summary>
internal static class SolutionFile
{
    private const string ClassicHeader = "Microsoft Visual Studio Solution File";

    /// <exception cref="LoadException">The file cannot be read or is no solution. The inner exception says why, without the path.</exception>
    public static ImmutableArray<string> ReadProjects(string solution)
    {
        try
        {
            var named = solution.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase) ? ReadXml(solution) : ReadClassic(solution);
            var folder = Path.GetDirectoryName(solution)!;
            return
            [
                .. named.Where(path => path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase))
                    .Select(path => Path.GetFullPath(Path.Combine(folder, path.Replace('\\', Path.DirectorySeparatorChar))))
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or XmlException or InvalidDataException)
        {
            throw new LoadException($"{solution}: {e.Message}", e);
        }
    }

    private static IEnumerable<string> ReadXml(string solution) =>
        XDocument.Load(solution).Descendants("Project").Select(project => project.Attribute("Path")?.Value).OfType<string>();

    /// <summary><c>Project("{kind}") = "name", "path", "{id}"</c>: the path is the third quoted text after the kind.</summary>
    private static IEnumerable<string> ReadClassic(string solution)
    {
        var lines = File.ReadAllLines(solution);
        if (!lines.Any(static line => line.StartsWith(ClassicHeader, StringComparison.Ordinal)))
            throw new InvalidDataException($"no line starts with '{ClassicHeader}'");

        return lines
            .Where(line => line.StartsWith("Project(", StringComparison.Ordinal))
            .Select(line => line.Split('"'))
            .Where(parts => parts.Length > 5)
            .Select(parts => parts[5]);
    }
}
