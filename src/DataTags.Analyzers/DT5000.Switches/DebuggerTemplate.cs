using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace DataTags.Analyzers.Switches;

/// <summary>A hole in the text of a <c>DebuggerDisplay</c>: an expression of C# that the debugger evaluates, perhaps with a format behind a comma.</summary>
/// <param name="Span">Where the hole stands in the text, braces included.</param>
internal sealed record DebuggerHole(TextSpan Span, ExpressionSyntax Expression);

/// <summary>Reads the text of a <c>DebuggerDisplay</c>: holes in braces, a backslash before a brace that is none.</summary>
internal static class DebuggerTemplate
{
    public static IEnumerable<DebuggerHole> Holes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
                continue;
            }

            if (text[i] != '{')
                continue;
            var end = EndOf(text, i);
            if (end < 0)
                yield break;
            yield return new DebuggerHole(TextSpan.FromBounds(i, end + 1), SyntaxFactory.ParseExpression(text.Substring(i + 1, end - i - 1), consumeFullText: false));
            i = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i;
        }

        return -1;
    }
}
