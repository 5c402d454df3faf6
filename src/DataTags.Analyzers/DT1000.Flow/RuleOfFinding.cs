using DataTags.Analyzers.Catalog;
using DataTags.Analyzers.Conditions;
using DataTags.Core;
using DataTags.Core.Language;
using DataTags.Core.Policy;

namespace DataTags.Analyzers.Flow;

/// <summary>Which rule a finding belongs to: that of the condition that is not met, else that of the kind of sink.</summary>
internal static class RuleOfFinding
{
    public static string Of(PolicyDecision decision, SinkKind kind, Strength strength, ConsentCheck? consent, GrantCheck? grants) => decision switch
    {
        { Verdict: Verdict.Require, Conditions: { IsEmpty: false } conditions } when conditions[0].Kind is ConditionKind.Consent or ConditionKind.OptOut
            => consent is { Exists: true } ? RuleIds.ConsentForAnotherPurpose : RuleIds.ConsentMissing,
        { Verdict: Verdict.Require, Conditions: { IsEmpty: false } conditions } when conditions[0].Kind == ConditionKind.Grant && grants?.Against(decision.Purpose) is not null => RuleIds.GrantDoesNotCover,
        { Verdict: Verdict.Require, Conditions: { IsEmpty: false } conditions } => OfCondition(conditions[0].Kind),
        _ => OfKind(kind, strength),
    };

    public static string OfCondition(ConditionKind condition) => condition switch
    {
        ConditionKind.Grant => RuleIds.GrantMissing,
        ConditionKind.Registered => RuleIds.RecipientNotRegistered,
        ConditionKind.Compelled => RuleIds.DisclosureNotCompelled,
        ConditionKind.Hired => RuleIds.RecipientForAnotherPurpose,
        ConditionKind.Encrypted => RuleIds.ChannelNotEncrypted,
        ConditionKind.Retention => RuleIds.StoredWithoutRetention,
        ConditionKind.Eraser => RuleIds.StoredWithoutEraser,
        _ => RuleIds.RegionNotAllowed,
    };

    private static string OfKind(SinkKind kind, Strength strength) => kind switch
    {
        SinkKind.Advertising => strength == Strength.None ? RuleIds.Advertising : RuleIds.DerivedDataReachesAdvertising,
        SinkKind.Logging => RuleIds.Logging,
        SinkKind.ThirdParty => RuleIds.ThirdParty,
        SinkKind.Telemetry => RuleIds.Telemetry,
        SinkKind.Ai => RuleIds.Ai,
        SinkKind.Payment => RuleIds.Payment,
        SinkKind.Messaging => RuleIds.Messaging,
        SinkKind.Network => RuleIds.Network,
        SinkKind.Storage => RuleIds.Storage,
        SinkKind.Cache or SinkKind.Queue => RuleIds.CacheOrQueue,
        SinkKind.Url => RuleIds.Url,
        SinkKind.Cookie => RuleIds.Cookie,
        SinkKind.Response => RuleIds.Response,
        SinkKind.Exception => RuleIds.Exception,
        SinkKind.Process => RuleIds.Process,
        _ => RuleIds.LegalDisclosure,
    };
}
