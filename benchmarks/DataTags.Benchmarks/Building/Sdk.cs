using DataTags.Tool.Loading;

namespace DataTags.Benchmarks.Building;

/// <summary>The .NET SDK that builds a folder: its compiler and its own analyzers.</summary>
internal sealed record Sdk(string Folder)
{
    public string CompilerFolder => Path.Combine(Folder, "Roslyn", "bincore");

    public IReadOnlyList<string> Analyzers =>
    [
        Path.Combine(AnalyzerFolder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"),
        Path.Combine(AnalyzerFolder, "Microsoft.CodeAnalysis.NetAnalyzers.dll"),
    ];

    /// <summary>The newest of the files that switch each rule of the SDK off.</summary>
    public string NoRules => Directory.EnumerateFiles(Path.Combine(AnalyzerFolder, "build", "config"), "analysislevel_*_none.globalconfig").MaxBy(LevelOf)!;

    private string AnalyzerFolder => Path.Combine(Folder, "Sdks", "Microsoft.NET.Sdk", "analyzers");

    /// <exception cref="LoadException">There is no SDK for the folder.</exception>
    public static async Task<Sdk> OfAsync(string folder)
    {
        var version = await DotnetProcess.RunAsync(folder, ["--version"], CancellationToken.None);
        var list = await DotnetProcess.RunAsync(folder, ["--list-sdks"], CancellationToken.None);
        var wanted = version.Output.Trim();
        // Lines are of the form `10.0.401 [/usr/share/dotnet/sdk]`.
        var line = list.Output.Split('\n').FirstOrDefault(line => line.StartsWith($"{wanted} [", StringComparison.Ordinal));
        if (line is null)
            throw new LoadException($"there is no .NET SDK for {folder}");
        return new Sdk(Path.Combine(line[(line.IndexOf('[') + 1)..line.IndexOf(']')], wanted));
    }

    /// <summary>Names are of the form <c>analysislevel_10_none.globalconfig</c>, of old ones <c>analysislevel_5_0_…</c>.</summary>
    private static int LevelOf(string file) => int.TryParse(Path.GetFileName(file).Split('_')[1], out var level) ? level : 0;
}
