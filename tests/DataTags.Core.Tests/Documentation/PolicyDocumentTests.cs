using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;

namespace DataTags.Core.Tests.Documentation;

/// <summary>The tables of <c>docs/policy.md</c> are the answers of the pack <c>strict</c>.</summary>
public sealed class PolicyDocumentTests
{
    private static readonly PolicyEvaluator s_policy = PolicyEvaluator.Create(BuiltInCatalogue.Packs, CategorySet.BuiltIn);

    private static ImmutableArray<string> Categories => [.. CategorySet.BuiltIn.All.Select(static category => category.Name)];

    [Fact]
    public void Tables_AreTheAnswersOfThePack()
    {
        var text = new StringBuilder();
        text.Append("### Categories and kinds of sinks\n\nData in clear, with no purpose and no recipient named.\n\n");
        AppendTable(text, Categories, EnumWords<SinkKind>.All, static (category, kind) => new PolicyQuestion(category, kind));
        text.Append("### Categories and purposes\n\nData in clear that goes to an own service (`Network`) for a purpose that the code or the model names: what the sentences on purposes say, apart from the kind.\n\n");
        AppendTable(text, Categories, [.. EnumWords<Purpose>.All.Skip(1)], static (category, purpose) => new PolicyQuestion(category, SinkKind.Network, purpose));
        text.Append("### What a transformation is worth\n\nCustomer data, the other categories of personal data alike where no sentence of their own goes before; no purpose and no recipient named.\n\n");
        AppendTable(text, EnumWords<Strength>.All, EnumWords<SinkKind>.All, static (strength, kind) => new PolicyQuestion("CustomerData", kind, Strength: strength));
        text.Append("### Purposes when nothing says one\n\n| Kind | Purpose |\n|---|---|\n");
        foreach (var kind in EnumWords<SinkKind>.All)
        {
            if (KindPurposes.Of(kind) is { } purpose)
                text.Append(CultureInfo.InvariantCulture, $"| {kind} | {purpose} |\n");
        }

        text.Append("\n### Clauses\n\n| Clause | Document | Text |\n|---|---|---|\n");
        foreach (var clause in Clauses.Where(static clause => clause.Language == "en"))
            text.Append(CultureInfo.InvariantCulture, $"| {clause.Id.Id} | {clause.Policy} | {clause.Text} |\n");
        GeneratedPart.Check("policy.md", text.ToString());
    }

    private static IEnumerable<ClauseStatement> Clauses =>
        BuiltInCatalogue.Packs.SelectMany(static pack => pack.Statements).OfType<ClauseStatement>().OrderBy(static clause => clause.Id.Id == "default").ThenBy(static clause => clause.Id.Id, StringComparer.Ordinal);

    private static void AppendTable<TRow, TColumn>(StringBuilder text, ImmutableArray<TRow> rows, ImmutableArray<TColumn> columns, Func<TRow, TColumn, PolicyQuestion> question)
    {
        text.Append("| | ").AppendJoin(" | ", columns).Append(" |\n|---|").Insert(text.Length, "---|", columns.Length).Append('\n');
        foreach (var row in rows)
            text.Append("| ").Append(row).Append(" | ").AppendJoin(" | ", columns.Select(column => Cell(s_policy.Decide(question(row, column))))).Append(" |\n");
        text.Append('\n');
    }

    private static string Cell(PolicyDecision decision)
    {
        var mark = decision.Severity switch
        {
            PolicySeverity.Error => "**never**",
            PolicySeverity.Warning => "no",
            PolicySeverity.Suggestion => "ask",
            _ => "yes",
        };
        if (!decision.Conditions.IsEmpty)
            mark = string.Join(", ", decision.Conditions.Select(static condition => $"if {condition.Kind.ToString().ToLowerInvariant()}"));
        return decision.IsSilence ? mark : $"{mark} {decision.ClauseId}{(decision.IsInferred ? "*" : "")}";
    }
}
