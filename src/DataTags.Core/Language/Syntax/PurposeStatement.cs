using DataTags.Core.Collections;

namespace DataTags.Core.Language;

/// <summary><c>purpose NAMESPACE PURPOSE[, …]</c>: what the code of a namespace or type and all below it is for.</summary>
/// <param name="Scope">Full name of a namespace or type, possibly with <c>*</c>.</param>
public sealed record PurposeStatement(StatementOrigin Origin, NamedReference Scope, EquatableArray<Purpose> Purposes) : ModelStatement(Origin);
