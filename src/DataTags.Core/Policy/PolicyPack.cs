using System.Collections.Immutable;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>One policy: its clauses and verdict lines, made ready for questions.</summary>
internal sealed class PolicyPack(string id, int precedence, PackDefault? fallback, IEnumerable<KindPurpose> kindPurposes)
{
    public const string DefaultClause = "default";

    public const string Silence = "The policy does not speak of it.";

    private static readonly EquatableArray<PolicyCondition> s_none = EquatableArray<PolicyCondition>.Empty;

    private readonly Dictionary<SinkKind, Purpose> _purposes = ToDictionary(kindPurposes);
    private readonly Dictionary<string, string> _clauses = new(StringComparer.Ordinal);
    private readonly List<VerdictRule> _rules = [];

    public string Id { get; } = id;

    public int Precedence { get; } = precedence;

    public bool IsEmpty => _rules.Count == 0;

    public void Add(ClauseStatement clause)
    {
        if (!_clauses.ContainsKey(clause.Id.Id))
            _clauses.Add(clause.Id.Id, clause.Text);
    }

    public void Add(VerdictStatement verdict) => _rules.Add(new VerdictRule(verdict));

    public Purpose? PurposeOf(SinkKind kind) => _purposes.TryGetValue(kind, out var purpose) ? purpose : null;

    public PolicyDecision? Decide(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        var nearest = int.MaxValue;
        PolicyDecision? best = null;
        foreach (var rule in _rules)
        {
            if (rule.Distance(question.Category, purpose, question.Kind, question.Strength, categories) is not { } distance || distance > nearest)
                continue;

            var decision = Answer(rule.Statement, question, recipient);
            if (best is null || distance < nearest || Strictness.Of(decision) > Strictness.Of(best))
                best = decision;

            nearest = distance;
        }

        return best;
    }

    public PolicyDecision? Fallback() => fallback switch
    {
        PackDefault.Allow => new PolicyDecision(Verdict.Allow, PolicySeverity.None, DefaultClause, TextOf(DefaultClause), Id, []),
        PackDefault.Deny => new PolicyDecision(Verdict.Deny, PolicySeverity.Warning, DefaultClause, TextOf(DefaultClause), Id, []),
        PackDefault.Review => new PolicyDecision(Verdict.Review, PolicySeverity.Suggestion, DefaultClause, TextOf(DefaultClause), Id, []),
        _ => null,
    };

    private static Dictionary<SinkKind, Purpose> ToDictionary(IEnumerable<KindPurpose> pairs)
    {
        var purposes = new Dictionary<SinkKind, Purpose>();
        foreach (var pair in pairs)
            purposes[pair.Kind] = pair.Purpose;

        return purposes;
    }

    private PolicyDecision Answer(VerdictStatement line, PolicyQuestion question, Recipient? recipient)
    {
        var clause = line.Clause.Id;
        var isDefault = clause == DefaultClause;
        switch (line.Word)
        {
            case VerdictWord.Deny:
                return new PolicyDecision(Verdict.Deny, line.Severity ?? (isDefault ? PolicySeverity.Warning : PolicySeverity.Error), clause, TextOf(clause), Id, s_none);
            case VerdictWord.Require when Unmet(line, question, recipient) is { IsEmpty: false } unmet:
                return new PolicyDecision(Verdict.Require, line.Severity ?? PolicySeverity.Warning, clause, TextOf(clause), Id, unmet);
            default:
                return new PolicyDecision(Verdict.Allow, PolicySeverity.None, clause, TextOf(clause), Id, s_none);
        }
    }

    private string TextOf(string clause) => _clauses.TryGetValue(clause, out var text) ? text : clause == DefaultClause ? Silence : clause;

    private static ImmutableArray<PolicyCondition> Unmet(VerdictStatement line, PolicyQuestion question, Recipient? recipient)
    {
        var regions = line.Conditions.Where(static condition => condition.Kind == ConditionKind.Region).ToList();
        var region = question.Region ?? recipient?.Region;
        return
        [
            .. line.Conditions.Where(condition => condition.Kind switch
            {
                ConditionKind.Consent => !question.HasConsent,
                ConditionKind.Grant => !question.HasGrant,
                ConditionKind.Registered => recipient is not { IsRegistered: true },
                _ => !regions.Any(allowed => string.Equals(allowed.Value, region, StringComparison.OrdinalIgnoreCase)),
            }),
        ];
    }
}
