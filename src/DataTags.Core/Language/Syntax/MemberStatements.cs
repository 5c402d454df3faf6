using DataTags.Core.Collections;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>A category as written; whether it exists is known only together with the code that may define it.</summary>
public readonly record struct CategoryName(string Name, TextSpan Span);

/// <summary><c>source PATTERN PORT CATEGORY[,CATEGORY…] [PARAMETER=CONSTANT[,CONSTANT…]…] [this=TYPE[,TYPE…]]</c></summary>
public sealed record SourceStatement(StatementOrigin Origin, MemberPattern Pattern, PortPath Port, EquatableArray<CategoryName> Categories)
    : MemberStatement(Origin, Pattern)
{
    /// <summary>All must hold: the argument is one of the constants, whatever its case; what the member is called on is of one of the types.</summary>
    public EquatableArray<ConstantCondition> Conditions { get; init; } = EquatableArray<ConstantCondition>.Empty;
}

/// <summary><c>sink PATTERN PORT[,PORT…] [PARAMETER=CONSTANT[,CONSTANT…]…] KIND [recipient=ID] [region=XX] [purpose=P] [reads=…] [template=param] [host=path[,path]] [strength=S] [consent=P[,P]] [refused=P[,P]] [channel=open]</c></summary>
/// <param name="Template">Name or index of the parameter that holds a message template.</param>
/// <param name="Hosts">Ports whose constant text names the host the data goes to.</param>
/// <param name="Strength">What the member does to the data before it passes it on.</param>
public sealed record SinkStatement(
    StatementOrigin Origin,
    MemberPattern Pattern,
    EquatableArray<PortPath> Ports,
    SinkKind Kind,
    string? Recipient,
    string? Region,
    Purpose Purpose,
    SinkReading Reading,
    string? Template,
    EquatableArray<PortPath> Hosts,
    Strength Strength = Strength.None) : MemberStatement(Origin, Pattern)
{
    /// <summary>Whether nothing keeps others on the way from reading what is sent there.</summary>
    public bool IsChannelOpen { get; init; }

    /// <summary>Purposes for which the member asks the person itself before the data goes there.</summary>
    public EquatableArray<Purpose> Consents { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>Purposes for which the data goes there only if the person does not agree: a check the wrong way round.</summary>
    public EquatableArray<Purpose> Refusals { get; init; } = EquatableArray<Purpose>.Empty;

    /// <summary>All must hold, as for a source.</summary>
    public EquatableArray<ConstantCondition> Conditions { get; init; } = EquatableArray<ConstantCondition>.Empty;
}

/// <summary>Data moves from one port to another; from <see cref="PortRoot.Nothing"/> means the target is cleared.</summary>
/// <param name="Reading">How much of a whole object moves where the target holds text or bytes only: <c>string.Format</c> takes its text, a serializer all of it.</param>
public sealed record FlowRule(PortPath From, PortPath To, Strength Strength, SinkReading Reading = SinkReading.Object);

/// <summary><c>flow PATTERN [PARAMETER=CONSTANT[,CONSTANT…]…] [this=TYPE] FROM -> TO [strength=S] [reads=…][; …]</c>; no rules at all when the line says <c>nothing</c>: the method moves no data.</summary>
public sealed record FlowStatement(StatementOrigin Origin, MemberPattern Pattern, EquatableArray<FlowRule> Rules)
    : MemberStatement(Origin, Pattern)
{
    /// <summary>
    /// What the member must be called on and passed for the line to count; lines without a condition do not count then. Of a line on an attribute: what the attribute must
    /// say of itself, as far as it says anything.
    /// </summary>
    public EquatableArray<ConstantCondition> Conditions { get; init; } = EquatableArray<ConstantCondition>.Empty;

    /// <summary><c>flow @Attribute all</c>: readers of whole objects read what carries the attribute, whoever else may.</summary>
    public bool IsShown { get; init; }

    /// <summary>Takes apart what stands for a member of the object that the member is called on, or of what it is passed: <c>this.Length</c>, <c>array.Length</c>.</summary>
    public static bool IsMember(string value, out string holder, out string member)
    {
        var parts = value.Split('.');
        (holder, member) = parts.Length == 2 ? (parts[0], parts[1]) : (string.Empty, string.Empty);
        return parts.Length == 2 && PortParser.IsIdentifier(holder) && PortParser.IsIdentifier(member);
    }

    /// <summary>Whether the line tells readers of whole objects about what carries an attribute, and nothing of how data moves.</summary>
    public bool IsMark => Pattern.IsAttribute && Rules.IsEmpty;
}

/// <summary><c>sanitizer PATTERN PORT strength=S</c></summary>
public sealed record SanitizerStatement(StatementOrigin Origin, MemberPattern Pattern, PortPath Port, Strength Strength)
    : MemberStatement(Origin, Pattern);

/// <summary><c>tag PATTERN CATEGORY[,CATEGORY…]</c></summary>
public sealed record TagStatement(StatementOrigin Origin, MemberPattern Pattern, EquatableArray<CategoryName> Categories)
    : MemberStatement(Origin, Pattern);

/// <summary><c>constant PATTERN "TEXT"</c>: the text that a read-only field of a library holds.</summary>
public sealed record ConstantStatement(StatementOrigin Origin, MemberPattern Pattern, string Text) : MemberStatement(Origin, Pattern);

/// <summary><c>guard PATTERN grant=PURPOSE[,PURPOSE…]|any</c>: a type whose values are grants of access, or a member that hands one out.</summary>
/// <param name="Purposes">What access is granted for; empty for any purpose.</param>
public sealed record GrantStatement(StatementOrigin Origin, MemberPattern Pattern, EquatableArray<Purpose> Purposes)
    : MemberStatement(Origin, Pattern);

/// <summary><c>guard PATTERN true|false consent=PARAM|PURPOSE</c></summary>
/// <param name="When">The answer that means the consent is there.</param>
/// <param name="Parameter">Parameter that names the purpose, unless <paramref name="Purpose"/> is fixed.</param>
public sealed record GuardStatement(StatementOrigin Origin, MemberPattern Pattern, bool When, string? Parameter, Purpose Purpose)
    : MemberStatement(Origin, Pattern);
