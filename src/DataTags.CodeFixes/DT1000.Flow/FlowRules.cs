using System.Collections.Immutable;
using DataTags.Analyzers.Catalog;

namespace DataTags.CodeFixes.Flow;

/// <summary>The rules on flows, which share their fixes.</summary>
internal static class FlowRules
{
    public static ImmutableArray<string> Ids { get; } =
    [
        RuleIds.Advertising,
        RuleIds.Logging,
        RuleIds.ThirdParty,
        RuleIds.Telemetry,
        RuleIds.Ai,
        RuleIds.Payment,
        RuleIds.Messaging,
        RuleIds.Network,
        RuleIds.Storage,
        RuleIds.CacheOrQueue,
        RuleIds.Url,
        RuleIds.Cookie,
        RuleIds.Response,
        RuleIds.Exception,
        RuleIds.Process,
        RuleIds.LegalDisclosure,
        RuleIds.DerivedDataReachesAdvertising,
        RuleIds.ConsentMissing,
        RuleIds.ConsentForAnotherPurpose,
        RuleIds.GrantMissing,
        RuleIds.RecipientNotRegistered,
        RuleIds.RegionNotAllowed,
        RuleIds.DisclosureNotCompelled,
        RuleIds.GrantDoesNotCover,
        RuleIds.RecipientForAnotherPurpose,
        RuleIds.ChannelNotEncrypted,
    ];
}
