namespace DataTags.Benchmarks.Building;

/// <summary>
/// Rewrites the calls of one build for a variant. The project's own analyzers go, its generators stay: without what they write the code does
/// not compile. Files of severities go too, so that a variant runs the rules it names and no others, and no warning stops the emit. What is
/// made goes into a folder of its own, and later projects of the build refer to it there.
/// </summary>
internal sealed class CallWriter(IReadOnlyList<CompilerCall> calls, AnalyzerContents contents)
{
    private static readonly string[] Outputs = ["/out:", "/refout:", "/pdb:", "/doc:", "/generatedfilesout:"];
    private static readonly string[] Dropped = ["/warnaserror", "/skipanalyzers", "/errorlog:", "/reportanalyzer", "/ruleset:", "/analyzer:", "/a:", "/noconfig"];

    /// <summary>Assemblies that exactly one call makes: a name that two frameworks share tells nothing.</summary>
    private readonly IReadOnlyDictionary<string, int> _makers = calls
        .Select(static (call, index) => (File: call.AssemblyFile, Index: index))
        .Where(static maker => maker.File is not null)
        .GroupBy(static maker => maker.File!, StringComparer.OrdinalIgnoreCase)
        .Where(static group => group.Count() == 1)
        .ToDictionary(static group => group.Key, static group => group.Single().Index, StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one response file for each call and returns them with the folders they are to be run in.</summary>
    public IReadOnlyList<(CompilerCall Call, string ResponseFile)> Write(Variant variant, string folder)
        => [.. calls.Select((call, index) => (call, Write(call, index, variant, folder)))];

    private string Write(CompilerCall call, int index, Variant variant, string folder)
    {
        Directory.CreateDirectory(FolderOf(index, folder));
        var file = Path.Combine(FolderOf(index, folder), "call.rsp");
        File.WriteAllLines(file, Lines(call, index, variant, folder));
        return file;
    }

    private IEnumerable<string> Lines(CompilerCall call, int index, Variant variant, string folder)
    {
        foreach (var line in call.Lines)
        {
            if (Kept(line, call, index, folder) is { } kept)
                yield return kept;
        }

        foreach (var analyzer in call.Lines.Select(static line => CompilerCall.ValueOf(line, "/analyzer:")).OfType<string>().Where(path => IsKept(Path.Combine(call.Folder, path))))
            yield return Option("/analyzer:", analyzer);
        yield return variant.RunsAnalyzers ? "/skipanalyzers-" : "/skipanalyzers+";
        foreach (var path in variant.Analyzers)
            yield return Option("/analyzer:", path);
        foreach (var path in variant.References.Where(path => !call.Lines.Any(line => line.StartsWith("/reference:", StringComparison.Ordinal) && HasName(line, path))))
            yield return Option("/reference:", path);
        foreach (var path in variant.AnalyzerConfigs)
            yield return Option("/analyzerconfig:", path);
        foreach (var path in variant.AdditionalFiles)
            yield return Option("/additionalfile:", path);
    }

    /// <summary>A project that uses the product already is measured without it, too.</summary>
    private bool IsKept(string analyzer) => !Path.GetFileName(analyzer).StartsWith("DataTags.", StringComparison.OrdinalIgnoreCase) && contents.HasGenerator(analyzer);

    /// <summary>The compiler takes no two assemblies of one name.</summary>
    private static bool HasName(string line, string path) => Path.GetFileName(CompilerCall.ValueOf(line, "/reference:")!).Equals(Path.GetFileName(path), StringComparison.OrdinalIgnoreCase);

    private string? Kept(string line, CompilerCall call, int index, string folder)
    {
        if (Dropped.Any(option => line.StartsWith(option, StringComparison.Ordinal)))
            return null;
        // What the build hands to generators stays; severities are in files of other names.
        if (CompilerCall.ValueOf(line, "/analyzerconfig:") is { } config)
            return config.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.Ordinal) ? line : null;
        if (Outputs.FirstOrDefault(option => line.StartsWith(option, StringComparison.Ordinal)) is { } output)
            return Option(output, OutputOf(output, CompilerCall.ValueOf(line, output)!, index, folder));
        if (CompilerCall.ValueOf(line, "/reference:") is { } reference && MakerOf(reference, call, index) is { } maker)
            return Option("/reference:", Path.Combine(FolderOf(maker, folder), Path.GetFileName(reference)));
        return line;
    }

    /// <summary>An alias (<c>name=path</c>) or a file elsewhere is left as it is.</summary>
    private int? MakerOf(string reference, CompilerCall call, int index)
        => !reference.Contains('=', StringComparison.Ordinal) && !Path.GetFileName(reference).Equals(call.AssemblyFile, StringComparison.OrdinalIgnoreCase)
            && _makers.TryGetValue(Path.GetFileName(reference), out var maker) && maker < index ? maker : null;

    private static string OutputOf(string option, string path, int index, string folder)
    {
        var place = option is "/refout:" ? Path.Combine(FolderOf(index, folder), "ref") : option is "/generatedfilesout:" ? Path.Combine(FolderOf(index, folder), "generated") : FolderOf(index, folder);
        Directory.CreateDirectory(place);
        return option is "/generatedfilesout:" ? place : Path.Combine(place, Path.GetFileName(path));
    }

    private static string FolderOf(int index, string folder) => Path.Combine(folder, index.ToString("D4", System.Globalization.CultureInfo.InvariantCulture));

    private static string Option(string option, string path) => $"{option}\"{path}\"";
}
