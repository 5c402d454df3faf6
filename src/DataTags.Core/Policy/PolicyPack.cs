using System.Collections.Immutable;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Tags;

namespace DataTags.Core.Policy;

/// <summary>One policy: its clauses and verdict lines, made ready for questions, and the policies it extends.</summary>
internal sealed class PolicyPack(string id, int precedence, PackDefault? fallback, IEnumerable<KindPurpose> kindPurposes)
{
    public const string DefaultClause = "default";

    public const string Silence = "The policy does not speak of it.";

    private static readonly EquatableArray<PolicyCondition> s_none = EquatableArray<PolicyCondition>.Empty;

    private readonly Dictionary<SinkKind, Purpose> _purposes = ToDictionary(kindPurposes);
    private readonly List<VerdictRule> _rules = [];

    public string Id { get; } = id;

    public int Precedence { get; } = precedence;

    /// <summary>Whether the pack is no document but limits what documents allow.</summary>
    public bool IsPractice { get; init; }

    public EquatableArray<GivenPurpose> Given { get; init; } = EquatableArray<GivenPurpose>.Empty;

    public ClauseTexts Clauses { get; } = new();

    /// <summary>The packs asked where this one is silent, the highest precedence first.</summary>
    public ImmutableArray<PolicyPack> Extended { get; set; } = [];

    /// <summary>All packs there are, in use or not: a line may cite the clause of another.</summary>
    public IReadOnlyCollection<PolicyPack> Known { get; set; } = [];

    /// <summary>Lines that say what nothing can be at once.</summary>
    public List<DisjointStatement> Definitions { get; } = [];

    /// <summary>The rows of the policy's chart.</summary>
    public List<ChartStatement> Chart { get; } = [];

    public bool HasRules => _rules.Count > 0;

    /// <summary>The pack and all that it extends, each once.</summary>
    public IEnumerable<PolicyPack> WithExtended()
    {
        var seen = new HashSet<PolicyPack>();
        var pending = new Stack<PolicyPack>([this]);
        while (pending.Count > 0)
        {
            var pack = pending.Pop();
            if (!seen.Add(pack))
                continue;

            yield return pack;
            foreach (var extended in pack.Extended.Reverse())
                pending.Push(extended);
        }
    }

    public void Add(VerdictStatement verdict) => _rules.AddRange(verdict.WithExceptions().Select(static line => new VerdictRule(line)));

    public Purpose? PurposeOf(SinkKind kind)
    {
        foreach (var pack in WithExtended())
        {
            if (pack._purposes.TryGetValue(kind, out var purpose))
                return purpose;
        }

        return null;
    }

    /// <summary>The pack's own answer, or that of the packs it extends; null when all are silent.</summary>
    public Opinion? Ask(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        var own = AskOwnLines(purpose, question, recipient, categories);
        return own is not null || Extended.IsEmpty ? own : PackRanking.Ask(Extended, purpose, question, recipient, categories);
    }

    /// <summary>The lines of the nearest category count; of those a narrower one goes before the one it lies within; of the rest the strictest.</summary>
    public Opinion? AskOwnLines(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories)
    {
        var nearest = int.MaxValue;
        var rules = new List<VerdictRule>();
        foreach (var rule in _rules)
        {
            if (rule.IsObligation || rule.Distance(question.Category, purpose, question.Kind, question.Strength, categories) is not { } distance || distance > nearest)
                continue;

            if (distance < nearest)
                rules.Clear();

            rules.Add(rule);
            nearest = distance;
        }

        Opinion? best = null;
        foreach (var rule in rules)
        {
            if (rules.Any(other => other.IsWithin(rule)))
                continue;

            var opinion = new Opinion(Answer(rule.Statement, purpose, question, recipient), nearest, rule.Statement.NamesKinds, this);
            // On a draw the line written first is cited, but one that names the kind has spoken too.
            best = best is { } earlier && Strictness.Of(earlier.Decision) == Strictness.Of(opinion.Decision)
                ? earlier with { NamesKinds = earlier.NamesKinds || opinion.NamesKinds }
                : Opinion.Stricter(best, opinion);
        }

        return best;
    }

    /// <summary>What the pack's own lines ask of the use whatever allows it: of each condition the line of the nearest category, whether it is met or not.</summary>
    public IEnumerable<(ConditionKind Kind, int Distance, PolicyDecision Decision)> Obligations(Purpose purpose, PolicyQuestion question, Recipient? recipient, CategorySet categories) =>
        _rules
            .Where(static rule => rule.IsObligation)
            .Select(rule => (Rule: rule, Distance: rule.Distance(question.Category, purpose, question.Kind, question.Strength, categories)))
            .Where(static item => item.Distance is not null)
            .SelectMany(static item => item.Rule.Statement.Conditions.Select(condition => (item.Rule, item.Distance, condition.Kind)))
            .GroupBy(static item => item.Kind)
            .Select(static group => group.OrderBy(static item => item.Distance).First())
            .Select(item => (item.Kind, item.Distance!.Value, Answer(item.Rule.Statement, purpose, question, recipient)));

    /// <summary>What the pack, or the first it extends that says so, answers where every line is silent.</summary>
    public PolicyDecision? Fallback() => FallbackOf(fallback) ?? Extended.Select(static pack => pack.Fallback()).FirstOrDefault(static decision => decision is not null);

    private PolicyDecision? FallbackOf(PackDefault? word) => word switch
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

    private PolicyDecision Answer(VerdictStatement line, Purpose purpose, PolicyQuestion question, Recipient? recipient)
    {
        var clause = line.Clause.Id;
        var decision = new PolicyDecision(Verdict.Allow, PolicySeverity.None, ClauseReference.IdOf(clause), TextOf(clause), Id, s_none) { IsInferred = line.IsInferred, Purpose = purpose };
        switch (line.Word)
        {
            case VerdictWord.Deny:
                return decision with { Verdict = Verdict.Deny, Severity = line.Severity ?? (clause == DefaultClause ? PolicySeverity.Warning : PolicySeverity.Error) };
            case VerdictWord.Require when Unmet(line, purpose, question, recipient) is { IsEmpty: false } unmet:
                return decision with { Verdict = Verdict.Require, Severity = line.Severity ?? PolicySeverity.Warning, Conditions = unmet };
            default:
                return decision;
        }
    }

    public string TextOf(string clause) => Clauses.Find(clause, this) ?? (clause == DefaultClause ? Silence : clause);

    private static ImmutableArray<PolicyCondition> Unmet(VerdictStatement line, Purpose purpose, PolicyQuestion question, Recipient? recipient)
    {
        if (line.IsObligation)
            return UnmetObligations.Of(line, purpose, question, recipient);

        var regions = line.Conditions.Where(static condition => condition.Kind == ConditionKind.Region).ToList();
        var region = question.Region ?? recipient?.Region;
        return
        [
            .. line.Conditions.Where(condition => condition.Kind switch
            {
                ConditionKind.Consent or ConditionKind.OptOut => !question.HasConsent && !question.Consents.Contains(purpose),
                ConditionKind.Grant => !question.HasGrant && !question.Grants.Contains(purpose) && !question.Grants.Contains(Purpose.Unspecified),
                ConditionKind.Registered => recipient is not { IsRegistered: true },
                ConditionKind.Compelled => !question.IsCompelled,
                // Of most stores the region is chosen at run time, and a wish nobody can check is no finding.
                _ => region is not null && !regions.Any(allowed => Regions.Includes(allowed.Value!, region)),
            }),
        ];
    }
}
