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
/// <param name="Kind">Where it goes; null when the question is whether it may be used for the purpose at all.</param>
/// <param name="Purpose">Why the data is used, when the sink says so.</param>
/// <param name="RecipientId">Who receives it, when known; a <c>recipient</c> line may tell purposes, region and contract.</param>
/// <param name="Region">Where it is received, when the sink says so; else the recipient's region counts.</param>
/// <param name="Strength">What was done to the data on its way.</param>
/// <param name="HasConsent">Whether the code has asked for a consent that covers every purpose.</param>
public sealed record PolicyQuestion(
    string Category,
    SinkKind? Kind,
    Purpose Purpose = Purpose.Unspecified,
    string? RecipientId = null,
    string? Region = null,
    Strength Strength = Strength.None,
    bool HasConsent = false,
    bool HasGrant = false)
{
    /// <summary>What the code around the sink is for.</summary>
    public EquatableArray<Purpose> CodePurposes { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>Purposes for which the code has asked the person before.</summary>
    public EquatableArray<Purpose> Consents { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>Purposes for which access is granted where the data is used; <see cref="Purpose.Unspecified"/> stands for all.</summary>
    public EquatableArray<Purpose> Grants { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>Whether the data goes to someone, by id or address, whom no line names.</summary>
    public bool IsRecipientUnknown { get; init; }

    /// <summary>Whether the project keeps a record of its recipients, so that one without a contract stands out.</summary>
    public bool IsRegisterKept { get; init; }

    /// <summary>Whether the address says that others on the way can read what is sent.</summary>
    public bool IsChannelOpen { get; init; }

    /// <summary>What the code says of how long the datum is kept; null where nothing is kept.</summary>
    public KeepingFact? Keeping { get; init; }

    /// <summary>Whether the code is a member through which the law compels disclosure.</summary>
    public bool IsCompelled { get; init; }
}

/// <summary>What the code says of the end of a datum.</summary>
/// <param name="HasRetention">Whether it says how long the datum is kept.</param>
/// <param name="HasEraser">Whether something erases it.</param>
public sealed record KeepingFact(bool HasRetention, bool HasEraser);

/// <summary>The answer and the sentence it rests on.</summary>
/// <param name="Severity">Error where a clause says never, warning where the default objects or a condition is unmet, suggestion for what nothing speaks of.</param>
/// <param name="ClauseId">Id of the clause, or <c>default</c>.</param>
/// <param name="ClauseText">The sentence in English if there is one, else in the language it is written in.</param>
/// <param name="PackId">The pack in use that decided.</param>
/// <param name="Conditions">For <see cref="Verdict.Require"/>: the conditions that are not met.</param>
public sealed record PolicyDecision(
    Verdict Verdict,
    PolicySeverity Severity,
    string ClauseId,
    string ClauseText,
    string PackId,
    EquatableArray<PolicyCondition> Conditions)
{
    /// <summary>The policy whose line it was: the pack itself, or one that it extends.</summary>
    public string DocumentId { get; init; } = PackId;

    /// <summary>Whether the verdict is a conclusion from the clause rather than its words.</summary>
    public bool IsInferred { get; init; }

    /// <summary>The purpose that was judged; of several the one with the strictest answer.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Whether no sentence speaks of the use.</summary>
    public bool IsSilence => ClauseId == PolicyPack.DefaultClause;
}

/// <summary>The sentence that two tags on one member are at odds with.</summary>
/// <param name="DocumentId">The policy whose line it was: the pack itself, or one that it extends.</param>
public sealed record Contradiction(string PackId, string DocumentId, string ClauseId, string ClauseText);

/// <summary>Another document's answer that did not count.</summary>
/// <param name="Precedence">Rank of that document.</param>
/// <param name="WinningPrecedence">Rank of the one that decided; equal ranks mean that the stricter one did.</param>
public sealed record OverruledClause(string DocumentId, string ClauseId, Verdict Verdict, int Precedence, int WinningPrecedence);
