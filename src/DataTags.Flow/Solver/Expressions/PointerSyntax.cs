using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>What the compiler's operation tree has no kinds for, told by its syntax: pointers and memory on the stack.</summary>
internal static class PointerSyntax
{
    /// <summary><c>*pointer</c>, or the <c>pointer-></c> before a member.</summary>
    public static bool IsIndirection(IOperation operation)
        => operation.Kind == OperationKind.None
            && (operation.Syntax.IsKind(SyntaxKind.PointerIndirectionExpression) || operation.Syntax.Parent is MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.PointerMemberAccessExpression } access && access.Expression == operation.Syntax);

    /// <summary><c>pointer[index]</c></summary>
    public static bool IsElementAccess(IOperation operation) => operation.Kind == OperationKind.None && operation.Syntax is ElementAccessExpressionSyntax;

    public static bool IsStackAllocation(IOperation operation)
        => operation.Kind == OperationKind.None && operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;
}
