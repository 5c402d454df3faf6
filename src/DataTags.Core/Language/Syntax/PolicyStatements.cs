using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>An id as written, with its place.</summary>
public readonly record struct NamedReference(string Id, TextSpan Span);

/// <summary><c>recipient ID "Legal name" [kind=…] [hosts=…] [region=…] [purposes=…] [contract=…] [packages=…]</c></summary>
/// <param name="Hosts">As written: <c>host</c>, <c>*.host</c>, each with an optional path.</param>
public sealed record RecipientStatement(
    StatementOrigin Origin,
    NamedReference Id,
    string LegalName,
    SinkKind? Kind,
    EquatableArray<string> Hosts,
    string? Region,
    EquatableArray<Purpose> Purposes,
    string? Contract,
    EquatableArray<string> Packages) : ModelStatement(Origin);

/// <summary>What a pack says where none of its lines speaks.</summary>
public enum PackDefault
{
    Allow,
    Deny,
    Review,
}

/// <summary>The purpose a kind of sink serves when nothing more is known.</summary>
public readonly record struct KindPurpose(SinkKind Kind, Purpose Purpose);

/// <summary><c>policy ID "title" [language=…] [precedence=N] [seed=…] [default=allow|deny|review] [purposes=KIND:PURPOSE,…]</c></summary>
public sealed record PolicyStatement(
    StatementOrigin Origin,
    NamedReference Id,
    string Title,
    string? Language,
    int Precedence,
    string? Seed,
    PackDefault? Default,
    EquatableArray<KindPurpose> Purposes) : ModelStatement(Origin);

/// <summary><c>clause ID "text" [language] [inferred]</c></summary>
/// <param name="Policy">The policy the line belongs to; null before the first <c>policy</c> line of a file.</param>
public sealed record ClauseStatement(StatementOrigin Origin, string? Policy, NamedReference Id, string Text, string? Language, bool IsInferred)
    : ModelStatement(Origin);

/// <summary>A category of a verdict line; <c>*</c> is every category, <c>+derived</c> also what is made of the data.</summary>
public readonly record struct CategoryTerm(string Name, bool IncludesDerived, TextSpan Span)
{
    public bool IsEvery => Name == "*";
}

public enum VerdictWord
{
    Allow,
    Deny,
    Require,
}

/// <summary>How loud a broken verdict line is.</summary>
public enum PolicySeverity
{
    None,
    Suggestion,
    Warning,
    Error,
}

public enum ConditionKind
{
    Consent,
    Grant,
    Registered,
    Region,
}

/// <summary>What a <c>require</c> line asks for; <paramref name="Value"/> is the region, if it is one.</summary>
public readonly record struct PolicyCondition(ConditionKind Kind, string? Value = null);

/// <summary><c>allow|deny|require CATS [for PURPOSES [except …]] [into KINDS [except …]] [when strength=…] [CONDITION] [severity=…] clause=ID|default</c></summary>
/// <param name="Purposes">The purposes meant, exceptions already taken out; all of them when the line names none.</param>
/// <param name="Kinds">The kinds meant, exceptions already taken out; all of them when the line names none.</param>
/// <param name="Strengths">The strengths after <c>when</c>; empty when the line has no such part.</param>
/// <param name="Severity">Null when the line leaves it to the rule: a cited clause is an error, <c>default</c> a warning, an unmet condition a warning.</param>
public sealed record VerdictStatement(
    StatementOrigin Origin,
    string? Policy,
    VerdictWord Word,
    EquatableArray<CategoryTerm> Categories,
    EquatableArray<Purpose> Purposes,
    EquatableArray<SinkKind> Kinds,
    EquatableArray<Strength> Strengths,
    EquatableArray<PolicyCondition> Conditions,
    PolicySeverity? Severity,
    NamedReference Clause) : ModelStatement(Origin);

/// <summary><c>use policy ID[, ID…]</c></summary>
public sealed record UseStatement(StatementOrigin Origin, EquatableArray<NamedReference> Policies) : ModelStatement(Origin);
