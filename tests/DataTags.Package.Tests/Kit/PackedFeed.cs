using System.Reflection;
using DataTags.Testing;

namespace DataTags.Package.Tests.Kit;

/// <summary>A folder with both packages of this repository under a version that exists nowhere else, and nothing more: consumers restore from it alone.</summary>
internal sealed class PackedFeed
{
    private PackedFeed(string folder, string version)
    {
        Folder = folder;
        Version = version;
    }

    public string Folder { get; }

    public string Version { get; }

    public string LibraryPackage => Path.Combine(Folder, $"DataTags.{Version}.nupkg");

    public string ToolPackage => Path.Combine(Folder, $"DataTags.Tool.{Version}.nupkg");

    /// <summary>Packs what the build of the test project has left in the output folders; nothing is compiled here.</summary>
    public static async Task<PackedFeed> PackAsync(string temporary)
    {
        var feed = new PackedFeed(Path.Combine(temporary, "feed"), $"0.0.1-test{DateTime.UtcNow:yyMMddHHmmssfff}");
        var dotnet = new DotnetCommand(RepositoryRoot.Path, Path.Combine(temporary, "unused"));
        foreach (var project in new[] { "DataTags", "DataTags.Tool" })
        {
            var result = await dotnet.RunAsync(
                "pack", RepositoryRoot.Combine("src", project, project + ".csproj"),
                "--no-build", "--no-restore", "-nologo", "-tl:off", "-v:q", "-nr:false",
                "-c", Metadata("Configuration"),
                "-o", feed.Folder,
                $"-p:PackageVersion={feed.Version}",
                $"-p:NuspecOutputPath={Path.Combine(temporary, "nuspec", project)}").ConfigureAwait(false);
            _ = result.OutputIfSucceeded;
        }

        return feed;
    }

    /// <summary>What the project file has written into this assembly.</summary>
    public static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
