using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Extension methods called by the name of their class.</summary>
internal static class ExtensionCalls
{
    public static SyntaxNode? AsStatic(InvocationExpressionSyntax before, InvocationExpressionSyntax call, SemanticModel model)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access
            || model.GetSymbolInfo(before).Symbol is not IMethodSymbol { ReducedFrom: { Parameters: [{ RefKind: RefKind.None }, ..] } method })
        {
            return null;
        }

        var type = ParseName(method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return InvocationExpression(
            MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, access.Name.WithoutTrivia()),
            call.ArgumentList.WithArguments(call.ArgumentList.Arguments.Insert(0, Argument(access.Expression.WithoutTrivia()))));
    }
}
