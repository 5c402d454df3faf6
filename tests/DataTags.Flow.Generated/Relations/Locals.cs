using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

internal static class Locals
{
    /// <summary>A declared type that the value has anyway.</summary>
    public static SyntaxNode? AsVar(LocalDeclarationStatementSyntax before, LocalDeclarationStatementSyntax local, SemanticModel model)
    {
        if (before.IsConst || before.Declaration is not { Type: { IsVar: false } and not RefTypeSyntax, Variables: [{ Initializer.Value: { } value }] })
            return null;
        var (type, converted) = (model.GetTypeInfo(value).Type, model.GetTypeInfo(value).ConvertedType);
        return type is not null && value is not (InitializerExpressionSyntax or ImplicitObjectCreationExpressionSyntax) && SymbolEqualityComparer.Default.Equals(type, converted)
            ? local.WithDeclaration(local.Declaration.WithType(IdentifierName("var").WithTriviaFrom(local.Declaration.Type)))
            : null;
    }
}
