using System.Runtime.CompilerServices;

namespace DataTags.Tool.Tests.Kit;

/// <summary>Compares text with a file of the repository. On a difference the text is written beside it as <c>*.received.*</c>, to be read and, if right, renamed.</summary>
internal static class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string testFile = "")
    {
        var expected = Path.Combine(Path.GetDirectoryName(testFile)!, "..", "Snapshots", name);
        var wanted = File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "";
        var got = actual.ReplaceLineEndings("\n");
        if (wanted != got)
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(expected)!, Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name)), got);

        Assert.Equal(wanted, got);
    }
}
