using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Session;

/// <summary>What a message says of a decision: the sentence it rests on, and which document won over which, and why.</summary>
internal static class PolicyWords
{
    /// <summary>The sentence, as far as the policy has it in the language of the reader.</summary>
    public static LocalizableString Sentence(PolicyEvaluator policy, PolicyDecision decision) => LocalVariants.Of(language => policy.ClauseText(decision, language));

    /// <summary>Policy and clause; then what other documents say to the contrary.</summary>
    public static object Reference(PolicyDecision decision, ImmutableArray<OverruledClause> overruled)
    {
        var clause = $"{decision.PackId}/{decision.ClauseId}";
        if (overruled.IsEmpty)
            return clause;

        var notes = overruled.GroupBy(ReasonKey)
            .Select(static group => Texts.Of("Clause.OverReason", string.Join(", ", group.Select(static other => $"{other.DocumentId}/{other.ClauseId}")), Texts.Of(group.Key)))
            .Aggregate(static (left, right) => Texts.Of("Clause.Notes", left, right));
        return Texts.Of("Clause.Over", clause, notes);
    }

    private static string ReasonKey(OverruledClause clause)
    {
        var (winner, loser) = (RankOf(clause.WinningPrecedence), RankOf(clause.Precedence));
        if (clause.WinningPrecedence == clause.Precedence)
            return winner is null ? "Rank.Equal" : $"Rank.Equal.{winner}";

        return winner is null || loser is null ? "Rank.Higher" : $"Rank.{winner}.{loser}";
    }

    private static DocumentRank? RankOf(int precedence)
        => Enum.IsDefined(typeof(DocumentRank), precedence) && (DocumentRank)precedence != DocumentRank.Practice ? (DocumentRank)precedence : null;
}
