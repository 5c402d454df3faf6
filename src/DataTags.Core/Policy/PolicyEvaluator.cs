using System.Collections.Immutable;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>
/// Answers policy questions from the packs in use. Total and deterministic: the pack of the highest precedence that has a line for
/// the question decides; within it the lines of the nearest category; among those the strictest, the earlier one on a draw.
/// A recipient registered for several purposes must be allowed all of them.
/// </summary>
public sealed class PolicyEvaluator
{
    private readonly ImmutableArray<PolicyPack> _packs;
    private readonly CategorySet _categories;
    private readonly RecipientDirectory _recipients;

    private PolicyEvaluator(ImmutableArray<PolicyPack> packs, CategorySet categories, RecipientDirectory recipients)
    {
        _packs = packs;
        _categories = categories;
        _recipients = recipients;
    }

    /// <summary>Ids of the packs in use, the most authoritative first.</summary>
    public ImmutableArray<string> PackIds => [.. _packs.Select(static pack => pack.Id)];

    /// <param name="packsAndUserFiles">All files with policies or recipients, in any order; models in them are ignored.</param>
    public static PolicyEvaluator Create(ImmutableArray<ModelFile> packsAndUserFiles, CategorySet categories)
    {
        var userFirst = packsAndUserFiles.OrderBy(static file => file.IsBuiltIn).ToImmutableArray();
        return new PolicyEvaluator(PackSelection.InUse(userFirst), categories, RecipientDirectory.Create(userFirst));
    }

    public PolicyDecision Decide(PolicyQuestion question) => Decide(question, _categories);

    /// <param name="categories">Categories that may have become known since the evaluator was made.</param>
    public PolicyDecision Decide(PolicyQuestion question, CategorySet categories)
    {
        if (question.Strength == Strength.Erased)
            return new PolicyDecision(Verdict.Allow, PolicySeverity.None, PolicyPack.DefaultClause, "Nothing is left of the data.", FirstPack, EquatableArray<PolicyCondition>.Empty);

        var recipient = question.RecipientId is { } id ? _recipients.ById(id) : null;
        PolicyDecision? strictest = null;
        foreach (var purpose in PurposesOf(question, recipient))
        {
            var decision = DecideFor(purpose, question, recipient, categories);
            if (strictest is null || Strictness.Of(decision) > Strictness.Of(strictest))
                strictest = decision;
        }

        return strictest!;
    }

    private string FirstPack => _packs.IsEmpty ? "" : _packs[0].Id;

    private IEnumerable<Purpose> PurposesOf(PolicyQuestion question, Recipient? recipient)
    {
        if (question.Purpose != Purpose.Unspecified)
            return [question.Purpose];

        if (recipient is { Purposes.IsEmpty: false })
            return recipient.Purposes;

        foreach (var pack in _packs)
        {
            if (pack.PurposeOf(question.Kind) is { } purpose)
                return [purpose];
        }

        return [Purpose.Unspecified];
    }

    private PolicyDecision DecideFor(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        foreach (var pack in _packs)
        {
            if (pack.Decide(purpose, question, recipient, categories) is { } decision)
                return decision;
        }

        foreach (var pack in _packs)
        {
            if (pack.Fallback() is { } fallback)
                return fallback;
        }

        return new PolicyDecision(Verdict.Review, PolicySeverity.Suggestion, PolicyPack.DefaultClause, PolicyPack.Silence, FirstPack, EquatableArray<PolicyCondition>.Empty);
    }
}
