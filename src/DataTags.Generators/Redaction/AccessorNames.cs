using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Generators.Redaction;

/// <summary>What can be told of accessors from their text alone.</summary>
internal static class AccessorNames
{
    /// <summary>Whether all accessors end in a semicolon. The properties of record parameters have none at all.</summary>
    public static bool HasNoBody(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration
                && (declaration.ExpressionBody is not null || declaration.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every identifier in the accessors of a property: more than the members it uses, never fewer.</summary>
    public static IEnumerable<string> Of(IPropertySymbol property, CancellationToken cancellationToken)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            foreach (var token in reference.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                    yield return token.ValueText;
            }
        }
    }

    /// <summary>
    /// Whether a parameter of a primary constructor may be kept as hidden state: whether its name stands anywhere in the type but in
    /// the parameter list, the bases and the initializers.
    /// </summary>
    public static bool IsCaptured(IParameterSymbol parameter, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
                continue;

            foreach (var member in declaration.Members)
            {
                if (member.DescendantNodes(static node => node is not EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } })
                    .Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
