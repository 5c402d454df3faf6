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
    private readonly HashSet<string> _policies = new(StringComparer.Ordinal) { PackSelection.ProjectPack };
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
                    _policies.Add(policy.Id.Id);
                    break;
                case ClauseStatement clause:
                    ClausesOf(clause.Policy ?? PackSelection.ProjectPack).Add(clause.Id.Id);
                    break;
            }
        }
    }

    public IEnumerable<ModelError> Of(ModelStatement statement, ModelFile file) => statement switch
    {
        SinkStatement { Recipient: { } recipient } when !_recipients.Contains(recipient) =>
            [Unknown(file, statement.Span, "recipient", recipient, _recipients)],
        UseStatement use => use.Policies
            .Where(policy => !_policies.Contains(policy.Id))
            .Select(policy => Unknown(file, policy.Span, "policy", policy.Id, _policies)),
        VerdictStatement { Clause: var clause } verdict when clause.Id != Default && !Defines(verdict.Policy, clause.Id) =>
            [Unknown(file, clause.Span, "clause", clause.Id, KnownClauses(verdict.Policy))],
        _ => [],
    };

    private static ModelError Unknown(ModelFile file, TextSpan span, string what, string id, IEnumerable<string> known) =>
        file.ErrorAt(ModelErrorKind.UnknownReference, span, $"No line defines the {what} '{id}'{NearestWord.Suggestion(id, known)}");

    /// <summary>A pack cites its own clauses; the project's own lines may cite those of any pack.</summary>
    private IEnumerable<string> KnownClauses(string? policy) =>
        policy is null ? _clauses.Values.SelectMany(static ids => ids).Distinct() : ClausesOf(policy);

    private bool Defines(string? policy, string clause) => KnownClauses(policy).Contains(clause);

    private HashSet<string> ClausesOf(string policy)
    {
        if (!_clauses.TryGetValue(policy, out var clauses))
            _clauses.Add(policy, clauses = new HashSet<string>(StringComparer.Ordinal));

        return clauses;
    }
}
