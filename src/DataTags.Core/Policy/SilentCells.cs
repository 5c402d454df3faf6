using System.Collections.Immutable;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>Uses of a category that no sentence of the policy speaks of, so that the declared default or good practice answers.</summary>
/// <param name="Purposes">The purposes for which all of <paramref name="Kinds"/> are silent.</param>
public sealed record SilentCell(string Category, EquatableArray<Purpose> Purposes, EquatableArray<SinkKind> Kinds);

/// <summary>Lists what a policy leaves open, for reports: whoever answers for the data should know where only a default speaks.</summary>
public static class SilentCells
{
    /// <summary>Category by category; purposes that are silent for the same kinds of sinks share an entry. Data is in clear, recipients are none.</summary>
    public static ImmutableArray<SilentCell> Of(PolicyEvaluator policy, CategorySet categories) =>
    [
        .. from category in categories.All
           from cell in EnumWords<Purpose>.All
               .Where(static purpose => purpose != Purpose.Unspecified)
               .Select(purpose => (Purpose: purpose, Kinds: Kinds(policy, categories, category.Name, purpose)))
               .Where(static silent => !silent.Kinds.IsEmpty)
               .GroupBy(static silent => silent.Kinds)
           select new SilentCell(category.Name, cell.Select(static silent => silent.Purpose).ToEquatableArray(), cell.Key),
    ];

    private static EquatableArray<SinkKind> Kinds(PolicyEvaluator policy, CategorySet categories, string category, Purpose purpose) =>
        EnumWords<SinkKind>.All.Where(kind => policy.Decide(new PolicyQuestion(category, kind, purpose), categories).IsSilence).ToEquatableArray();
}
