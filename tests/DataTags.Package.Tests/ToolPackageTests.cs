using DataTags.Package.Tests.Kit;

namespace DataTags.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ToolPackageTests(PackageFixture fixture)
{
    [Fact]
    public async Task InstalledTool_ScansALeakAndExitsWithOne()
    {
        var home = Directory.CreateDirectory(Path.Combine(fixture.Folder, "tool-user")).FullName;
        File.WriteAllText(Path.Combine(home, "NuGet.config"), ConsumerBuild.NuGetConfig(fixture.Feed));
        var shell = new DotnetCommand(home, Path.Combine(fixture.Folder, "packages"));
        var install = await shell.RunAsync("tool", "install", "DataTags.Tool", "--tool-path", "bin", "--version", fixture.Feed.Version, "--configfile", "NuGet.config");
        Assert.Equal(0, install.ExitCode);

        // Built before, hence restored: what is scanned here is a project that its owner has opened at least once.
        var project = fixture.Consumers.PathOf("Leaks.Audit", "Leaks.Audit.csproj");
        var scan = await shell.RunAsync(Path.Combine(home, "bin", OperatingSystem.IsWindows() ? "datatags.exe" : "datatags"), ["scan", project, "--no-restore"]);

        Assert.True(scan.ExitCode == 1, scan.Output);
        Assert.Contains("DT1002", scan.Output, StringComparison.Ordinal);
        Assert.Contains("Checkout.cs", scan.Output, StringComparison.Ordinal);
    }
}
