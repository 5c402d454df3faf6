namespace DataTags.Testing;

/// <summary>Where the sources of the running tests are.</summary>
public static class RepositoryRoot
{
    private const string Marker = "DataTags.sln";

    private static readonly Lazy<string> Root = new(Find);

    /// <summary>The folder that holds the solution.</summary>
    public static string Path => Root.Value;

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Turns the path a compiler wrote into the assembly into one that exists: deterministic builds write <c>/_/tests/…</c>.</summary>
    public static string Locate(string compiledPath)
    {
        if (File.Exists(compiledPath))
            return compiledPath;
        var normal = compiledPath.Replace('\\', '/');
        var start = normal.IndexOf("/tests/", StringComparison.Ordinal);
        return start < 0 ? compiledPath : Combine(normal[(start + 1)..].Split('/'));
    }

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, Marker)))
                return directory.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}
