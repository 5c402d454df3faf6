using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Policy;

namespace DataTags.Analyzers.Session;

/// <summary>Says in a message which document won over which, and why.</summary>
internal static class PolicyNotes
{
    /// <summary>Text that follows the clause within the brackets; empty when all documents agree.</summary>
    public static string Of(ImmutableArray<OverruledClause> overruled)
        => overruled.IsEmpty ? "" : ", over " + string.Join("; ", overruled.GroupBy(Reason).Select(group => $"{string.Join(", ", group.Select(clause => $"{clause.DocumentId}/{clause.ClauseId}"))}: {group.Key}"));

    private static string Reason(OverruledClause clause)
    {
        var (winner, loser) = (RankOf(clause.WinningPrecedence), RankOf(clause.Precedence));
        if (clause.WinningPrecedence == clause.Precedence)
            return winner is null ? "of equal policies the stricter holds" : $"of two {winner}s the stricter holds";
        return winner is null || loser is null ? "the higher precedence holds" : $"a {winner} goes before {(loser == "article" ? "an" : "a")} {loser}";
    }

    private static string? RankOf(int precedence)
        => Enum.IsDefined(typeof(DocumentRank), precedence) ? ((DocumentRank)precedence).ToString().ToLowerInvariant() : null;
}
