using System.Collections.Immutable;
using System.Globalization;

namespace DataTags.Tool.Scanning;

/// <summary>What to scan and how.</summary>
public sealed record ScanOptions
{
    /// <summary>A solution, project or folder.</summary>
    public required string Path { get; init; }

    /// <summary>Run <c>dotnet restore</c> first.</summary>
    public bool Restore { get; init; } = true;

    /// <summary>Which target framework to look at where a project has several; the most recent one if null.</summary>
    public string? Framework { get; init; }

    /// <summary>More <c>.datatags</c> files, besides those of the projects.</summary>
    public ImmutableArray<string> ModelFiles { get; init; } = [];

    /// <summary>Also list findings that are suppressed in source.</summary>
    public bool IncludeSuppressed { get; init; }

    /// <summary>The language of findings and rules; everything else the tool says is English.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Treat members that look like personal data as tagged.</summary>
    public bool WithSuggestions { get; init; }
}
