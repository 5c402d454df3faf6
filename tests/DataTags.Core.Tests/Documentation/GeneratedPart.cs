using DataTags.Testing;

namespace DataTags.Core.Tests.Documentation;

/// <summary>The part of a page under <c>docs</c> that is made from data, between two marks.</summary>
internal static class GeneratedPart
{
    private const string Begin = "<!-- generated: begin -->\n";
    private const string End = "<!-- generated: end -->\n";

    /// <summary>Compares; a page that differs is written beside it as <c>.received.md</c>.</summary>
    public static void Check(string page, string expected)
    {
        var path = RepositoryRoot.Combine("docs", page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{page} lacks the marks {Begin}{End}");
        Snapshot.CheckFile(text[..(begin + Begin.Length)] + expected + text[end..], path);
    }
}
