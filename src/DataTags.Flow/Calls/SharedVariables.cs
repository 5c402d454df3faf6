using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Calls;

/// <summary>
/// Variables of a body that others can get at: functions inside it capture them, pointers lead to them, or a reference to them outlives the expression that takes it.
/// </summary>
internal sealed class SharedVariables
{
    public static readonly SharedVariables None = new();

    private readonly HashSet<ISymbol> _rebound = new(SymbolIdentity.Comparer);

    private SharedVariables()
    {
    }

    /// <summary>Those that live in a cell.</summary>
    public HashSet<ISymbol> Cells { get; } = new(SymbolIdentity.Comparer);

    /// <summary>The receiver of an extension block, where its members may replace it.</summary>
    public IParameterSymbol? Receiver { get; private set; }

    /// <summary>Whether it is a <c>ref</c> local that is bound to another place later on.</summary>
    public bool IsRebound(ISymbol variable) => _rebound.Contains(variable);

    /// <param name="capturedBy">What a function inside the code captures.</param>
    /// <param name="isOwn">Whether a variable is one of the body.</param>
    public static SharedVariables Of(BoundCode code, Func<IOperation, IEnumerable<ISymbol>> capturedBy, Func<ISymbol, bool> isOwn)
    {
        var shared = new SharedVariables();
        foreach (var initializer in code.Initializers)
        {
            if (initializer.Member is IFieldSymbol { RefKind: not RefKind.None })
                shared.Add(initializer.Value);
        }

        SyntaxNode? outermost = null;
        foreach (var operation in code.Code?.DescendantsAndSelf() ?? [])
        {
            if (operation is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                shared.Note(operation);
                continue;
            }

            // What a function captures from here through those nested in it, it captures itself.
            if (outermost?.Span.Contains(operation.Syntax.Span) ?? false)
                continue;
            outermost = operation.Syntax;
            shared.Cells.UnionWith(capturedBy(operation));
        }

        shared.Cells.RemoveWhere(variable => !isOwn(variable));
        return shared;
    }

    /// <summary>Whether what is passed is a place that the callee only reads, and may keep a reference to.</summary>
    public static bool IsLent(IArgumentOperation argument)
        => argument.Parameter is { RefKind: not (RefKind.None or RefKind.Ref or RefKind.Out), ContainingSymbol: IMethodSymbol method } && MayKeep(method)
            && argument.Value is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
                or IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } };

    private void Note(IOperation operation)
    {
        switch (operation)
        {
            case IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref, ContainingSymbol: INamedTypeSymbol } receiver }:
                Receiver = receiver;
                break;
            case IAddressOfOperation address:
                Add(address.Reference);
                break;
            case IArgumentOperation { Parameter: { RefKind: not RefKind.None, ContainingSymbol: IMethodSymbol method } } argument when MayKeep(method):
                Add(argument.Value);
                break;
            case IVariableDeclaratorOperation { Symbol.IsRef: true } declarator:
                Add(declarator.GetVariableInitializer()?.Value);
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                if (assignment.Target is ILocalReferenceOperation { Local: var local })
                    _rebound.Add(local);
                Add(assignment.Value);
                break;
            case IReturnOperation { ReturnedValue: { } value } when value.Syntax.Parent is RefExpressionSyntax || value.Syntax is RefExpressionSyntax:
                Add(value);
                break;
        }
    }

    /// <summary>Whether a reference that the method gets may be in what it returns, or in an object it is handed.</summary>
    private static bool MayKeep(IMethodSymbol method)
        => method.ReturnsByRef || method.ReturnsByRefReadonly || method.ReturnType.IsRefLikeType || (!method.IsStatic && method.ContainingType.IsRefLikeType)
            || method.Parameters.Any(static parameter => parameter is { RefKind: RefKind.Ref or RefKind.Out, Type.IsRefLikeType: true });

    private void Add(IOperation? place)
    {
        switch (place)
        {
            case ILocalReferenceOperation { Local: { IsRef: false } local }:
                Cells.Add(local);
                break;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol } parameter }:
                Cells.Add(parameter);
                break;
            case IConditionalOperation { IsRef: true } either:
                Add(either.WhenTrue);
                Add(either.WhenFalse);
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                Add(assignment.Value);
                break;
            case IParenthesizedOperation parenthesized:
                Add(parenthesized.Operand);
                break;
        }
    }
}
