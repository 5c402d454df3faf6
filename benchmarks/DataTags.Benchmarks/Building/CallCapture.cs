using DataTags.Tool.Loading;

namespace DataTags.Benchmarks.Building;

/// <summary>Builds a project or solution once, from scratch, and keeps the compiler calls the build makes.</summary>
internal static class CallCapture
{
    private const string Targets = "DataTags.Benchmarks.Building.Capture.targets";

    /// <param name="path">A project, a solution or a folder with one of them.</param>
    /// <param name="callFolder">Where the calls are written, one file each.</param>
    /// <param name="extra">Further arguments for <c>dotnet build</c>.</param>
    /// <exception cref="LoadException">It does not build.</exception>
    public static async Task RunAsync(string path, string callFolder, IEnumerable<string> extra)
    {
        Directory.CreateDirectory(callFolder);
        var targets = Path.Combine(callFolder, "Capture.targets");
        await File.WriteAllTextAsync(targets, TargetsText());
        // One project after the other, so that the order of the files is that of the references.
        string[] arguments =
        [
            "build", path, "--no-incremental", "-v:quiet", "-nologo", "-m:1", "-nodeReuse:false",
            "-p:UseSharedCompilation=false", "-p:ProvideCommandLineArgs=true", $"-p:CustomAfterMicrosoftCSharpTargets={targets}", $"-p:DataTagsCompilerCalls={callFolder}",
            .. extra,
        ];
        var run = await DotnetProcess.RunAsync(Directory.Exists(path) ? path : Path.GetDirectoryName(path)!, arguments, CancellationToken.None);
        if (!run.Succeeded)
            throw new LoadException($"{path} does not build; arguments for dotnet build may stand behind --{Environment.NewLine}{run.Output}");
    }

    private static string TargetsText()
    {
        using var stream = typeof(CallCapture).Assembly.GetManifestResourceStream(Targets)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
