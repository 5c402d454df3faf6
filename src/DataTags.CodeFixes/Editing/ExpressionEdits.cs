using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Editing;

/// <summary>Replaces expressions so that everything around them keeps its meaning.</summary>
internal static class ExpressionEdits
{
    /// <summary>
    /// Replaces each key by an expression made of its text. A member of an anonymous object or a tuple that takes its name from the expression gets the name spelled out,
    /// and a format of an interpolation hole goes if what stands there then is a string.
    /// </summary>
    public static SyntaxNode Replace(SyntaxNode root, IReadOnlyDictionary<ExpressionSyntax, Func<string, string>> edits, bool becomesString)
    {
        // In a tree whose nodes are tracked, the keys are nodes of the tree before.
        var current = edits.ToDictionary(edit => root.Contains(edit.Key) ? edit.Key : root.GetCurrentNode(edit.Key)!, static edit => edit.Value);
        return root.ReplaceNodes(current.Keys.Select(NodeToReplace), (original, rewritten) =>
        {
            var (originalExpression, expression) = (ExpressionOf(original), ExpressionOf(rewritten));
            var text = current[originalExpression](expression.WithoutTrivia().ToFullString());
            var replacement = SyntaxFactory.ParseExpression(text).WithTriviaFrom(expression);
            return Rebuild(rewritten, originalExpression, replacement, becomesString);
        });
    }

    private static SyntaxNode NodeToReplace(ExpressionSyntax expression) => expression.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member => member,
        ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax } element => element,
        InterpolationSyntax hole => hole,
        _ => expression,
    };

    private static ExpressionSyntax ExpressionOf(SyntaxNode node) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax member => member.Expression,
        ArgumentSyntax element => element.Expression,
        InterpolationSyntax hole => hole.Expression,
        _ => (ExpressionSyntax)node,
    };

    private static SyntaxNode Rebuild(SyntaxNode node, ExpressionSyntax original, ExpressionSyntax replacement, bool becomesString)
    {
        var name = SyntaxFacts.TryGetInferredMemberName(original);
        return node switch
        {
            AnonymousObjectMemberDeclaratorSyntax member when name is not null => member
                .WithExpression(replacement.WithoutLeadingTrivia())
                .WithNameEquals(SyntaxFactory.NameEquals(
                    SyntaxFactory.IdentifierName(name).WithTrailingTrivia(SyntaxFactory.Space),
                    SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space)))
                .WithLeadingTrivia(replacement.GetLeadingTrivia()),
            AnonymousObjectMemberDeclaratorSyntax member => member.WithExpression(replacement),
            ArgumentSyntax element when name is not null => element
                .WithExpression(replacement.WithoutLeadingTrivia())
                .WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(name)).WithTrailingTrivia(SyntaxFactory.Space))
                .WithLeadingTrivia(replacement.GetLeadingTrivia()),
            ArgumentSyntax element => element.WithExpression(replacement),
            InterpolationSyntax hole => (becomesString ? hole.WithFormatClause(null) : hole).WithExpression(Protect(replacement)),
            _ => replacement,
        };
    }

    // In a hole a colon starts the format, so a name that begins with global:: needs parentheses.
    private static ExpressionSyntax Protect(ExpressionSyntax expression)
        => expression.DescendantNodesAndSelf().OfType<AliasQualifiedNameSyntax>().Any()
            ? SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression)
            : expression;
}
