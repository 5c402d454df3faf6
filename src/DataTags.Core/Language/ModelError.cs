using Microsoft.CodeAnalysis.Text;

namespace DataTags.Core.Language;

/// <summary>What is wrong with a line; one rule id each (DT3001 to DT3007).</summary>
public enum ModelErrorKind
{
    /// <summary>The line does not follow the grammar.</summary>
    Syntax,

    /// <summary>A statement word, category, kind, purpose, strength or option that does not exist.</summary>
    UnknownWord,

    /// <summary>An exact pattern or a parameter name that matches nothing in the compilation.</summary>
    UnknownSymbol,

    /// <summary>The line says what another line has said already, or gives one id two meanings.</summary>
    Duplicate,

    /// <summary>A clause, policy or recipient that no line defines.</summary>
    UnknownReference,

    /// <summary>Two lines of a policy that cannot both hold, or an exception that excepts nothing.</summary>
    Contradiction,

    /// <summary>A policy that extends itself, by whatever detour.</summary>
    Cycle,
}

/// <summary>A mistake in a model or policy file, at its very place.</summary>
public sealed record ModelError(ModelErrorKind Kind, string Path, TextSpan Span, LinePositionSpan Position, string Message)
{
    /// <summary>Whether the line belongs to the policy, so that ignoring it means judging by other rules than those written.</summary>
    public bool IsOfPolicy { get; init; }
}
