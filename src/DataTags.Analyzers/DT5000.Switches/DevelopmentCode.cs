using DataTags.Core.Language;
using DataTags.Core.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Analyzers.Switches;

/// <summary>
/// Whether code runs on a developer's machine only, where data is made up: in a branch that a <c>guard … development</c> line opens, behind a return of
/// the other branch, in <c>#if DEBUG</c>, or in a method that only debug builds call.
/// </summary>
internal sealed class DevelopmentCode(SwitchIndex lines, CancellationToken cancellationToken)
{
    public bool Contains(IOperation operation, ISymbol? owner)
        => IsGuarded(operation) || IsForDebugging(owner) || DebugRegions.Contain(operation.Syntax, cancellationToken);

    private static bool IsForDebugging(ISymbol? owner)
    {
        for (var method = owner; method is not (null or INamespaceOrTypeSymbol); method = method.ContainingSymbol)
        {
            foreach (var attribute in method.GetAttributes())
            {
                if (attribute is { AttributeClass: { Name: "ConditionalAttribute", ContainingNamespace.Name: "Diagnostics" }, ConstructorArguments: [{ Value: "DEBUG" }] })
                    return true;
            }
        }

        return false;
    }

    private bool IsGuarded(IOperation operation)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            var isGuarded = parent switch
            {
                IConditionalOperation choice when child == choice.WhenTrue => Means(choice.Condition, true),
                IConditionalOperation choice when child == choice.WhenFalse => Means(choice.Condition, false),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } pair when child == pair.RightOperand => Means(pair.LeftOperand, true),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } pair when child == pair.RightOperand => Means(pair.LeftOperand, false),
                IBlockOperation block => block.Operations.TakeWhile(statement => statement != child).Any(LeavesOutsideOfDevelopment),
                _ => false,
            };
            if (isGuarded)
                return true;
        }

        return false;
    }

    private bool LeavesOutsideOfDevelopment(IOperation statement) => statement is IConditionalOperation choice
        && (Leaves(choice.WhenTrue) && Means(choice.Condition, false) || choice.WhenFalse is { } other && Leaves(other) && Means(choice.Condition, true));

    private static bool Leaves(IOperation statement) => statement switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IBranchOperation or IThrowOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        _ => false,
    };

    /// <summary>Whether a condition with that outcome says that this is development.</summary>
    private bool Means(IOperation condition, bool outcome)
    {
        switch (ConstantWords.Unwrap(condition, cancellationToken))
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Means(negation.Operand, !outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } both:
                return outcome ? Means(both.LeftOperand, true) || Means(both.RightOperand, true) : Means(both.LeftOperand, false) && Means(both.RightOperand, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } either:
                return outcome ? Means(either.LeftOperand, true) && Means(either.RightOperand, true) : Means(either.LeftOperand, false) || Means(either.RightOperand, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality:
                return Compares(equality.LeftOperand, equality.RightOperand, outcome) || Compares(equality.RightOperand, equality.LeftOperand, outcome);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } equality:
                return Compares(equality.LeftOperand, equality.RightOperand, !outcome) || Compares(equality.RightOperand, equality.LeftOperand, !outcome);
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test:
                return Compares(test.Value, pattern.Value, outcome);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } test:
                return Compares(test.Value, pattern.Value, !outcome);
            case { } asked:
                return Says(asked, compared: null, outcome);
            default:
                return false;
        }
    }

    private bool Compares(IOperation asked, IOperation constant, bool outcome)
    {
        if (constant.ConstantValue is { HasValue: true, Value: bool answer })
            return Means(asked, answer == outcome);

        return ConstantWords.Unwrap(asked, cancellationToken) is { } member && Says(member, constant, outcome);
    }

    private bool Says(IOperation asked, IOperation? compared, bool outcome)
    {
        var (symbol, arguments) = asked switch
        {
            IInvocationOperation call => ((ISymbol?)call.TargetMethod, call.Arguments),
            IPropertyReferenceOperation property => (property.Property, property.Arguments),
            IFieldReferenceOperation field => (field.Field, []),
            _ => (null, []),
        };
        return symbol is not null
            && lines.MayHold(MemberNames.Member(symbol))
            && lines.MatchesOf(symbol).Any(match => match.Statement is DevelopmentStatement guard && guard.When == outcome && Holds(guard, match));

        bool Holds(DevelopmentStatement guard, ModelMatch match)
            => guard.Conditions.Any(static condition => condition.Port.Root == PortRoot.Return) == compared is not null
                && guard.Conditions.All(condition => condition.Port.Root switch
                {
                    PortRoot.Return => ConstantWords.AnyIs(compared, condition.Values, cancellationToken),
                    _ => ConstantWords.AnyIs(arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == match.OrdinalOf(condition.Port.Name))?.Value, condition.Values, cancellationToken),
                });
    }
}
