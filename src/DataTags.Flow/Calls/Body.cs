using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Calls;

/// <summary>
/// One method, accessor, constructor, lambda or local function with code in sight. It names the code and does not hold it: what the compiler
/// knows of bound code is many times its text, and callers ask for summaries far more often than anybody runs the code.
/// </summary>
internal sealed class Body
{
    private readonly BodySource? _source;
    private readonly BoundCode? _code;

    public Body(IMethodSymbol method, SyntaxNode syntax, BodySource source)
    {
        Method = method;
        Syntax = syntax;
        _source = source;
    }

    /// <summary>A function inside of code that is bound and stays so as long as this body is needed.</summary>
    public Body(IMethodSymbol method, SyntaxNode syntax, BoundCode code)
    {
        Method = method;
        Syntax = syntax;
        _code = code;
    }

    public IMethodSymbol Method { get; }

    public SyntaxNode Syntax { get; }

    /// <summary>The code, bound again if it was let go in between. Symbols of variables and functions inside differ then, and are equal.</summary>
    /// <param name="file">The compiler's own model of the file at hand, whose code is bound already; null if there is none.</param>
    public BoundCode Bind(SemanticModel? file, CancellationToken cancellationToken) => _code ?? _source!.Bind(this, file, cancellationToken);
}
