using System.Text.RegularExpressions;
using DataTags.Core.Checking;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;
using DataTags.Core.Tests.Catalogue;
using DataTags.Testing;

namespace DataTags.Core.Tests.Documentation;

/// <summary>The <c>```datatags</c> blocks of <c>docs/*.md</c> are files a user may copy.</summary>
public sealed partial class ModelExampleTests
{
    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(RepositoryRoot.Combine("docs"), "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryExample_IsFreeOfErrors(string page)
    {
        var tags = new TagReader(CatalogueLibraries.Compilation, CategorySet.BuiltIn, ModelIndex.Empty);
        var checker = new ModelFileChecker(CatalogueLibraries.Compilation, tags, BuiltInCatalogue.Files.AddRange(BuiltInCatalogue.Packs));
        Assert.Empty(Examples(page).SelectMany(example => checker.Check([example])).Select(static error => $"{error.Path}: {error.Message}"));
    }

    [Fact]
    public void EveryStatement_HasAnExample()
    {
        var shown = Examples("models.md").SelectMany(static example => example.Statements).Select(static statement => statement.GetType()).ToHashSet();
        var statements = typeof(ModelStatement).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(ModelStatement)));
        Assert.Empty(statements.Except(shown));
    }

    [Theory]
    [InlineData("kind", typeof(SinkKind))]
    [InlineData("purpose", typeof(Purpose))]
    [InlineData("strength", typeof(Strength))]
    [InlineData("reading", typeof(SinkReading))]
    [InlineData("severity", typeof(PolicySeverity))]
    public void Grammar_ListsTheWordsThereAre(string rule, Type words)
    {
        var definition = Regex.Match(Text("models.md"), $@"^{rule} +=([^;]+);", RegexOptions.Multiline).Groups[1].Value;
        var listed = Regex.Matches(definition, "\"(\\w+)\"").Select(static word => word.Groups[1].Value);
        Assert.Equal(Enum.GetNames(words), listed, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<ModelFile> Examples(string page)
    {
        var text = Text(page);
        return Block().Matches(text).Select(block => ModelFile.Parse($"{page} line {text.AsSpan(0, block.Index).Count('\n') + 1}", block.Groups[1].Value));
    }

    private static string Text(string page) => File.ReadAllText(RepositoryRoot.Combine("docs", page)).ReplaceLineEndings("\n");

    [GeneratedRegex("^```datatags\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
