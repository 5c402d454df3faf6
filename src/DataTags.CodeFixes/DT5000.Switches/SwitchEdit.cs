using System.Globalization;
using DataTags.Analyzers.Catalog;
using DataTags.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DataTags.CodeFixes.Switches;

/// <summary>What is to be written instead of a node, or that it is to go.</summary>
/// <param name="Replacement">From the node as it is by then; null where the node is removed.</param>
internal sealed record SwitchEdit(string Title, SyntaxNode Target, Func<SyntaxNode, SyntaxNode>? Replacement)
{
    public static SwitchEdit? Find(SyntaxNode root, SemanticModel model, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var node = root.FindToken(span.Start).Parent?.AncestorsAndSelf().OfType<ExpressionSyntax>()
            .FirstOrDefault(candidate => candidate is AssignmentExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax && candidate.Span.End == span.End);
        diagnostic.Properties.TryGetValue(FindingProperties.Off, out var off);
        return node switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment => OfAssignment(assignment, off, model),
            InvocationExpressionSyntax call when diagnostic.Properties.TryGetValue(FindingProperties.Without, out var property) && property is not null => OfCallWithout(call, property, off),
            InvocationExpressionSyntax call when Argument(call, diagnostic) is { } argument => OfArgument(argument, off, model),
            InvocationExpressionSyntax call => OfCall(call, model),
            _ => null,
        };
    }

    private static SwitchEdit? OfAssignment(AssignmentExpressionSyntax assignment, string? off, SemanticModel model)
    {
        if (assignment.Right is InitializerExpressionSyntax or BaseObjectCreationExpressionSyntax or CollectionExpressionSyntax or LambdaExpressionSyntax)
            return null;

        return OffValue.Of(assignment.Right, off, model) is { } value
            ? new SwitchEdit(Titles.Of("Set", assignment.Left.ToString(), value), assignment.Right, current => SyntaxFactory.ParseExpression(value).WithTriviaFrom(current))
            : null;
    }

    private static ArgumentSyntax? Argument(InvocationExpressionSyntax call, Diagnostic diagnostic)
        => diagnostic.Properties.TryGetValue(FindingProperties.ArgumentIndex, out var text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < call.ArgumentList.Arguments.Count
                ? call.ArgumentList.Arguments[index]
                : null;

    private static SwitchEdit? OfArgument(ArgumentSyntax argument, string? off, SemanticModel model)
        => OffValue.Of(argument.Expression, off, model) is { } value
            ? new SwitchEdit(Titles.Of("Pass", value), argument.Expression, current => SyntaxFactory.ParseExpression(value).WithTriviaFrom(current))
            : null;

    /// <summary>A link of a chain is taken out of it; what stands alone goes as a whole.</summary>
    private static SwitchEdit? OfCall(InvocationExpressionSyntax call, SemanticModel model)
    {
        var title = Titles.Of("Remove", NameOf(call));
        var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        var isStatement = call.Parent is ExpressionStatementSyntax;
        var isBody = call.Parent is LambdaExpressionSyntax;
        if (receiver is InvocationExpressionSyntax or AwaitExpressionSyntax || receiver is not null && !isStatement && !isBody)
        {
            return Fits(call, receiver!, model)
                ? new SwitchEdit(title, call, static current => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)current).Expression).Expression.WithTriviaFrom(current))
                : null;
        }

        return call.Parent switch
        {
            ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement
                => new SwitchEdit(title, statement.Parent is GlobalStatementSyntax global ? global : statement, null),
            ExpressionStatementSyntax statement => new SwitchEdit(title, statement, static current => Nothing().WithTriviaFrom(current)),
            LambdaExpressionSyntax lambda when model.GetTypeInfo(lambda).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod.ReturnsVoid: true }
                => new SwitchEdit(title, lambda, static current => ((LambdaExpressionSyntax)current).WithBody(Nothing()).WithTriviaFrom(current)),
            LambdaExpressionSyntax when receiver is not null && Fits(call, receiver, model)
                => new SwitchEdit(title, call, static current => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)current).Expression).Expression.WithTriviaFrom(current)),
            _ => null,
        };
    }

    private static SwitchEdit? OfCallWithout(InvocationExpressionSyntax call, string property, string? off)
    {
        if (off is null || call.ArgumentList.Arguments.Select(static argument => argument.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is not { Block: { } block } lambda || ParameterOf(lambda) is not { } options)
            return null;

        return new SwitchEdit(
            Titles.Of("Set", property, off),
            block,
            current => Append((BlockSyntax)current, SyntaxFactory.ParseStatement($"{options}.{property} = {off};")));
    }

    private static BlockSyntax Append(BlockSyntax block, StatementSyntax statement)
    {
        if (block.Statements.Count == 0)
            return block.AddStatements(statement.WithAdditionalAnnotations(Microsoft.CodeAnalysis.Formatting.Formatter.Annotation));

        var last = block.Statements[block.Statements.Count - 1];
        var indent = last.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).LastOrDefault();
        return block.AddStatements(statement.WithLeadingTrivia(indent).WithTrailingTrivia(last.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia) || trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
    }

    private static BlockSyntax Nothing() => (BlockSyntax)SyntaxFactory.ParseStatement("{ }");

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [var only] } => only.Identifier.ValueText,
        _ => null,
    };

    private static bool Fits(InvocationExpressionSyntax call, ExpressionSyntax receiver, SemanticModel model)
        => model.GetTypeInfo(receiver).Type is { } given
            && model.GetTypeInfo(call).Type is { } expected
            && (call.Parent is ExpressionStatementSyntax || model.Compilation.ClassifyCommonConversion(given, expected) is { IsImplicit: true });

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.ToString(),
        var other => other.ToString(),
    };
}
