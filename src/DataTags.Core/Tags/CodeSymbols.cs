using Microsoft.CodeAnalysis;

namespace DataTags.Core.Tags;

/// <summary>Symbols that stand inside of code: lambdas, local functions, their parameters and type parameters, local variables.</summary>
/// <remarks>
/// Unlike declarations they are made anew whenever the code is bound, and refer to all that the compiler knows of it. What is remembered for
/// the life of a compilation must not be remembered by them.
/// </remarks>
public static class CodeSymbols
{
    public static bool StandsInCode(this ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction,
        IParameterSymbol or ITypeParameterSymbol => symbol.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction },
        ILocalSymbol or IRangeVariableSymbol or ILabelSymbol or IDiscardSymbol => true,
        _ => false,
    };
}
