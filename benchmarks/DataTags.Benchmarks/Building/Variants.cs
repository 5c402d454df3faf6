using System.Globalization;
using DataTags.Tool.Loading;
using DataTags.Tool.Scanning;

namespace DataTags.Benchmarks.Building;

/// <summary>What is measured side by side: the compiler, an analyzer that does nothing, this product as its package hands it to the compiler, and its peers.</summary>
internal static class Variants
{
    public const string Compiler = "compiler";
    public const string Empty = "empty analyzer";
    public const string Product = "DataTags";
    public const string SdkTaint = "CA3001-CA3012";
    public const string SecurityCodeScan = "SecurityCodeScan";

    private const string PeerVersion = "5.6.7";

    private static readonly string[] PackagedAnalyzers = ["DataTags.Core", "DataTags.Flow", "DataTags.Analyzers", "DataTags.CodeFixes", "DataTags.Generators"];

    /// <param name="folder">Where files that a variant needs are written.</param>
    /// <param name="names">The peers to measure.</param>
    /// <exception cref="LoadException">A peer cannot be had.</exception>
    public static async Task<IReadOnlyList<Variant>> CreateAsync(Sdk sdk, string folder, IReadOnlyList<string> models, IReadOnlyCollection<string> names)
    {
        Directory.CreateDirectory(folder);
        var variants = new List<Variant>
        {
            new(Compiler, RunsAnalyzers: false),
            new(Empty, RunsAnalyzers: true) { Analyzers = [EmptyAnalyzer.Instance.Write(folder)] },
            OfProduct(folder, models),
        };
        if (names.Contains(SdkTaint))
            variants.Add(OfSdk(sdk, folder));
        if (names.Contains(SecurityCodeScan))
            variants.Add(await OfSecurityCodeScanAsync(folder));
        return variants;
    }

    /// <summary>The DLLs beside this program, laid out as in the package. Rules of flows are warnings, as an error would stop the emit.</summary>
    private static Variant OfProduct(string folder, IReadOnlyList<string> models)
    {
        var home = Path.Combine(folder, "package", "analyzers", "dotnet", "cs");
        Directory.CreateDirectory(home);
        foreach (var name in PackagedAnalyzers)
            File.Copy(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"), Path.Combine(home, $"{name}.dll"), overwrite: true);
        var ids = Rules.Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Where(static id => id.StartsWith("DT1", StringComparison.Ordinal)).Distinct();
        return new Variant(Product, RunsAnalyzers: true)
        {
            Analyzers = [.. PackagedAnalyzers.Select(name => Path.Combine(home, $"{name}.dll"))],
            References = [Path.Combine(AppContext.BaseDirectory, "DataTags.Attributes.dll")],
            AnalyzerConfigs = [WriteWarnings(Path.Combine(folder, "product.globalconfig"), ids)],
            AdditionalFiles = models,
        };
    }

    private static Variant OfSdk(Sdk sdk, string folder)
        => new(SdkTaint, RunsAnalyzers: true)
        {
            Analyzers = sdk.Analyzers,
            AnalyzerConfigs = [sdk.NoRules, WriteWarnings(Path.Combine(folder, "taint.globalconfig"), Enumerable.Range(3001, 12).Select(static number => string.Create(CultureInfo.InvariantCulture, $"CA{number}")))],
        };

    private static async Task<Variant> OfSecurityCodeScanAsync(string folder)
    {
        var packages = Path.Combine(folder, "packages");
        var project = Path.Combine(folder, "Peers.csproj");
        await File.WriteAllTextAsync(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageDownload Include="SecurityCodeScan.VS2019" Version="[{PeerVersion}]" /></ItemGroup>
            </Project>
            """);
        var run = await DotnetProcess.RunAsync(folder, ["restore", project, "--packages", packages, "-v:quiet", "-nologo", "-nodeReuse:false"], CancellationToken.None);
        if (!run.Succeeded)
            throw new LoadException($"SecurityCodeScan.VS2019 {PeerVersion} cannot be restored; --peers {SdkTaint} leaves it out{Environment.NewLine}{run.Output}");
        return new Variant(SecurityCodeScan, RunsAnalyzers: true)
        {
            Analyzers = [.. Directory.EnumerateFiles(Path.Combine(packages, "securitycodescan.vs2019", PeerVersion, "analyzers"), "*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal)],
        };
    }

    private static string WriteWarnings(string file, IEnumerable<string> ids)
    {
        File.WriteAllLines(file, ["is_global = true", "global_level = 200", .. ids.Select(static id => $"dotnet_diagnostic.{id}.severity = warning")]);
        return file;
    }
}
