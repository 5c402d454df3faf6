using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>
/// All single edits of a program, largest first. Many will not compile; that costs little. None makes code run longer than it did:
/// the bodies of methods that call themselves are left alone.
/// </summary>
internal static class EditFinder
{
    public static IReadOnlyList<Edit> Of(CompilationUnitSyntax unit)
    {
        var edits = new List<Edit>();
        foreach (var node in unit.DescendantNodes())
        {
            if (node.AncestorsAndSelf().OfType<MethodDeclarationSyntax>().FirstOrDefault() is { } method && method != node && CallsItself(method))
                continue;
            switch (node)
            {
                case StatementSyntax statement when node.Parent is BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax:
                    edits.Add(new Edit(statement.FullSpan, ""));
                    edits.AddRange(Unwrapped(statement).Select(inner => new Edit(statement.FullSpan, inner)));
                    break;
                case TypeDeclarationSyntax { Identifier.ValueText: "Program" } or BaseNamespaceDeclarationSyntax:
                    break;
                case MethodDeclarationSyntax { Identifier.ValueText: "Run" }:
                    break;
                case MemberDeclarationSyntax or ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or FinallyClauseSyntax or UsingDirectiveSyntax or BaseListSyntax or SwitchExpressionArmSyntax or AccessorDeclarationSyntax or InitializerExpressionSyntax:
                    edits.Add(new Edit(node.FullSpan, ""));
                    break;
                case ParameterSyntax or ArgumentSyntax or CollectionElementSyntax or AnonymousObjectMemberDeclaratorSyntax:
                    edits.Add(InList(node));
                    break;
                case ExpressionSyntax expression when IsReplaceable(expression):
                    edits.AddRange(Smaller(expression).Select(smaller => new Edit(expression.Span, smaller)));
                    if (expression.Parent is InitializerExpressionSyntax)
                        edits.Add(InList(node));
                    break;
            }
        }

        return [.. edits.Where(static edit => edit.Gain > 0).Distinct().OrderByDescending(static edit => edit.Gain)];
    }

    /// <summary>The statements inside a statement, in its place.</summary>
    private static IEnumerable<string> Unwrapped(StatementSyntax statement)
    {
        foreach (var inner in statement.ChildNodes().SelectMany(static child => child is ElseClauseSyntax or FinallyClauseSyntax or CatchClauseSyntax or SwitchSectionSyntax ? child.ChildNodes() : [child]).OfType<StatementSyntax>())
            yield return inner is BlockSyntax block ? block.Statements.ToFullString() : inner.ToFullString();
        if (statement is LocalFunctionStatementSyntax { Body: { } body })
            yield return body.Statements.ToFullString();
    }

    private static IEnumerable<string> Smaller(ExpressionSyntax expression)
    {
        foreach (var inner in expression.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax).OfType<ExpressionSyntax>().Where(static inner => inner is not TypeSyntax or IdentifierNameSyntax).Take(8))
            yield return inner.ToString();
        if (expression is not LiteralExpressionSyntax)
            yield return "\"\"";
        if (expression is InvocationExpressionSyntax)
            yield return "Source()";
    }

    private static bool IsReplaceable(ExpressionSyntax expression)
        => expression is not (TypeSyntax or LiteralExpressionSyntax or AssignmentExpressionSyntax or InitializerExpressionSyntax)
            && expression.ToString() != "Source()"
            && !expression.Ancestors().Any(static ancestor => ancestor is AttributeSyntax);

    /// <summary>The node with the comma beside it.</summary>
    private static Edit InList(SyntaxNode node)
    {
        var next = node.GetLastToken().GetNextToken();
        if (next.IsKind(SyntaxKind.CommaToken))
            return new Edit(TextSpan.FromBounds(node.FullSpan.Start, next.FullSpan.End), "");
        var before = node.GetFirstToken().GetPreviousToken();
        return before.IsKind(SyntaxKind.CommaToken) ? new Edit(TextSpan.FromBounds(before.FullSpan.Start, node.FullSpan.End), "") : new Edit(node.FullSpan, "");
    }

    private static bool CallsItself(MethodDeclarationSyntax method)
        => method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == method.Identifier.ValueText);
}
