using DataTags.Analyzers.Session;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Analyzers.Purposes;

/// <summary>Where a body reads members and parameters, tagged or not.</summary>
internal static class TaggedReadings
{
    public static IEnumerable<(SimpleNameSyntax Name, ISymbol Symbol)> In(MemberBody body, SemanticModel model, MemberDeclarationSyntax declaration, CancellationToken cancellationToken)
    {
        foreach (var name in declaration.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (body.Span.Contains(name.Span) && IsRead(name) && model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol and (IPropertySymbol or IFieldSymbol or IParameterSymbol or IMethodSymbol))
                yield return (name, symbol);
        }
    }

    /// <summary>Whether the name stands for the value: not where it is assigned, named or declared.</summary>
    private static bool IsRead(SimpleNameSyntax name)
    {
        SyntaxNode use = name;
        while (use.Parent is MemberAccessExpressionSyntax access && access.Name == use || use.Parent is MemberBindingExpressionSyntax)
            use = use.Parent!;
        return use.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => assignment.Left != use,
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } => false,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } => false,
            NameColonSyntax { Parent: ArgumentSyntax } or NameEqualsSyntax or AttributeSyntax => false,
            _ => true,
        };
    }
}
