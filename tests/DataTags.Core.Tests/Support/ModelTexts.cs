using DataTags.Core.Language;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Tests.Support;

/// <summary>Short forms for tests of <c>.datatags</c> text.</summary>
internal static class ModelTexts
{
    public const string Path = "models.datatags";

    public static ModelFile Parse(string text) => ModelFile.Parse(Path, text);

    /// <summary>The only statement of a text that has no errors.</summary>
    public static T Statement<T>(string line)
        where T : ModelStatement
    {
        var file = Parse(line);
        Assert.Empty(file.Errors);
        return Assert.IsType<T>(Assert.Single(file.Statements));
    }

    /// <summary>The only error of a text in which <c>[|…|]</c> marks its place.</summary>
    public static ModelError Error(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var file = Parse(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var error = Assert.Single(file.Errors);
        Assert.Equal(TextSpan.FromBounds(start, end), error.Span);
        Assert.Equal(file.PositionOf(error.Span), error.Position);
        return error;
    }
}
