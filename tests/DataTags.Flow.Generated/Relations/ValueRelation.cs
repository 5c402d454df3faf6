using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Each text that a variable is given takes a detour that hands it on as it is.</summary>
/// <param name="template">The detour, with <c>{0}</c> for the text.</param>
/// <param name="support">Members that it needs, added to each class.</param>
internal sealed class ValueRelation(string name, string template, string support = "") : IRelation
{
    public string Name => name;

    public SyntaxNode Rewrite(SemanticModel model)
    {
        var root = model.SyntaxTree.GetRoot();
        var values = root.DescendantNodes().OfType<ExpressionSyntax>().Where(value => IsGiven(value) && IsText(value, model) && (support.Length == 0 || Members.IsExtended(value))).ToArray();
        if (values.Length == 0)
            return root;
        var rewritten = root.ReplaceNodes(values, (_, value) => SyntaxFactory.ParseExpression(template.Replace("{0}", value.WithoutTrivia().ToFullString(), StringComparison.Ordinal)).WithTriviaFrom(value));
        return support.Length == 0 ? rewritten : Members.AddToClasses(rewritten, support);
    }

    /// <summary>What a local or a variable is given. Constants stay, for what they select.</summary>
    private static bool IsGiven(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: false } } } => true,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax, Parent: ExpressionStatementSyntax } assignment => assignment.Right == value,
        _ => false,
    };

    private static bool IsText(ExpressionSyntax value, SemanticModel model)
        => value is not (RefExpressionSyntax or ThrowExpressionSyntax)
            && model.GetTypeInfo(value) is { Type.SpecialType: SpecialType.System_String, ConvertedType.SpecialType: SpecialType.System_String }
            && !model.GetConstantValue(value).HasValue
            && !value.DescendantNodesAndSelf().Any(static node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax);
}
