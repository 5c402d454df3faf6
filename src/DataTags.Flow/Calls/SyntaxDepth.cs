using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Calls;

/// <summary>
/// Tells code whose binding may need more stack than a host's small thread has. The compiler binds nested code by recursion and
/// does not guard every way down, and a stack overflow ends the process.
/// </summary>
internal static class SyntaxDepth
{
    // Far below what overflows a stack of 256 KB, far above most code that people write.
    private const int Deepest = 48;

    // The compiler binds the body of a nested function through many more calls than another node.
    private const int FunctionDepth = 8;

    // The least text that can be nested that deeply.
    private const int ShortText = 2 * Deepest;

    public static bool IsDeep(SyntaxNode root)
        => root.Span.Length >= ShortText && IsDeep(root, 0);

    // Goes down no further than what it looks for, so its own recursion is safe.
    private static bool IsDeep(SyntaxNode node, int depth)
    {
        if (depth > Deepest)
            return true;
        var inner = depth + (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? FunctionDepth : 1);
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } childNode && IsDeep(childNode, inner))
                return true;
        }

        return false;
    }
}
