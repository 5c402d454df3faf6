using System.Collections.Immutable;
using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Analyzers.Switches;

/// <summary>A switch that is on, and the line that says so.</summary>
/// <param name="Argument">The argument in code that switches it on, or null where leaving the call out is what helps.</param>
internal sealed record FoundSwitch(SwitchStatement Line, ISymbol Member, IOperation Operation, IArgumentOperation? Argument);

/// <summary>Looks whether the conditions of a <c>switch</c> line hold at a place.</summary>
internal sealed class SwitchFinder(SwitchIndex lines, SemanticModel model, CancellationToken cancellationToken)
{
    public FoundSwitch? Find(SwitchSite site)
    {
        if (SymbolAt(site) is not { } member || model.GetOperation(site.Node, cancellationToken) is not { } operation)
            return null;

        FoundSwitch? found = null;
        foreach (var match in lines.MatchesOf(member))
        {
            // The user's lines come first, and where one holds those of the catalogue are not asked.
            if (found is not null && found.Line.IsBuiltIn != match.Statement.IsBuiltIn)
                break;

            if (match.Statement is SwitchStatement line && (found is null || line.Severity > found.Line.Severity) && Holds(line, match, site, operation, out var argument))
                found = new FoundSwitch(line, member, operation, argument);
        }

        return found;
    }

    private ISymbol? SymbolAt(SwitchSite site) => site switch
    {
        { Node: AssignmentExpressionSyntax assignment } => model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol,
        { IsElement: true, Name.Parent: { } property } => model.GetSymbolInfo(property, cancellationToken).Symbol as IPropertySymbol,
        _ => model.GetSymbolInfo(site.Node, cancellationToken).Symbol as IMethodSymbol,
    };

    private bool Holds(SwitchStatement line, ModelMatch match, SwitchSite site, IOperation operation, out IArgumentOperation? argument)
    {
        argument = null;
        foreach (var condition in line.Conditions)
        {
            var isElement = !condition.Port.Steps.IsEmpty;
            var holds = condition.Port.Root switch
            {
                PortRoot.Value when isElement => ElementsAt(site).Any(element => IsOneOf(element, condition.Values)),
                PortRoot.Value when !site.IsElement => ConstantWords.AnyIs(ValueOf(operation), condition.Values, cancellationToken),
                PortRoot.Argument => ArgumentHolds(operation, match.OrdinalOf(condition.Port.Name), condition, ref argument),
                _ => false,
            };
            if (!holds)
                return false;
        }

        return line.Without is not { } property || IsLeftAlone(property, site);
    }

    private bool ArgumentHolds(IOperation operation, int ordinal, ConstantCondition condition, ref IArgumentOperation? written)
    {
        var arguments = operation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        if (arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is not { } argument || !ConstantWords.AnyIs(argument.Value, condition.Values, cancellationToken))
            return false;

        // Of several constants the answer, not the name of what is asked.
        if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.SpecialType != SpecialType.System_String)
            written = argument;
        return true;
    }

    private static IOperation? ValueOf(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation assignment => assignment.Value,
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } flags => flags.Value,
        ICoalesceAssignmentOperation assignment => assignment.Value,
        _ => null,
    };

    private bool IsOneOf(ExpressionSyntax element, IEnumerable<string> words)
        => model.GetConstantValue(element, cancellationToken) is { HasValue: true } constant && ConstantWords.AnyIs(constant.Value, model.GetTypeInfo(element, cancellationToken).Type, words);

    private static IEnumerable<ExpressionSyntax> ElementsAt(SwitchSite site) => site.Node switch
    {
        InvocationExpressionSyntax call when site.IsElement => call.ArgumentList.Arguments.Select(static argument => argument.Expression).SelectMany(ElementsOf),
        AssignmentExpressionSyntax assignment => ElementsOf(assignment.Right),
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> ElementsOf(ExpressionSyntax expression) => expression switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.SelectMany(ElementsOf),
        BaseObjectCreationExpressionSyntax creation => creation.Initializer is { } content ? ElementsOf(content) : [],
        ArrayCreationExpressionSyntax { Initializer: { } content } => ElementsOf(content),
        ImplicitArrayCreationExpressionSyntax array => ElementsOf(array.Initializer),
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => [expression],
    };

    /// <summary>
    /// Whether nobody sets the property: not the lambdas among the arguments, of which there must be one that could, and not whoever has the new
    /// object, for which any mention in the type around it will do.
    /// </summary>
    private static bool IsLeftAlone(string property, SwitchSite site)
    {
        if (site.Node is InvocationExpressionSyntax call)
        {
            var lambdas = call.ArgumentList.Arguments.Select(static argument => argument.Expression).OfType<LambdaExpressionSyntax>().ToImmutableArray();
            return !lambdas.IsEmpty && !lambdas.Any(lambda => Mentions(lambda, property) || HandsOn(lambda));
        }

        return site.Node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } type ? !Mentions(type, property) : !Mentions(site.Node.SyntaxTree.GetRoot(), property);
    }

    private static bool Mentions(SyntaxNode scope, string name) => scope.DescendantTokens().Any(token => token.ValueText == name);

    /// <summary>Whether the options are given to somebody else, who may set what is not seen here.</summary>
    private static bool HandsOn(LambdaExpressionSyntax lambda)
    {
        var parameters = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier.ValueText],
            ParenthesizedLambdaExpressionSyntax many => many.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText).ToImmutableArray(),
            _ => [],
        };
        return lambda.DescendantNodes().OfType<ArgumentSyntax>().Any(argument => argument.Expression is IdentifierNameSyntax name && parameters.Contains(name.Identifier.ValueText));
    }
}
