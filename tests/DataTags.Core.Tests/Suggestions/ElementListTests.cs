using DataTags.Core.Suggestions;
using DataTags.Core.Tags;
using DataTags.Testing;

namespace DataTags.Core.Tests.Suggestions;

public sealed class ElementListTests
{
    [Fact]
    public void List_KnowsAtLeast120Elements() => Assert.True(ElementList.BuiltIn.All.Length >= 120, $"{ElementList.BuiltIn.All.Length} elements");

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("nl")]
    public void EveryElement_HasWordsInTheLanguage(string language)
    {
        var blocks = File.ReadAllText(RepositoryRoot.Combine("src", "DataTags.Core", "Suggestions", "elements.words")).Split("\nelement ").Skip(1);
        Assert.All(blocks, block => Assert.Contains($"\n  {language}  ", block, StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_AreOfKnownCategories()
        => Assert.All(ElementList.BuiltIn.All, static element => Assert.True(CategorySet.BuiltIn.TryGet(element.Category, out _), $"{element.Name}: {element.Category}"));

    [Fact]
    public void Elements_AreNamedOnceAndHoldSomething()
    {
        Assert.Equal(ElementList.BuiltIn.All.Length, ElementList.BuiltIn.All.Select(static element => element.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ElementList.BuiltIn.All, static element => Assert.NotEqual(ValueShape.Other, element.Shapes));
    }

    [Fact]
    public void WordFile_PhraseBeforeAnyStatement_IsRefused() => Assert.Throws<InvalidDataException>(static () => WordFile.Read("en  email!\n"));

    /// <summary>A misspelt context would silence its phrases for ever.</summary>
    [Fact]
    public void Elements_UseContextsThatExist()
    {
        var known = WordFile.ReadEmbedded("contexts.words").Where(static statement => statement.Keyword == "context").Select(static statement => statement.Left).ToHashSet(StringComparer.Ordinal);
        Assert.All(ElementList.BuiltIn.All.SelectMany(static element => element.Contexts), context => Assert.Contains(context, known));
    }

    [Fact]
    public void SignsAndAnnotations_NameElementsThatExist()
    {
        Assert.All(Surroundings.BuiltIn.Signs.SelectMany(static sign => sign.Elements), static name => Assert.NotNull(ElementList.BuiltIn.Find(name)));
        Assert.All(Surroundings.BuiltIn.Annotations.Values, static name => Assert.NotNull(ElementList.BuiltIn.Find(name)));
    }
}
