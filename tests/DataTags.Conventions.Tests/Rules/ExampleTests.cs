using DataTags.Core.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Conventions.Tests.Rules;

/// <summary>The examples of the pages are compiled and analysed: the bad one triggers its rule, the good one triggers none.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> WithExamples => [.. RuleList.Ids.Where(id => !id.StartsWith("DT9", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task BadExample_TriggersItsRuleAlone(string id)
        => Assert.Equal([id], (await AnalyseAsync(id, "Bad")).Select(diagnostic => diagnostic.Id).Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(WithExamples))]
    public async Task GoodExample_TriggersNothing(string id) => Assert.Empty(await AnalyseAsync(id, "Good"));

    [Theory]
    [MemberData(nameof(RuleList.All), MemberType = typeof(RuleList))]
    public void ModelLinesOfTheOptions_AreWellFormed(string id)
    {
        var errors = RulePage.Read(id).Blocks("Options", "datatags").SelectMany(text => ModelFile.Parse(id, SourceText.From(text)).Errors);
        Assert.Empty(errors.Select(error => $"{error.Position}: {error.Message}"));
    }

    private static Task<IReadOnlyList<Diagnostic>> AnalyseAsync(string id, string section)
    {
        var page = RulePage.Read(id);
        return Example.AnalyseAsync(page.Blocks(section, "csharp"), page.Blocks(section, "datatags"), page.Blocks(section, "privacyapi"), withSuggestions: id == "DT2010");
    }
}
