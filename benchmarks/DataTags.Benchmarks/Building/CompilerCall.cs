namespace DataTags.Benchmarks.Building;

/// <summary>One run of the C# compiler in a build: the folder it ran in, and the lines of its response file as they stand there, quotes and all.</summary>
internal sealed record CompilerCall(string Name, string Folder, IReadOnlyList<string> Lines)
{
    /// <summary>The assembly that is made, without folder; null if the call names none.</summary>
    public string? AssemblyFile => Lines.Select(static line => ValueOf(line, "/out:")).FirstOrDefault(static value => value is not null) is { } path ? Path.GetFileName(path) : null;

    /// <summary>Source files: everything that is no option.</summary>
    public IEnumerable<string> Sources => Lines.Where(static line => !line.StartsWith('/')).Select(line => Path.Combine(Folder, Unquoted(line)));

    /// <summary>The calls that a build wrote down, in the order in which it made them.</summary>
    public static IReadOnlyList<CompilerCall> ReadAll(string folder)
        => [.. Directory.EnumerateFiles(folder, "*.rsp").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>What stands behind an option, without quotes; null if the line is another option.</summary>
    public static string? ValueOf(string line, string option)
        => line.StartsWith(option, StringComparison.Ordinal) ? Unquoted(line[option.Length..]) : null;

    private static CompilerCall Read(string file)
    {
        var lines = File.ReadAllLines(file);
        return new CompilerCall(Path.GetFileNameWithoutExtension(file), lines[0], lines[1..]);
    }

    private static string Unquoted(string text) => text.Replace("\"", "", StringComparison.Ordinal);
}
