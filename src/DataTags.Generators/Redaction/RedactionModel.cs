using DataTags.Core.Collections;
using DataTags.Generators.Emit;

namespace DataTags.Generators.Redaction;

/// <summary>Everything the emitter needs of one type; equal for equal code to write.</summary>
internal sealed record RedactionModel(
    string HintName,
    TypeHeader Header,
    TypeTraits Traits,
    CopyPlan Copy,
    TextPlan Text,
    bool HasNullable);

/// <param name="Reference">The type as code names it anywhere, e.g. <c>global::Shop.Box&lt;T&gt;</c>.</param>
/// <param name="DisplayName">The bare name, as log lines show it.</param>
/// <param name="ImplementsContract">Whether the user's own part says that it is <c>IRedactable</c>.</param>
internal sealed record TypeTraits(string Reference, string DisplayName, string Identifier, bool IsValueType, bool IsSealed, bool IsAbstract, bool ImplementsContract);

/// <summary>How an instance is copied; each way begins with as little of the original as the type allows.</summary>
internal enum CopyForm
{
    /// <summary>No sound copy can be made: no <c>Redacted()</c>.</summary>
    None,

    /// <summary>The type has a member of that name itself.</summary>
    Declared,

    /// <summary>A generated constructor sets every member, also readonly ones; what it does not name is never copied.</summary>
    Constructor,

    /// <summary><c>MemberwiseClone</c>, then every member that can be set; of a derived type only what this type knows.</summary>
    Clone,

    /// <summary>A copy of the value, then the masked members.</summary>
    Value,

    /// <summary><c>with</c>.</summary>
    With,

    /// <summary>The copy constructor of a record that may have derived records, with an initializer: <c>with</c> would copy the derived members.</summary>
    CopyConstructor,
}

/// <param name="Modifiers">Of <c>Redacted()</c>, e.g. <c>public override</c>.</param>
/// <param name="ReturnType">Of <c>Redacted()</c>.</param>
/// <param name="HasConstructor">Whether the copying constructor is needed, for this type or for those derived from it.</param>
/// <param name="ChainsToBase">Whether the base class has a copying constructor too.</param>
/// <param name="DefaultConstructor">Accessibility of the parameterless constructor the type would lose by getting one, or null.</param>
/// <param name="UninitializedFactory">The method that makes an object without running a constructor.</param>
internal sealed record CopyPlan(
    CopyForm Form,
    string Modifiers,
    string ReturnType,
    bool HasConstructor,
    bool ChainsToBase,
    string? DefaultConstructor,
    bool SetsRequiredMembers,
    string? UninitializedFactory,
    EquatableArray<CopiedMember> Members,
    EquatableArray<string> ClearedEvents)
{
    public bool HasMethod => Form is not (CopyForm.None or CopyForm.Declared);
}

/// <param name="Target">Name to assign to, behind the receiver; with <paramref name="Via"/> the type the receiver is cast to.</param>
internal sealed record CopiedMember(string Target, string? Via, Treatment Treatment, Mask? Mask, ValueShape Shape);

/// <param name="ToLogStringModifiers">Null if the type has its own.</param>
/// <param name="PrintMembersModifiers">Of a record whose text form is generated.</param>
internal sealed record TextPlan(string? ToLogStringModifiers, bool OverridesToString, string? PrintMembersModifiers, EquatableArray<PrintedMember> Members);

internal sealed record PrintedMember(string Label, string Source, string? Via, Treatment Treatment, Mask? Mask, ValueShape Shape);

internal enum Treatment
{
    /// <summary>Declared free of personal data: shown and copied as it is.</summary>
    Keep,

    /// <summary>Without a tag: scalars are shown, the rest redacts itself or is erased.</summary>
    Untagged,

    Masked,
}

/// <param name="IsExplicit">Whether the user asked for this mode, so that it also holds for the items of collections.</param>
internal sealed record Mask(string Mode, int First, int Last, string? KeyId, string Category, bool IsExplicit);
