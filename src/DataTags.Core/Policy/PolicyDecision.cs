using DataTags.Core.Collections;
using DataTags.Core.Language;

namespace DataTags.Core.Policy;

public enum Verdict
{
    Allow,
    Deny,

    /// <summary>Allowed once the conditions are met.</summary>
    Require,

    /// <summary>No line speaks of it: for a person to decide.</summary>
    Review,
}

/// <summary>May data of this category go there?</summary>
/// <param name="Purpose">Why the data is used, when the code or a model says so.</param>
/// <param name="RecipientId">Who receives it, when known; a <c>recipient</c> line may tell purposes, region and contract.</param>
/// <param name="Region">Where it is received, when the sink says so; else the recipient's region counts.</param>
/// <param name="Strength">What was done to the data on its way.</param>
public sealed record PolicyQuestion(
    string Category,
    SinkKind Kind,
    Purpose Purpose = Purpose.Unspecified,
    string? RecipientId = null,
    string? Region = null,
    Strength Strength = Strength.None,
    bool HasConsent = false,
    bool HasGrant = false);

/// <summary>The answer and the sentence it rests on.</summary>
/// <param name="Severity">Error where a clause says never, warning where the default objects or a condition is unmet, suggestion for what nothing speaks of.</param>
/// <param name="ClauseId">Id of the clause, or <c>default</c>.</param>
/// <param name="Conditions">For <see cref="Verdict.Require"/>: the conditions that are not met.</param>
public sealed record PolicyDecision(
    Verdict Verdict,
    PolicySeverity Severity,
    string ClauseId,
    string ClauseText,
    string PackId,
    EquatableArray<PolicyCondition> Conditions);
