using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Bodies as expressions and as blocks.</summary>
internal static class Bodies
{
    public static SyntaxNode? Other(MethodDeclarationSyntax method) => method switch
    {
        { ExpressionBody: { } arrow } => method
            .WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(Block(GivesNothing(method) ? ExpressionStatement(arrow.Expression) : ReturnStatement(arrow.Expression.WithLeadingTrivia(Space)))),
        { Body.Statements: [ReturnStatementSyntax { Expression: { } value }] } => method
            .WithBody(null).WithExpressionBody(ArrowExpressionClause(value)).WithSemicolonToken(Token(SyntaxKind.SemicolonToken)),
        _ => null,
    };

    private static bool GivesNothing(MethodDeclarationSyntax method)
        => method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType is IdentifierNameSyntax);
}
