using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: those of the flow rules ({0} datum, {1} category, {2} sink, {3} " of " and the recipient or nothing, {4} text of the clause,
// {5} policy/clause) and {6} what the condition is about.
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT1201_ConsentMissing = Rule(RuleIds.ConsentMissing, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1202_ConsentForAnotherPurpose = Rule(RuleIds.ConsentForAnotherPurpose, RuleCategories.Flow, DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DT1203_GrantMissing = Rule(RuleIds.GrantMissing, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1204_RecipientNotRegistered = Rule(RuleIds.RecipientNotRegistered, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1205_RegionNotAllowed = Rule(RuleIds.RegionNotAllowed, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1206_DisclosureNotCompelled = Rule(RuleIds.DisclosureNotCompelled, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1207_GrantDoesNotCover = Rule(RuleIds.GrantDoesNotCover, RuleCategories.Flow, DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DT1208_GrantNeverEnds = Rule(RuleIds.GrantNeverEnds, RuleCategories.Flow, DiagnosticSeverity.Warning);

    /// <summary>Arguments: {0} the member, {1} the type of the grant.</summary>
    public static readonly DiagnosticDescriptor DT1209_GrantStoredAway = Rule(RuleIds.GrantStoredAway, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1210_RecipientForAnotherPurpose = Rule(RuleIds.RecipientForAnotherPurpose, RuleCategories.Flow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DT1211_ChannelNotEncrypted = Rule(RuleIds.ChannelNotEncrypted, RuleCategories.Flow, DiagnosticSeverity.Warning);
}
