using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Flow;

/// <summary>Finds the expressions that a fix of a flow diagnostic may wrap, the most telling first.</summary>
internal static class LeakingExpression
{
    /// <summary>
    /// Where the tagged value is read inside the sink argument, that read: so the rest of the text or the sequence stays useful.
    /// Then the interpolation hole or operand around it, and at last the argument itself.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> Candidates(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Find(root, diagnostic.Location) is not { } found)
            yield break;
        var argument = Whole(found);
        if (diagnostic.AdditionalLocations is [var source, ..] && argument.Span.Contains(source.SourceSpan) && Find(root, source) is { } read)
        {
            for (var current = Whole(read); current != argument && argument.Span.Contains(current.Span); current = Whole(Outer(current)))
            {
                if (IsReplaceable(current))
                    yield return current;
            }
        }

        if (IsReplaceable(argument))
            yield return argument;
    }

    private static ExpressionSyntax? Find(SyntaxNode root, Location location)
    {
        if (location.SourceTree != root.SyntaxTree)
            return null;
        return root.FindNode(location.SourceSpan, getInnermostNodeForTie: true) switch
        {
            ArgumentSyntax argument => argument.Expression,
            InterpolationSyntax hole => hole.Expression,
            EqualsValueClauseSyntax value => value.Value,
            AnonymousObjectMemberDeclaratorSyntax member => member.Expression,
            AssignmentExpressionSyntax assignment => assignment.Right,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right,
            // A property that is a sink is reported where it is assigned; what leaks is the value.
            ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } left when assignment.Left == left => assignment.Right,
            ExpressionSyntax expression => expression,
            _ => null,
        };
    }

    private static ExpressionSyntax Outer(ExpressionSyntax expression) => expression.Ancestors().OfType<ExpressionSyntax>().First();

    /// <summary>A name alone, the target of a call, or the tail of <c>a?.b</c> is no value; what they are a part of is.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax expression)
    {
        while (true)
        {
            ExpressionSyntax? next = expression.Parent switch
            {
                MemberAccessExpressionSyntax access when access.Name == expression => access,
                MemberBindingExpressionSyntax binding => binding,
                InvocationExpressionSyntax call when call.Expression == expression => call,
                ParenthesizedExpressionSyntax parentheses => parentheses,
                PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression) => postfix,
                AwaitExpressionSyntax awaiting => awaiting,
                _ => StartsInsideConditionalAccess(expression) ? expression.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(access => access.WhenNotNull.Span.Contains(expression.Span)) : null,
            };
            if (next is null)
                return expression;
            expression = next;
        }
    }

    private static bool StartsInsideConditionalAccess(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberBindingExpressionSyntax or ElementBindingExpressionSyntax:
                    return true;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    expression = call.Expression;
                    break;
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    break;
                case ConditionalAccessExpressionSyntax inner:
                    expression = inner.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool IsReplaceable(ExpressionSyntax expression)
        => expression is not (TypeSyntax and not NameSyntax or ThisExpressionSyntax { Parent: MemberAccessExpressionSyntax } or BaseExpressionSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax)
            && expression.Parent is not (ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or SpreadElementSyntax or RefExpressionSyntax or AttributeArgumentSyntax)
            && !(expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
            && !(expression.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax && expression.Parent.Kind() is not (SyntaxKind.SuppressNullableWarningExpression or SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression));
}
