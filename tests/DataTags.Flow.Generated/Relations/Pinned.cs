using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Checks that carry their number as an argument, so that they are known again after any rewriting.</summary>
internal static class Pinned
{
    public static SyntaxNode Of(SyntaxNode root)
    {
        var number = 0;
        return root.ReplaceNodes(root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsCheck), (_, call) => call.AddArgumentListArguments(
            Argument(NameColon("line"), default, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(++number)))));
    }

    public static int? NumberOf(SyntaxNode node)
        => node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(IsCheck)?.ArgumentList.Arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "line") is { } pin
            ? int.Parse(pin.Expression.ToString().Trim('(', ')'), CultureInfo.InvariantCulture)
            : null;

    private static bool IsCheck(InvocationExpressionSyntax call)
        => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "Sink" or "SinkText" or "SinkFormatted" or "SinkSpan" or "SinkBytes" };
}
