using DataTags.Core.Suggestions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Annotations;

/// <summary>Reads mappings of the form <c>Property(x => x.Member).HasColumnName("name")</c>.</summary>
internal static class MappedMember
{
    /// <summary>The name a call gives, if it is one that gives names.</summary>
    public static LiteralExpressionSyntax? NameIn(InvocationExpressionSyntax call)
        => call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method }, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }, ..] }
            && literal.IsKind(SyntaxKind.StringLiteralExpression)
            && MemberSuggester.NamingCalls.Contains(method)
                ? literal
                : null;

    /// <summary>The property that a call further to the left in the chain picks.</summary>
    public static IPropertySymbol? Find(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var current = call.Expression;
        while (current is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax previous })
        {
            foreach (var argument in previous.ArgumentList.Arguments)
            {
                if (argument.Expression is LambdaExpressionSyntax { ExpressionBody: { } body })
                    return model.GetSymbolInfo(body, cancellationToken).Symbol as IPropertySymbol;
            }

            current = previous.Expression;
        }

        return null;
    }
}
