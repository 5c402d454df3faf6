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

/// <summary>What data of a category was given for: what a service delivers with it unless it says otherwise.</summary>
public readonly record struct GivenPurpose(CategoryName Category, Purpose Purpose);

/// <summary>How much a document counts beside others. A contract goes before the statement, says the statement itself.</summary>
public enum DocumentRank
{
    /// <summary>No document but what is done where the documents are silent. It limits what sentences on purposes allow.</summary>
    Practice = 0,
    Article = 10,
    Page = 20,
    Statement = 30,
    Contract = 40,
}

/// <summary><c>policy ID "title" [language=…] [precedence=RANK|N] [seed=…] [default=allow|deny|review] [purposes=KIND:PURPOSE,…] [given=CATEGORY:PURPOSE,…] [extends=ID,…]</c></summary>
/// <param name="Extends">The policies whose lines count where this one has none.</param>
public sealed record PolicyStatement(
    StatementOrigin Origin,
    NamedReference Id,
    string Title,
    string? Language,
    int Precedence,
    string? Seed,
    PackDefault? Default,
    EquatableArray<KindPurpose> Purposes,
    EquatableArray<NamedReference> Extends) : ModelStatement(Origin)
{
    /// <summary>What data was given for, category by category.</summary>
    public EquatableArray<GivenPurpose> Given { get; init; } = EquatableArray<GivenPurpose>.Empty;

    /// <summary>Whether the pack limits what the documents beside it allow.</summary>
    public bool IsPractice { get; init; }
}

/// <summary><c>clause ID "text" [language]</c>; one line per language.</summary>
/// <param name="Policy">The policy the line belongs to; null before the first <c>policy</c> line of a file.</param>
public sealed record ClauseStatement(StatementOrigin Origin, string? Policy, NamedReference Id, string Text, string? Language)
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
    /// <summary>The person agreed, and the code asks for it first.</summary>
    Consent,

    /// <summary>The person may decline, and the code asks for it first.</summary>
    OptOut,

    /// <summary>The one who watches over the data has granted access.</summary>
    Grant,

    /// <summary>A contract with the recipient is on record.</summary>
    Registered,

    /// <summary>The law compels it, and the code goes through a member that says so.</summary>
    Compelled,

    /// <summary>Where the data is received, as far as that is known.</summary>
    Region,

    /// <summary>The recipient is on record with a contract, if there is a record, and hired for the purpose.</summary>
    Hired,

    /// <summary>The channel is encrypted, as far as the address tells.</summary>
    Encrypted,

    /// <summary>The datum says how long it is kept.</summary>
    Retention,

    /// <summary>Something erases the datum.</summary>
    Eraser,
}

/// <summary>What a <c>require</c> line asks for; <paramref name="Value"/> is the region, if it is one.</summary>
public readonly record struct PolicyCondition(ConditionKind Kind, string? Value = null)
{
    /// <summary>Whether it is asked of every use, beside what makes the use lawful at all.</summary>
    public bool IsObligation => Kind >= ConditionKind.Hired;
}

/// <summary>
/// <c>allow|deny|require CATS [for PURPOSES [except …]] [into KINDS [except …]] [when strength=…] [CONDITION] [severity=…] [inferred] clause=ID|default</c>,
/// and exceptions: <c>except allow|deny|require …</c>
/// </summary>
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
    NamedReference Clause) : ModelStatement(Origin)
{
    /// <summary>Whether the verdict is a conclusion from the clause rather than its words.</summary>
    public bool IsInferred { get; init; }

    /// <summary>What the line excepts, each with the scope that is left to it.</summary>
    public EquatableArray<VerdictStatement> Exceptions { get; init; } = EquatableArray<VerdictStatement>.Empty;

    /// <summary>Whether the line speaks of certain kinds of sinks; a sentence on purposes alone says nothing of them.</summary>
    public bool NamesKinds => Kinds.Length < EnumWords<SinkKind>.All.Length;

    /// <summary>Whether the line asks something of every use, whatever allows it. Such a line takes no part in the verdict.</summary>
    public bool IsObligation => Conditions.Any(static condition => condition.IsObligation);

    public IEnumerable<VerdictStatement> WithExceptions() => [this, .. Exceptions];
}

/// <summary><c>disjoint CATEGORY OTHER[,OTHER…] clause=ID</c>: by definition nothing is of the category and of one of the others.</summary>
public sealed record DisjointStatement(StatementOrigin Origin, string? Policy, CategoryName Category, EquatableArray<CategoryName> Others, NamedReference Clause)
    : ModelStatement(Origin);

/// <summary><c>chart "TITLE" for PURPOSE[,PURPOSE…] [clause=ID]</c>: a row of the policy's chart of data and what it is used for.</summary>
/// <param name="Clause">The clause that the chart shows; what rests on another gets a note.</param>
public sealed record ChartStatement(StatementOrigin Origin, string? Policy, string Title, EquatableArray<Purpose> Purposes, NamedReference? Clause)
    : ModelStatement(Origin);

/// <summary><c>use policy ID[, ID…]</c></summary>
public sealed record UseStatement(StatementOrigin Origin, EquatableArray<NamedReference> Policies) : ModelStatement(Origin);
