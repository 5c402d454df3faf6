using System.Collections.Immutable;
using System.Xml.Linq;
using DataTags.Tool.Scanning;

namespace DataTags.Tool.Loading;

/// <summary>C# files without a compiler command line: those of a project that does not load, or of a folder that has none.</summary>
/// <param name="Name">Name under which findings are listed.</param>
/// <param name="Outcome">Which of the two it is.</param>
/// <param name="Files">Full paths.</param>
/// <param name="ImplicitUsings">The global usings that the SDK would have generated.</param>
/// <param name="ProjectReferences">Projects named in the project file.</param>
/// <param name="ModelFiles"><c>*.datatags</c> files that hold here.</param>
/// <param name="Notices">Why there is no command line.</param>
internal sealed record LooseCode(
    string Name,
    ProjectOutcome Outcome,
    ImmutableArray<string> Files,
    string ImplicitUsings,
    ImmutableArray<ProjectReferenceDescription> ProjectReferences,
    ImmutableArray<string> ModelFiles,
    ImmutableArray<Notice> Notices)
{
    private static readonly string[] Usings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] WebUsings =
        ["System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
            "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    /// <param name="project">A project that did not load.</param>
    /// <param name="reason">What MSBuild said.</param>
    public static LooseCode OfProject(string project, string reason)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        var folder = Path.GetDirectoryName(project)!;
        var nested = SourceTree.Files(folder, "*.csproj").Select(p => Path.GetDirectoryName(p)! + Path.DirectorySeparatorChar).Where(d => d.Length > folder.Length + 1).ToArray();
        ImmutableArray<string> files = [.. SourceTree.Files(folder, "*.cs").Where(f => !nested.Any(d => f.StartsWith(d, StringComparison.Ordinal)))];
        var xml = ProjectXml.TryLoad(project);
        return new(
            name, ProjectOutcome.WithoutPackages, files, UsingsOf(xml), ReferencesOf(xml, folder), SourceTree.ModelFiles(folder),
            [new(NoticeLevel.Failure, name, $"{reason}; {files.Length} files analysed without package references")]);
    }

    /// <param name="folder">A folder without projects.</param>
    public static LooseCode OfFolder(string folder)
    {
        var name = Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar));
        var files = SourceTree.Files(folder, "*.cs");
        return new(
            name, ProjectOutcome.LooseFiles, files, UsingsOf(null), [], SourceTree.ModelFiles(folder),
            [new(NoticeLevel.Incomplete, name, $"no project here; {files.Length} files analysed without package references")]);
    }

    /// <summary>The global usings of a project that asks for them; null when it does not.</summary>
    public static string? ImplicitUsingsOf(string project)
    {
        var xml = ProjectXml.TryLoad(project);
        var value = xml?.Descendants().FirstOrDefault(static element => element.Name.LocalName == "ImplicitUsings")?.Value.Trim();
        return value is "enable" or "true" ? UsingsOf(xml) : null;
    }

    private static string UsingsOf(XDocument? project)
    {
        var isWeb = project?.Root?.Attribute("Sdk")?.Value.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) is true;
        return string.Join('\n', Usings.Concat(isWeb ? WebUsings : []).Select(u => $"global using global::{u};"));
    }

    private static ImmutableArray<ProjectReferenceDescription> ReferencesOf(XDocument? project, string folder) =>
    [
        .. project?.Descendants()
            .Where(e => e.Name.LocalName == "ProjectReference")
            .Select(e => e.Attribute("Include")?.Value)
            .OfType<string>()
            .Where(include => !include.Contains('$', StringComparison.Ordinal))
            .Select(include => new ProjectReferenceDescription("", Path.GetFullPath(include.Replace('\\', Path.DirectorySeparatorChar), folder))) ?? [],
    ];
}
