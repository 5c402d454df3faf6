using System.Collections.Immutable;

namespace DataTags.Tool.Loading;

/// <summary>Files of a source tree, without build output, version control and installed packages; in ordinal order, so that every run sees the same.</summary>
internal static class SourceTree
{
    private static readonly string[] Skipped = ["bin", "obj", "artifacts", "node_modules", "TestResults"];

    public static ImmutableArray<string> Files(string folder, string pattern)
    {
        var found = new List<string>();
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            found.AddRange(Enumerate(() => Directory.GetFiles(current, pattern)));
            foreach (var child in Enumerate(() => Directory.GetDirectories(current)))
            {
                if (!IsSkipped(child))
                    pending.Push(child);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return [.. found];
    }

    /// <summary>The <c>*.datatags</c> files that hold for code in <paramref name="folder"/>: those below it, and those next to each folder above, up to the repository root.</summary>
    public static ImmutableArray<string> ModelFiles(string folder)
    {
        var root = RepositoryRoot(folder);
        var found = new List<string>(Files(folder, "*.datatags"));
        for (var current = folder; current != root && Path.GetDirectoryName(current) is { } parent; current = parent)
        {
            var beside = Enumerate(() => Directory.GetFiles(parent, "*.datatags"));
            Array.Sort(beside, StringComparer.Ordinal);
            found.AddRange(beside);
        }

        return [.. found];
    }

    /// <summary>The nearest folder from here upwards that holds a <c>.git</c> folder or, in a worktree, file; the folder itself if there is none.</summary>
    public static string RepositoryRoot(string folder)
    {
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            var git = Path.Combine(current, ".git");
            if (Directory.Exists(git) || File.Exists(git))
                return current;
        }

        return folder;
    }

    private static bool IsSkipped(string folder)
    {
        var name = Path.GetFileName(folder);
        return name.StartsWith('.') || Skipped.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A folder that may not be read is passed over: the rest of the tree can still be scanned.</summary>
    private static string[] Enumerate(Func<string[]> list)
    {
        try
        {
            return list();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }
}
