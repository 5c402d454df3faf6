using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Policy;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Checking;

/// <summary>Whether recipients, policies and clauses that a line names are defined by some line.</summary>
internal sealed class ReferenceChecks
{
    private const string Default = "default";
    private readonly HashSet<string> _recipients = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _policies = new(StringComparer.Ordinal) { [PackSelection.ProjectPack] = [] };
    private readonly Dictionary<string, HashSet<string>> _clauses = new(StringComparer.Ordinal);

    public ReferenceChecks(ImmutableArray<ModelFile> files)
    {
        foreach (var statement in files.SelectMany(static file => file.Statements))
        {
            switch (statement)
            {
                case RecipientStatement recipient:
                    _recipients.Add(recipient.Id.Id);
                    break;
                case PolicyStatement policy:
                    Of(_policies, policy.Id.Id).UnionWith(policy.Extends.Select(static extended => extended.Id));
                    break;
                case ClauseStatement clause:
                    Of(_clauses, clause.Policy ?? PackSelection.ProjectPack).Add(clause.Id.Id);
                    break;
            }
        }
    }

    public IEnumerable<ModelError> Of(ModelStatement statement, ModelFile file) => statement switch
    {
        SinkStatement { Recipient: { } recipient } when !_recipients.Contains(recipient) =>
            [Unknown(file, statement.Span, "recipient", recipient, _recipients)],
        SwitchStatement { Clause: { } clause } => ClauseErrors(null, clause, file),
        DisjointStatement disjoint => ClauseErrors(disjoint.Policy, disjoint.Clause, file),
        ChartStatement { Clause: { } clause } chart => ClauseErrors(chart.Policy, clause, file),
        UseStatement use => UnknownPolicies(use.Policies, file),
        PolicyStatement policy => UnknownPolicies(policy.Extends, file),
        VerdictStatement verdict => verdict.WithExceptions().Select(static line => line.Clause).Distinct().SelectMany(clause => ClauseErrors(verdict.Policy, clause, file)),
        _ => [],
    };

    private static ModelError Unknown(ModelFile file, TextSpan span, string what, string id, IEnumerable<string> known) =>
        file.ErrorAt(ModelErrorKind.UnknownReference, span, $"No line defines the {what} '{id}'{NearestWord.Suggestion(id, known)}");

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> sets, string key)
    {
        if (!sets.TryGetValue(key, out var set))
            sets.Add(key, set = new HashSet<string>(StringComparer.Ordinal));

        return set;
    }

    private IEnumerable<ModelError> UnknownPolicies(IEnumerable<NamedReference> policies, ModelFile file) => policies
        .Where(policy => !_policies.ContainsKey(policy.Id))
        .Select(policy => Unknown(file, policy.Span, "policy", policy.Id, _policies.Keys));

    private IEnumerable<ModelError> ClauseErrors(string? policy, NamedReference clause, ModelFile file)
    {
        if (clause.Id == Default)
            yield break;

        var (id, owner) = (ClauseReference.IdOf(clause.Id), ClauseReference.PolicyOf(clause.Id));
        if (owner is not null && !_policies.ContainsKey(owner))
        {
            yield return Unknown(file, clause.Span, "policy", owner, _policies.Keys);
            yield break;
        }

        var known = KnownClauses(owner ?? policy).Distinct().ToList();
        if (!known.Contains(id))
            yield return Unknown(file, clause.Span, "clause", clause.Id, owner is null ? known : known.Select(knownId => $"{owner}/{knownId}"));
    }

    /// <summary>A pack cites its own clauses and those of the packs it extends; the project's own lines may cite those of any pack.</summary>
    private IEnumerable<string> KnownClauses(string? policy)
    {
        if (policy is null)
            return _clauses.Values.SelectMany(static ids => ids);

        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>([policy]);
        while (pending.Count > 0)
        {
            var id = pending.Pop();
            if (!reached.Add(id) || !_policies.TryGetValue(id, out var extended))
                continue;

            foreach (var next in extended)
                pending.Push(next);
        }

        return reached.SelectMany(id => _clauses.TryGetValue(id, out var clauses) ? clauses : []);
    }
}
