using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Calls;

/// <summary>A field or property initialiser that runs before a constructor's own code.</summary>
internal readonly record struct MemberInitializer(ISymbol Member, IOperation Value);

/// <summary>Code of one body, as operations. Each of them refers to all that the compiler knows of the code around it.</summary>
internal sealed class BoundCode
{
    // Whoever looks for them first, they are the same.
    private Dictionary<SyntaxNode, IOperation>? _functions;

    public ImmutableArray<MemberInitializer> Initializers { get; init; } = [];

    /// <summary>The <c>this(…)</c> or <c>base(…)</c> call of a constructor.</summary>
    public IOperation? ConstructorInitializer { get; init; }

    /// <summary>The base constructor without parameters that runs though no code names it.</summary>
    public IMethodSymbol? ImpliedBase { get; init; }

    public IOperation? Code { get; init; }

    /// <summary>Variables of the body that others can get at, once they are known. Whoever finds them out first, they are the same.</summary>
    public SharedVariables? Shared { get; set; }

    /// <summary>Set when no operation tree could be had (code too deep for the compiler, say).</summary>
    public string? Failure { get; init; }

    /// <summary>The lambda or local function that stands there; null if there is none.</summary>
    public Body? Function(SyntaxNode syntax) => (_functions ??= Functions()).TryGetValue(syntax, out var function) ? Function(function) : null;

    private Dictionary<SyntaxNode, IOperation> Functions()
    {
        var functions = new Dictionary<SyntaxNode, IOperation>();
        foreach (var root in Initializers.Select(static initializer => initializer.Value).Append(ConstructorInitializer).Append(Code))
        {
            foreach (var operation in root?.DescendantsAndSelf() ?? [])
            {
                // The compiler may have the same one twice; the first is as good.
                if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation && !functions.ContainsKey(operation.Syntax))
                    functions.Add(operation.Syntax, operation);
            }
        }

        return functions;
    }

    /// <summary>A lambda or local function as a body.</summary>
    public static Body Function(IOperation function) => function switch
    {
        IAnonymousFunctionOperation lambda => new Body(lambda.Symbol, lambda.Syntax, new BoundCode { Code = lambda.Body }),
        ILocalFunctionOperation local => new Body(local.Symbol, local.Syntax, new BoundCode { Code = local.Body ?? local.IgnoredBody }),
        _ => throw new ArgumentException(function.Kind.ToString(), nameof(function)),
    };
}
