using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary><c>PORT=CONSTANT[,CONSTANT…]</c>: holds where one of the constants gets to that port. Text may hold <c>*</c>; flags hold when they are among those set.</summary>
public sealed record ConstantCondition(PortPath Port, EquatableArray<string> Values);

/// <summary><c>switch PATTERN [PORT=CONSTANT…] KIND "what gets out" [off=…] [without=PROPERTY] [severity=…] [clause=…]</c>: configuration that exposes data.</summary>
/// <param name="Conditions">All must hold; without any, using the member is enough.</param>
/// <param name="Effect">What gets out, for whoever reads the finding.</param>
/// <param name="Off">What to write instead: a literal, or names of the enumeration; nothing where the opposite or leaving the call out will do.</param>
/// <param name="Without">A property that is on unless the arguments of the call, or what is written to the new object, set it.</param>
public sealed record SwitchStatement(
    StatementOrigin Origin,
    MemberPattern Pattern,
    EquatableArray<ConstantCondition> Conditions,
    SinkKind Kind,
    string Effect,
    EquatableArray<string> Off,
    string? Without,
    PolicySeverity Severity,
    NamedReference? Clause) : MemberStatement(Origin, Pattern);

/// <summary><c>guard PATTERN [PORT=CONSTANT…] true|false development</c>: the answer that means the code runs on a developer's machine.</summary>
/// <param name="Conditions">With a condition on <c>return</c>, reading the member answers nothing; comparing it with that constant does.</param>
public sealed record DevelopmentStatement(StatementOrigin Origin, MemberPattern Pattern, EquatableArray<ConstantCondition> Conditions, bool When)
    : MemberStatement(Origin, Pattern);
