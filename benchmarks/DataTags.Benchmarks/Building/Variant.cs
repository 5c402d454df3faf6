namespace DataTags.Benchmarks.Building;

/// <summary>What is added to the compiler calls of a build.</summary>
/// <param name="Name">As printed.</param>
/// <param name="RunsAnalyzers">False: generators run, analyzers do not.</param>
internal sealed record Variant(string Name, bool RunsAnalyzers)
{
    public IReadOnlyList<string> Analyzers { get; init; } = [];

    public IReadOnlyList<string> References { get; init; } = [];

    public IReadOnlyList<string> AnalyzerConfigs { get; init; } = [];

    public IReadOnlyList<string> AdditionalFiles { get; init; } = [];
}
