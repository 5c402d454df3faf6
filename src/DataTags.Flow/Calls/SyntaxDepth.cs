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
    {
        if (root.Span.Length < ShortText)
            return false;
        var pending = new Stack<(SyntaxNode Node, int Depth)>();
        pending.Push((root, 0));
        while (pending.Count > 0)
        {
            var (node, depth) = pending.Pop();
            if (depth > Deepest)
                return true;
            var inner = depth + (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? FunctionDepth : 1);
            foreach (var child in node.ChildNodes())
                pending.Push((child, inner));
        }

        return false;
    }
}
