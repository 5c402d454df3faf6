using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>A field or property initialiser that runs before a constructor's own code.</summary>
internal readonly record struct MemberInitializer(ISymbol Member, IOperation Value);

/// <summary>Code of one method, accessor, constructor, lambda or local function, as operations.</summary>
internal sealed class Body(IMethodSymbol method, SyntaxNode syntax)
{
    public IMethodSymbol Method { get; } = method;

    public SyntaxNode Syntax { get; } = syntax;

    public ImmutableArray<MemberInitializer> Initializers { get; init; } = [];

    /// <summary>The <c>this(…)</c> or <c>base(…)</c> call of a constructor.</summary>
    public IOperation? ConstructorInitializer { get; init; }

    /// <summary>The base constructor without parameters that runs though no code names it.</summary>
    public IMethodSymbol? ImpliedBase { get; init; }

    public IOperation? Code { get; init; }

    /// <summary>Variables of the body that functions inside it capture, once they are known. Whoever finds them out first, they are the same.</summary>
    public HashSet<ISymbol>? Captured { get; set; }

    /// <summary>Set when no operation tree could be had (code too deep for the compiler, say).</summary>
    public string? Failure { get; init; }
}
