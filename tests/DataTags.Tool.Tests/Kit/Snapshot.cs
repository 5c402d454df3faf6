using System.Runtime.CompilerServices;

namespace DataTags.Tool.Tests.Kit;

/// <summary>Compares text with a file of the repository. On a difference the text is written beside it as <c>*.received.*</c>, to be read and, if right, renamed.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "") =>
        MatchesFile(actual, Path.Combine(Path.GetDirectoryName(testFile)!, "..", "Snapshots", name));

    /// <param name="expected">Path of the file to compare with.</param>
    public static void MatchesFile(string actual, string expected)
    {
        var wanted = File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "";
        var got = actual.ReplaceLineEndings("\n");
        if (wanted != got)
            File.WriteAllText(ReceivedBeside(expected), got);

        Assert.Equal(wanted, got);
    }

    private static string ReceivedBeside(string expected)
    {
        var name = Path.GetFileNameWithoutExtension(expected);
        var stem = name.EndsWith(".verified", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(name) : name;
        return Path.Combine(Path.GetDirectoryName(expected)!, stem + ".received" + Path.GetExtension(expected));
    }
}
