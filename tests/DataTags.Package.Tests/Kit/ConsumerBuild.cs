using System.IO.Compression;
using DataTags.Testing;

namespace DataTags.Package.Tests.Kit;

/// <summary>The projects of the folder <c>Consumers</c>, copied to a temporary repository and built there against the packed package.</summary>
internal sealed class ConsumerBuild
{
    private const string PackedLibrary = "Chain.Library";
    private const string ConsumerOfPackedLibrary = "Chain.FarApp";

    private readonly string _root;
    private readonly IReadOnlyList<BuildMessage> _messages;

    private ConsumerBuild(string root, string output)
    {
        _root = root;
        Output = output;
        _messages = BuildMessage.ParseAll(output);
    }

    /// <summary>Everything that MSBuild printed.</summary>
    public string Output { get; }

    public static async Task<ConsumerBuild> RunAsync(string temporary, PackedFeed feed)
    {
        var root = Path.Combine(temporary, "repository");
        Copy(RepositoryRoot.Combine("tests", "DataTags.Package.Tests", "Consumers"), root);
        WriteBrokenCopies(root, feed);
        WriteSurroundings(root, feed);

        // An own compiler server, ended with the builds: the one of the user would keep the analyzers of this run loaded.
        var server = "datatags-" + feed.Version;
        string[] options = ["-nologo", "-tl:off", "-v:m", "-nr:false", "-clp:NoSummary", $"-p:DataTagsVersion={feed.Version}", $"-p:SharedCompilationId={server}"];
        var dotnet = new DotnetCommand(root, Path.Combine(temporary, "packages"));
        var build = await dotnet.RunAsync(["build", "All.slnx", .. options]).ConfigureAwait(false);
        var pack = await dotnet.RunAsync(["pack", PackedLibrary, "--no-build", "-c", "Debug", "-o", feed.Folder, $"-p:PackageVersion={feed.Version}", .. options]).ConfigureAwait(false);
        var farBuild = await dotnet.RunAsync(["build", ConsumerOfPackedLibrary, .. options]).ConfigureAwait(false);
        await dotnet.RunAsync("exec", Path.Combine(PackedFeed.Metadata("RoslynFolder"), "VBCSCompiler.dll"), $"-pipename:{server}", "-shutdown").ConfigureAwait(false);
        return new(root, build.Output + pack.OutputIfSucceeded + farBuild.Output);
    }

    /// <summary>Errors and warnings of one project.</summary>
    public IReadOnlyList<BuildMessage> MessagesOf(string project) => [.. _messages.Where(message => message.Project == project)];

    /// <summary>Whether the compiler wrote the project's DLL, which it does only without errors.</summary>
    public bool IsBuilt(string project) => File.Exists(Dll(project));

    public string Dll(string project) => Path.Combine(_root, project, "bin", "Debug", "net10.0", project + ".dll");

    public string PathOf(params string[] parts) => Path.Combine([_root, .. parts]);

    /// <summary>What the target <c>TellAboutPackage</c> wrote about the evaluated project, in one list per word before the colon.</summary>
    public ILookup<string, string> ToldBy(string project) =>
        File.ReadLines(PathOf(project, "told.txt"))
            .Select(static line => line.Split(':', 2))
            .ToLookup(static parts => parts[0], static parts => parts[1]);

    /// <summary>The line that carries the comment <c>here: mark</c>.</summary>
    public int LineOf(string file, string mark)
    {
        var lines = File.ReadAllLines(PathOf(file.Split('/')));
        var index = Array.FindIndex(lines, line => line.EndsWith($"// here: {mark}", StringComparison.Ordinal));
        return index >= 0 ? index + 1 : throw new ArgumentException($"no line of {file} is marked '{mark}'", nameof(mark));
    }

    private static void WriteSurroundings(string root, PackedFeed feed)
    {
        // Marks the root of a clone: files of the statement are looked for up to here and not beyond.
        Directory.CreateDirectory(Path.Combine(root, ".git"));
        File.WriteAllText(Path.Combine(root, ".git", "HEAD"), "ref: refs/heads/main\n");
        File.WriteAllText(Path.Combine(root, "NuGet.config"), NuGetConfig(feed));
        var projects = Directory.EnumerateFiles(root, "*.csproj", SearchOption.AllDirectories)
            .Where(static path => Path.GetFileNameWithoutExtension(path) != ConsumerOfPackedLibrary)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        File.WriteAllLines(Path.Combine(root, "All.slnx"), ["<Solution>", .. projects.Select(path => $"""  <Project Path="{path}" />"""), "</Solution>"]);
    }

    internal static string NuGetConfig(PackedFeed feed) => $"""
        <configuration>
          <packageSources><clear /><add key="feed" value="{feed.Folder}" /></packageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
        </configuration>
        """;

    private static void WriteBrokenCopies(string root, PackedFeed feed)
    {
        foreach (var copy in new[] { "missing", "damaged" })
            ZipFile.ExtractToDirectory(feed.LibraryPackage, Path.Combine(root, copy));

        File.Delete(AnalyzerIn("missing"));
        File.WriteAllText(AnalyzerIn("damaged"), "This is not an assembly.");

        string AnalyzerIn(string copy) => Path.Combine(root, copy, "analyzers", "dotnet", "cs", "DataTags.Analyzers.dll");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
