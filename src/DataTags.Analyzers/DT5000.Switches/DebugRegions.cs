using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Switches;

/// <summary>Code that is no part of what is shipped: between <c>#if DEBUG</c> and its end.</summary>
internal static class DebugRegions
{
    private const string Debug = "DEBUG";
    private const string Release = "RELEASE";

    public static bool Contain(SyntaxNode node, CancellationToken cancellationToken)
    {
        // One entry per open #if: whether the branch that holds the node is compiled for debugging only.
        var open = new Stack<(bool IsDebug, List<ExpressionSyntax> Earlier)>();
        var root = node.SyntaxTree.GetRoot(cancellationToken);
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax start:
                    open.Push((MeansDebug(start.Condition, true), [start.Condition]));
                    break;
                case ElifDirectiveTriviaSyntax next when open.Count > 0:
                    var (_, before) = open.Pop();
                    var isDebug = MeansDebug(next.Condition, true) || before.Exists(static condition => MeansDebug(condition, false));
                    open.Push((isDebug, [.. before, next.Condition]));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    var (_, all) = open.Pop();
                    open.Push((all.Exists(static condition => MeansDebug(condition, false)), all));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Any(static branch => branch.IsDebug);
    }

    /// <summary>Whether a condition with that outcome says that the build is one for debugging.</summary>
    private static bool MeansDebug(ExpressionSyntax condition, bool outcome) => condition switch
    {
        ParenthesizedExpressionSyntax inner => MeansDebug(inner.Expression, outcome),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation => MeansDebug(negation.Operand, !outcome),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => Both(both, any: outcome, outcome),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either => Both(either, any: !outcome, outcome),
        IdentifierNameSyntax { Identifier.ValueText: Debug } => outcome,
        IdentifierNameSyntax { Identifier.ValueText: Release } => !outcome,
        _ => false,
    };

    private static bool Both(BinaryExpressionSyntax pair, bool any, bool outcome)
    {
        var (left, right) = (MeansDebug(pair.Left, outcome), MeansDebug(pair.Right, outcome));
        return any ? left || right : left && right;
    }
}
