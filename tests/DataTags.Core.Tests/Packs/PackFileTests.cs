using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;

namespace DataTags.Core.Tests.Packs;

public sealed class PackFileTests
{
    private static readonly string[] s_languages = ["en", "de", "nl"];

    private static IEnumerable<ModelStatement> Statements => BuiltInCatalogue.Packs.SelectMany(pack => pack.Statements);

    [Fact]
    public void BuiltInPacks_ParseWithoutErrors()
    {
        Assert.NotEmpty(BuiltInCatalogue.Packs);
        Assert.Empty(BuiltInCatalogue.Packs.SelectMany(pack => pack.Errors));
    }

    [Fact]
    public void Clauses_AreAllThereInThreeLanguages()
    {
        var expected = Enumerable.Range(1, 57).Select(number => $"c{number:00}").Append("default").SelectMany(id => s_languages.Select(language => $"{id} {language}"));

        Assert.Equal(expected.Order(StringComparer.Ordinal), Statements.OfType<ClauseStatement>().Select(clause => $"{clause.Id.Id} {clause.Language}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Clauses_AreOneSentence() => Assert.All(Statements.OfType<ClauseStatement>(), clause =>
    {
        Assert.EndsWith(".", clause.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", clause.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("teams-2020", "en", DocumentRank.Article, 1, 4)]
    [InlineData("trust-center", "de", DocumentRank.Page, 5, 19)]
    [InlineData("support", "en", DocumentRank.Statement, 20, 27)]
    [InlineData("cloud-germany-2016", "nl", DocumentRank.Statement, 28, 57)]
    public void EachDocument_HasItsRankAndItsClauses(string id, string language, DocumentRank rank, int first, int last)
    {
        var policy = Assert.Single(Statements.OfType<PolicyStatement>(), policy => policy.Id.Id == id);
        var clauses = Statements.OfType<ClauseStatement>().Where(clause => clause.Policy == id).Select(clause => clause.Id.Id).Distinct();

        Assert.Equal((language, (int)rank), (policy.Language, policy.Precedence));
        Assert.EndsWith(".txt", policy.Seed, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(first, last - first + 1).Select(number => $"c{number:00}"), clauses);
    }

    [Theory]
    [InlineData("en", "Payment data serves transactions and the detection of fraud only.")]
    [InlineData("de", "Zahlungsdaten dienen nur Transaktionen und der Erkennung und Verhinderung von Betrug.")]
    [InlineData("nl", "Betalingsgegevens dienen alleen voor transacties en het opsporen en voorkomen van fraude.")]
    [InlineData("fr", "Payment data serves transactions and the detection of fraud only.")]
    public void ClauseText_IsThereInTheLanguageAskedFor(string language, string expected)
    {
        var policy = PolicyEvaluator.Create(BuiltInCatalogue.Packs, CategorySet.BuiltIn);
        var byPractice = policy.Decide(new PolicyQuestion("PaymentData", SinkKind.Logging));
        var byStatement = policy.Decide(new PolicyQuestion("PaymentData", SinkKind.Network, Purpose.Improve));

        Assert.Equal(("c36", "c36"), (byPractice.ClauseId, byStatement.ClauseId));
        Assert.Equal(expected, policy.ClauseText(byPractice, language));
        Assert.Equal(expected, policy.ClauseText(byStatement, language));
    }
}
