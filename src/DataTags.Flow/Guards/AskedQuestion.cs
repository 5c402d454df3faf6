using System.Collections.Immutable;
using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>Finds the guard behind a condition: through negations, awaits, comparisons with true and false, locals assigned once, and methods that only return it.</summary>
internal sealed class AskedQuestion(BodySource bodies, Func<ISymbol, bool> isGuard, CancellationToken cancellationToken)
{
    private const int MostMethods = 4;

    /// <summary>The guard and the answer it has given where the condition is true; null when no guard decides the condition.</summary>
    public BranchFact? Behind(IOperation condition, ControlFlowGraph graph) => Behind(condition, graph, isTrue: true, MostMethods);

    private BranchFact? Behind(IOperation? condition, ControlFlowGraph? graph, bool isTrue, int methods)
    {
        while (condition is not null)
        {
            switch (condition)
            {
                case IConversionOperation conversion:
                    condition = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    condition = parenthesized.Operand;
                    break;
                case IAwaitOperation awaiting:
                    condition = awaiting.Operation;
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                    (condition, isTrue) = (negation.Operand, !isTrue);
                    break;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when Compared(comparison) is var (other, constant):
                    (condition, isTrue) = (other, isTrue == (constant == (comparison.OperatorKind == BinaryOperatorKind.Equals)));
                    break;
                case IIsPatternOperation { Pattern: var pattern } test when Constant(pattern) is { } matched:
                    (condition, isTrue) = (test.Value, isTrue == matched);
                    break;
                case IFlowCaptureReferenceOperation capture when graph is not null:
                    condition = OnlyValue(graph, operation => operation is IFlowCaptureOperation other && other.Id.Equals(capture.Id) ? other.Value : null);
                    break;
                case ILocalReferenceOperation local when graph is not null:
                    condition = OnlyValueOf(local.Local, graph);
                    break;
                case IPropertyReferenceOperation property when isGuard(property.Property):
                    return new BranchFact(property.Property.OriginalDefinition, [], isTrue);
                case IInvocationOperation call when isGuard(call.TargetMethod):
                    return new BranchFact(call.TargetMethod.OriginalDefinition, Constants(call), isTrue);
                case IInvocationOperation { Instance: { Type: { } type } instance } call when IsOfTask(type) && call.TargetMethod.Name is "ConfigureAwait" or "GetAwaiter" or "GetResult":
                    condition = instance;
                    break;
                case IPropertyReferenceOperation { Instance: { Type: { } type } instance, Property.Name: "Result" } when IsOfTask(type):
                    condition = instance;
                    break;
                case IInvocationOperation call when methods > 0:
                    return Behind(OnlyReturn(call.TargetMethod), null, isTrue, methods - 1);
                case IPropertyReferenceOperation { Property.GetMethod: { } getter } when methods > 0:
                    return Behind(OnlyReturn(getter), null, isTrue, methods - 1);
                default:
                    return null;
            }
        }

        return null;
    }

    private static (IOperation Other, bool Constant)? Compared(IBinaryOperation comparison) => (comparison.LeftOperand.ConstantValue, comparison.RightOperand.ConstantValue) switch
    {
        ({ HasValue: true, Value: bool constant }, _) => (comparison.RightOperand, constant),
        (_, { HasValue: true, Value: bool constant }) => (comparison.LeftOperand, constant),
        _ => null,
    };

    /// <summary>Whether a pattern means true or false.</summary>
    private static bool? Constant(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool constant } } => constant,
        INegatedPatternOperation { Pattern: var inner } => !Constant(inner),
        _ => null,
    };

    private static bool IsOfTask(ITypeSymbol type)
        => type.ContainingNamespace is { Name: "Tasks" or "CompilerServices" } && (type.Name.StartsWith("Task", StringComparison.Ordinal) || type.Name.StartsWith("ValueTask", StringComparison.Ordinal) || type.Name.StartsWith("Configured", StringComparison.Ordinal));

    private static ImmutableArray<object?> Constants(IInvocationOperation call)
    {
        var constants = new object?[call.TargetMethod.Parameters.Length];
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && argument.Value.ConstantValue is { HasValue: true } constant)
                constants[parameter.Ordinal] = constant.Value;
        }

        return [.. constants];
    }

    private static IOperation? OnlyValueOf(ILocalSymbol local, ControlFlowGraph graph)
    {
        var comparer = SymbolEqualityComparer.Default;
        var isHandedOut = Operations(graph).Any(operation => operation is IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation handed } && comparer.Equals(handed.Local, local));
        return isHandedOut
            ? null
            : OnlyValue(graph, operation => operation is IAssignmentOperation { Target: ILocalReferenceOperation target } assignment && comparer.Equals(target.Local, local) ? assignment.Value : null);
    }

    /// <summary>The value that is stored, if there is one place that stores.</summary>
    private static IOperation? OnlyValue(ControlFlowGraph graph, Func<IOperation, IOperation?> stored)
    {
        IOperation? only = null;
        foreach (var operation in Operations(graph))
        {
            if (stored(operation) is not { } value)
                continue;
            if (only is not null)
                return null;
            only = value;
        }

        return only;
    }

    private static IEnumerable<IOperation> Operations(ControlFlowGraph graph)
        => graph.Blocks.SelectMany(static block => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations).SelectMany(static operation => operation.DescendantsAndSelf());

    private IOperation? OnlyReturn(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || bodies.Get(method, cancellationToken)?.Bind(null, cancellationToken).Code is not { } code)
            return null;
        var block = code switch
        {
            IMethodBodyOperation declared => declared.BlockBody ?? declared.ExpressionBody,
            IBlockOperation plain => plain,
            _ => null,
        };
        return block is { Operations: [IReturnOperation { ReturnedValue: { } value }] } ? value : null;
    }
}
