using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Each statement that only runs an expression is wrapped in a statement that runs it once.</summary>
/// <param name="template">The wrapping, with <c>{0}</c> for the statement.</param>
internal sealed class StatementRelation(string name, string template) : IRelation
{
    public string Name => name;

    public SyntaxNode Rewrite(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        var statements = root.DescendantNodes().OfType<ExpressionStatementSyntax>()
            .Where(static statement => statement.Parent is BlockSyntax && !statement.DescendantNodes().Any(static node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax));
        return root.ReplaceNodes(statements, (_, statement) => SyntaxFactory.ParseStatement(template.Replace("{0}", statement.WithoutTrivia().ToFullString(), StringComparison.Ordinal)).WithTriviaFrom(statement));
    }
}
