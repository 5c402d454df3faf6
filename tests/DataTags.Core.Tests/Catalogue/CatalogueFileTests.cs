using DataTags.Core.Language;
using DataTags.Core.Models;

namespace DataTags.Core.Tests.Catalogue;

public sealed class CatalogueFileTests
{
    [Fact]
    public void EveryLine_IsAStatement()
    {
        Assert.NotEmpty(BuiltInCatalogue.Files);
        Assert.Empty(BuiltInCatalogue.Files.SelectMany(static file => file.Errors).Select(static error => error.ToString()));
    }

    [Fact]
    public void EveryFile_SaysInItsFirstLineWhatItIsAbout()
        => Assert.All(BuiltInCatalogue.Files, static file => Assert.StartsWith("# ", CatalogueText.FirstLine(file)));

    [Fact]
    public void NoLine_IsWrittenTwice()
    {
        var twice = BuiltInCatalogue.Files
            .SelectMany(static file => file.Statements.Select(statement => file.TextOf(statement.Span)))
            .GroupBy(static text => text)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void EveryRecipientOfASink_IsRegistered()
    {
        var known = BuiltInCatalogue.Files.SelectMany(static file => file.Statements).OfType<RecipientStatement>().Select(static recipient => recipient.Id.Id).ToHashSet();
        var unknown = BuiltInCatalogue.Files.SelectMany(static file => file.Statements).OfType<SinkStatement>()
            .Where(sink => sink.Recipient is { } id && !known.Contains(id))
            .Select(static sink => $"{sink.Pattern.Name}: {sink.Recipient}");
        Assert.Empty(unknown);
    }
}
