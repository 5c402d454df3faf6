using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Conditions;
using DataTags.Analyzers.Session;
using DataTags.Core;
using DataTags.Core.Collections;
using DataTags.Core.Language;
using DataTags.Core.Models;
using DataTags.Core.Policy;
using DataTags.Core.Tags;
using DataTags.Flow.Findings;
using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Flow;

/// <summary>Turns a finding of the engine into a question, looks in the code for what would meet the conditions of the answer, and tells what remains.</summary>
internal sealed class FindingJudge(PrivacySession session, CancellationToken cancellationToken)
{
    /// <summary>The verdict against the use, or else what the policy asks of every use and this one does not do.</summary>
    public IEnumerable<FindingVerdict> Judge(FlowFinding finding, ISymbol owner)
    {
        if (QuestionOf(finding, owner, out var recipient) is not { } question)
            return [];

        return Against(finding, question, recipient) is { } verdict ? [verdict] : Obligations(finding, question, recipient);
    }

    /// <summary>What the policy is asked about the finding; null when nobody has to be asked, for the data is declassified.</summary>
    public PolicyQuestion? QuestionOf(FlowFinding finding, ISymbol owner, out Recipient? recipient)
    {
        var info = (SinkInfo)finding.Sink;
        recipient = info.Recipient is { } id ? session.Models.ById(id) : null;
        recipient ??= RecipientLookup.ByUrl(session.Models, finding.Host);
        var kind = recipient?.Kind is { } hostKind && finding.Host is not null && info.Recipient is null ? hostKind : info.Kind;
        if (StrengthOf(finding.Strength, kind) is not { } strength)
            return null;

        return new PolicyQuestion(session.Labels.NameOf(finding.Label), kind, info.Purpose, recipient?.Id ?? info.Recipient, info.Region ?? RegionOf(finding, kind) ?? recipient?.Region, strength)
        {
            CodePurposes = session.Code.PurposesOf(owner),
            IsCompelled = CodeReader.IsLegalDisclosure(owner) || CodeReader.IsLegalDisclosure(finding.SinkMethod) || finding.Path.Any(static step => LegalDoor.Encloses(step.At)),
            IsRecipientUnknown = RecipientLookup.IsUnknown(session.Models, info.Recipient, finding.Host),
            IsChannelOpen = info.IsChannelOpen || Channel.IsOpen(finding.Host),
            Keeping = kind is SinkKind.Storage ? session.Keeping.Of(finding.Datum) : null,
        };
    }

    private string? RegionOf(FlowFinding finding, SinkKind kind)
        => kind is SinkKind.Storage or SinkKind.Cache or SinkKind.Queue or SinkKind.Network or SinkKind.ThirdParty or SinkKind.Ai ? session.Regions.Of(finding.SinkMethod, finding.Host) : null;

    private FindingVerdict? Against(FlowFinding finding, PolicyQuestion question, Recipient? recipient)
    {
        var categories = session.Tags.Categories;
        var decision = session.Policy.Decide(question, categories);
        var consent = Asks(decision, ConditionKind.Consent) || Asks(decision, ConditionKind.OptOut) ? ConsentCheck.Along(finding, session, cancellationToken) : null;
        if (consent is { Agreed.IsEmpty: false })
        {
            question = question with { Consents = consent.Agreed };
            decision = session.Policy.Decide(question, categories);
        }

        var grants = Asks(decision, ConditionKind.Grant) ? GrantCheck.Along(finding, question.Category, session, cancellationToken) : null;
        var purpose = decision.Purpose;
        if (grants?.Granted(EnumWords<Purpose>.All) is { Length: > 0 } granted)
        {
            question = question with { Grants = granted };
            decision = session.Policy.Decide(question, categories);
        }

        if (decision.Verdict == Verdict.Allow || decision.Severity == PolicySeverity.None)
        {
            return grants?.NeverEnding(purpose) is { } grant
                ? Of(finding, question, session.Policy.Decide(question with { Grants = EquatableArray<Purpose>.Empty }, categories), recipient, RuleIds.GrantNeverEnds, grant)
                : null;
        }

        var rule = RuleOfFinding.Of(decision, question.Kind!.Value, question.Strength, consent, grants);
        return Of(finding, question, decision, recipient, rule, rule switch
        {
            RuleIds.RecipientNotRegistered => (object?)recipient?.LegalName ?? question.RecipientId ?? (object)Texts.Of("Recipient.Unknown"),
            RuleIds.RegionNotAllowed => question.Region ?? "",
            RuleIds.ConsentForAnotherPurpose => Texts.Of("Consent.But", decision.Purpose, consent!.Against(decision.Purpose)),
            RuleIds.GrantDoesNotCover => Texts.Of("Grant.But", decision.Purpose, grants!.Against(decision.Purpose)!),
            _ => decision.Purpose.ToString(),
        });
    }

    private IEnumerable<FindingVerdict> Obligations(FlowFinding finding, PolicyQuestion question, Recipient? recipient)
    {
        foreach (var decision in session.Policy.Obligations(question, session.Tags.Categories).Where(static decision => decision.Severity != PolicySeverity.None))
        {
            var rule = RuleOfFinding.OfCondition(decision.Conditions[0].Kind);
            yield return Of(finding, question, decision, recipient, rule, rule switch
            {
                RuleIds.RecipientNotRegistered => (object?)recipient?.LegalName ?? question.RecipientId ?? Channel.HostOf(finding.Host) ?? (object)Texts.Of("Recipient.Unknown"),
                RuleIds.RecipientForAnotherPurpose => Texts.Of("Grant.But", decision.Purpose, Texts.Of("Recipient.HiredFor", recipient!.LegalName, Texts.All(recipient.Purposes))),
                RuleIds.ChannelNotEncrypted => Channel.HostOf(finding.Host) ?? (object)Texts.Of("Channel.Anywhere"),
                _ => decision.Purpose.ToString(),
            }) with { IsObligation = true };
        }
    }

    private static FindingVerdict Of(FlowFinding finding, PolicyQuestion question, PolicyDecision decision, Recipient? recipient, string rule, object about)
        => new(finding, question, decision, rule, question.Category, question.Kind!.Value, recipient, question.Strength, about);

    private static bool Asks(PolicyDecision decision, ConditionKind kind) => decision.Conditions.Any(condition => condition.Kind == kind);

    /// <summary>Declassified data is nobody's business but advertising's, where no derivation is allowed.</summary>
    private static Strength? StrengthOf(byte strength, SinkKind kind)
    {
        if (strength == FlowFacts.Declassified)
            return kind == SinkKind.Advertising ? Strength.Derived : null;
        return (Strength)strength;
    }
}
