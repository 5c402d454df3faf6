using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>
/// Makes a program that calls itself without end throw before the stack is used up, which nobody could catch. What is taken away from a
/// program may have been all that kept a member from calling itself. Lines stay where they are.
/// </summary>
internal sealed class DepthGuard : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Check = SyntaxFactory.ParseStatement("global::System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();");

    public static SyntaxTree In(SyntaxTree tree) => tree.WithRootAndOptions(new DepthGuard().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
        => Guarded((MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!, IsVoid(node.ReturnType, node.Modifiers));

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
        => Guarded((ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!, isVoid: true);

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node)
        => Guarded((OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!, IsVoid(node.ReturnType, node.Modifiers));

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
        => Guarded((ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!, isVoid: false);

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        node = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return node.Body is { } body ? node.WithBody(Guarded(body))
            : node.ExpressionBody is { } expression ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(expression, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers)))
            : node;
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        node = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        return node.Body is { } body ? node.WithBody(Guarded(body))
            : node.ExpressionBody is { } expression ? node.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(expression, node.SemicolonToken, !node.IsKind(SyntaxKind.GetAccessorDeclaration)))
            : node;
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        node = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        return node.ExpressionBody is { } expression ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(expression, node.SemicolonToken)) : node;
    }

    public override SyntaxNode? VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        node = (IndexerDeclarationSyntax)base.VisitIndexerDeclaration(node)!;
        return node.ExpressionBody is { } expression ? node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(expression, node.SemicolonToken)) : node;
    }

    private static BaseMethodDeclarationSyntax Guarded(BaseMethodDeclarationSyntax method, bool isVoid)
        => method.Body is { } body ? method.WithBody(Guarded(body))
            : method.ExpressionBody is { } expression ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(expression, method.SemicolonToken, isVoid))
            : method;

    private static AccessorListSyntax Getter(ArrowExpressionClauseSyntax expression, SyntaxToken end)
        => SyntaxFactory.AccessorList([SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Block(expression, default, isVoid: false))]).WithTrailingTrivia(end.TrailingTrivia);

    private static BlockSyntax Guarded(BlockSyntax body) => body.WithStatements(body.Statements.Insert(0, Check));

    private static BlockSyntax Block(ArrowExpressionClauseSyntax body, SyntaxToken end, bool isVoid)
    {
        var value = body.Expression.WithLeadingTrivia(SyntaxFactory.TriviaList([SyntaxFactory.Space, .. body.ArrowToken.TrailingTrivia, .. body.Expression.GetLeadingTrivia()]));
        StatementSyntax statement = value is ThrowExpressionSyntax thrown ? SyntaxFactory.ThrowStatement(thrown.Expression)
            : isVoid ? SyntaxFactory.ExpressionStatement(value)
            : SyntaxFactory.ReturnStatement(value);
        return SyntaxFactory.Block(Check, statement).WithTrailingTrivia(end.TrailingTrivia);
    }

    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is IdentifierNameSyntax { Identifier.ValueText: "Task" or "ValueTask" });
}
