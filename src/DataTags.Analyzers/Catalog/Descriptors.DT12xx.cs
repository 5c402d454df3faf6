using Microsoft.CodeAnalysis;

namespace DataTags.Analyzers.Catalog;

// Arguments of the messages: those of the flow rules ({0} datum, {1} category, {2} sink, {3} " of " and the recipient or nothing, {4} text of the clause,
// {5} policy/clause) and {6} what the condition is about.
public static partial class Descriptors
{
    public static readonly DiagnosticDescriptor DT1201_ConsentMissing = Condition(
        RuleIds.ConsentMissing,
        "Consent is not asked for",
        "{0} ({1}) reaches {2}{3} for {6}, and nothing asks before whether the person agrees: {4} [{5}]",
        "The policy lets the data be used once the person agrees, or does not decline. Ask for the consent of that very purpose before the data gets there, in a member marked [ConsentGuard] or named by a guard line.");

    public static readonly DiagnosticDescriptor DT1202_ConsentForAnotherPurpose = Condition(
        RuleIds.ConsentForAnotherPurpose,
        "The consent is for another purpose or was refused",
        "{0} ({1}) reaches {2}{3} for {6}: {4} [{5}]",
        "The code asks the person, and then does what the answer does not cover: the check is for another purpose, or the data is used where the person has declined. Who asks and does it all the same cannot have meant it.",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor DT1203_GrantMissing = Condition(
        RuleIds.GrantMissing,
        "Access to the data is not granted",
        "{0} ({1}) reaches {2}{3} for {6} without a grant of access: {4} [{5}]",
        "Who watches over the data grants access for an incident or for maintenance, and ends it. Declare in a policy line what your code may do without one.");

    public static readonly DiagnosticDescriptor DT1204_RecipientNotRegistered = Condition(
        RuleIds.RecipientNotRegistered,
        "The recipient is not registered",
        "{0} ({1}) reaches {2}{3}, and no contract with {6} is on record: {4} [{5}]",
        "A sub-contractor gets data for the hired service only, on the same terms. Name the contract in a recipient line.");

    public static readonly DiagnosticDescriptor DT1205_RegionNotAllowed = Condition(
        RuleIds.RegionNotAllowed,
        "Data goes to a region where it must not be",
        "{0} ({1}) reaches {2}{3} in {6}: {4} [{5}]",
        "The policy ties the data to a region, and the sink, its recipient or its constant address is elsewhere.");

    public static readonly DiagnosticDescriptor DT1206_DisclosureNotCompelled = Condition(
        RuleIds.DisclosureNotCompelled,
        "A disclosure bypasses the door for what the law compels",
        "{0} ({1}) reaches {2}{3} for {6}, outside of every member marked [LegalDisclosure]: {4} [{5}]",
        "What the law compels goes out through few members that name the law, so that they can be counted, kept to the minimum and notified.");

    private static DiagnosticDescriptor Condition(string id, string title, string message, string description, DiagnosticSeverity severity = DiagnosticSeverity.Warning) => new(
        id,
        title,
        message,
        RuleCategories.Flow,
        severity,
        isEnabledByDefault: true,
        description,
        HelpLink(id));
}
