using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DataTags.Analyzers.Catalog;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Testing;

namespace DataTags.Analyzers.Tests.Clauses;

/// <summary>Code that breaks a clause is flagged with that very clause, code that keeps it is not; and <c>docs/policy.md</c> lists all clauses.</summary>
public sealed partial class ClauseTests
{
    private const string Begin = "<!-- clauses: begin -->\n";
    private const string End = "<!-- clauses: end -->\n";

    public static TheoryData<string> Clauses => [.. ClauseCases.All.Select(item => item.Clause)];

    [Theory]
    [MemberData(nameof(Clauses))]
    public Task CodeThatBreaksTheClause_IsFlaggedWithIt(string clause)
    {
        var item = CaseOf(clause);
        return FlowCase.VerifyWithModelsAsync(item.Breaking, item.Models, new DiagnosticResult(item.Rule).WithLocation(0).WithProperty(FindingProperties.Clause, clause));
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public Task CodeThatKeepsTheClause_IsSilent(string clause)
    {
        var item = CaseOf(clause);
        return FlowCase.VerifyWithModelsAsync(Mark().Replace(item.Keeping, "$1"), item.Models);
    }

    [Fact]
    public void EveryClause_IsCheckedOrSaysWhyNot()
    {
        var clauses = BuiltInCatalogue.Packs.SelectMany(pack => pack.Statements).OfType<ClauseStatement>().Select(clause => clause.Id.Id).Where(id => id != "default").Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(clauses, ClauseCases.All.Select(item => item.Clause).Concat(ClauseCases.Unchecked.Keys).Order(StringComparer.Ordinal));
        Assert.True(ClauseCases.All.Count >= 19, "the statements have nineteen obligations at least that code can break");
    }

    [Fact]
    public void Table_ListsEveryClause()
    {
        var path = RepositoryRoot.Combine("docs", "policy.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, "policy.md lacks the marks of the table");

        Snapshot.CheckFile(text[..(begin + Begin.Length)] + Table() + text[end..], path);
    }

    private static ClauseCase CaseOf(string clause) => ClauseCases.All.Single(item => item.Clause == clause);

    private static string Table()
    {
        var text = new StringBuilder("| Clause | Rule | Test |\n|---|---|---|\n");
        foreach (var item in ClauseCases.All)
            text.Append(CultureInfo.InvariantCulture, $"| {item.Clause} | [{item.Rule}](rules/{item.Rule}.md) | `ClauseTests`, `clause: \"{item.Clause}\"` |\n");
        text.Append("\n| Clause | Why no rule |\n|---|---|\n");
        foreach (var pair in ClauseCases.Unchecked)
            text.Append(CultureInfo.InvariantCulture, $"| {pair.Key} | {pair.Value} |\n");
        return text.ToString();
    }

    [GeneratedRegex(@"\{\|#0:(.*?)\|\}")]
    private static partial Regex Mark();
}
