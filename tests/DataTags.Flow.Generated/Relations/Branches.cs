using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace DataTags.Flow.Generated.Relations;

/// <summary>Branches as branches of another kind. Conditions that declare variables stay.</summary>
internal static class Branches
{
    public static SyntaxNode? Negated(IfStatementSyntax branch)
        => Declares(branch.Condition) || branch.Else is null
            ? null
            : IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(branch.Condition)), Braced(branch.Else.Statement), ElseClause(Braced(branch.Statement)));

    public static SyntaxNode? AsSwitch(IfStatementSyntax before, IfStatementSyntax branch)
        => Declares(branch.Condition) || LeavesLoop(before)
            ? null
            : ParseStatement($"switch ({branch.Condition.WithoutTrivia().ToFullString()}) {{ case true: {Braced(branch.Statement).ToFullString()} break; default: {(branch.Else is null ? "" : Braced(branch.Else.Statement).ToFullString())} break; }}");

    public static SyntaxNode? AsSwitch(ConditionalExpressionSyntax before, ConditionalExpressionSyntax choice, SemanticModel model)
        => Declares(choice.Condition) || model.GetTypeInfo(before).Type is not { SpecialType: SpecialType.System_String }
            ? null
            : ParseExpression($"(({choice.Condition.WithoutTrivia().ToFullString()}) switch {{ true => {choice.WhenTrue.WithoutTrivia().ToFullString()}, false => {choice.WhenFalse.WithoutTrivia().ToFullString()} }})");

    private static bool Declares(ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().Any(static node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax or IsPatternExpressionSyntax);

    /// <summary>A <c>break</c> would leave the switch and not the loop.</summary>
    private static bool LeavesLoop(IfStatementSyntax branch) => branch.DescendantNodes().Any(static node => node is BreakStatementSyntax);

    private static BlockSyntax Braced(StatementSyntax statement) => statement as BlockSyntax ?? Block(statement);
}
