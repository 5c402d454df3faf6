namespace DataTags.Analyzers.Catalog;

/// <summary>The files that list what the public members of a project do with data.</summary>
public static class PublicFlowFiles
{
    public const string Shipped = "PrivacyApi.Shipped.txt";

    public const string Unshipped = "PrivacyApi.Unshipped.txt";

    /// <summary>Takes a shipped line back; stands before it in the file of what is not shipped yet.</summary>
    public const string Removed = "*REMOVED*";

    /// <summary>Whether a path ends in the name of one of them.</summary>
    public static bool IsOne(string path) => Is(path, Shipped) || Is(path, Unshipped);

    /// <summary>Whether a path ends in the name of that file.</summary>
    public static bool Is(string path, string name)
        => path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');
}
