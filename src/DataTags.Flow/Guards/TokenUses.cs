using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>What single operations do to tokens: who holds one, where it comes from, who ends it.</summary>
internal sealed class TokenUses(Func<ISymbol, bool> isToken)
{
    /// <summary>The variable, parameter or compiler's temporary behind an operand; null for anything else.</summary>
    public static object? HolderOf(IOperation? operand) => Core(operand) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFlowCaptureReferenceOperation capture => capture.Id,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared } => declared.Local,
        _ => null,
    };

    /// <summary>An operand without conversions, parentheses and awaits.</summary>
    public static IOperation? Core(IOperation? operand)
    {
        while (true)
        {
            switch (operand)
            {
                case IConversionOperation conversion:
                    operand = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operand = parenthesized.Operand;
                    break;
                case IAwaitOperation awaiting:
                    operand = awaiting.Operation;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } awaited }:
                    operand = awaited;
                    break;
                default:
                    return operand;
            }
        }
    }

    public bool IsTokenType(ITypeSymbol? type) => Awaited(type) is INamedTypeSymbol named && isToken(named);

    /// <summary>Whether a value is a token: by its type, or because the member it is got from says so.</summary>
    public bool IsToken(IOperation value) => IsTokenType(value.Type) || (OriginOf(value) is { } origin && isToken(origin));

    public bool IsToken(IParameterSymbol parameter) => IsTokenType(parameter.Type) || isToken(parameter);

    /// <summary>The member a value is got from.</summary>
    public static ISymbol? OriginOf(IOperation? value) => Core(value) switch
    {
        IInvocationOperation call => call.TargetMethod,
        IPropertyReferenceOperation property => property.Property,
        IObjectCreationOperation { Constructor: { } constructor } => constructor.ContainingType,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field,
        _ => null,
    };

    /// <summary>The state of what is got anew, by what its origin says of null.</summary>
    public static HoldState NewState(IOperation value) => Core(value) switch
    {
        ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => HoldState.Missing,
        IInvocationOperation call => NewState(call.TargetMethod.ReturnType),
        IPropertyReferenceOperation property => NewState(property.Property.Type),
        // What lies in a field was stored away, and whether it still holds nobody knows.
        IFieldReferenceOperation => HoldState.Missing,
        _ => HoldState.Held,
    };

    public static HoldState NewState(ITypeSymbol declared) => Awaited(declared)!.NullableAnnotation == NullableAnnotation.Annotated ? HoldState.Unchecked : HoldState.Held;

    /// <summary>The holder whose token a call ends.</summary>
    public static object? EndedBy(IOperation operation)
        => operation is IInvocationOperation { TargetMethod: { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true }, Instance: { } instance } ? HolderOf(instance) : null;

    /// <summary>A holder whose token is handed on, and whether that is for good: returned or stored, rather than lent to a call.</summary>
    public static object? HandedOnBy(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: not (ILocalReferenceOperation or IDiscardOperation) } stored => HolderOf(stored.Value),
        IReturnOperation returned => HolderOf(returned.ReturnedValue),
        IArgumentOperation { Parameter.RefKind: RefKind.None or RefKind.In } argument => HolderOf(argument.Value),
        _ => null,
    };

    public static bool IsDisposable(ITypeSymbol type)
        => type is INamedTypeSymbol named && named.AllInterfaces.Prepend(named).Any(static item => item is { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>The token that a condition speaks of, and whether it is there where the condition is true: tests for null, and calls that hand it out and say whether they did.</summary>
    public (object Holder, bool WhenTrue)? Tested(IOperation? condition)
    {
        var isPositive = true;
        while (Core(condition) is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation)
            (condition, isPositive) = (negation.Operand, !isPositive);
        return Core(condition) switch
        {
            IIsNullOperation test when HolderOf(test.Operand) is { } holder => (holder, !isPositive),
            IIsPatternOperation test when HolderOf(test.Value) is { } holder && IsNull(test.Pattern) is { } isNull => (holder, isNull != isPositive),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when ComparedWithNull(comparison) is { } holder
                => (holder, comparison.OperatorKind == BinaryOperatorKind.NotEquals == isPositive),
            IInvocationOperation call when OutToken(call) is { } holder => (holder, isPositive),
            _ => null,
        };
    }

    private object? OutToken(IInvocationOperation call)
        => call.Arguments.Where(argument => argument is { Parameter.RefKind: RefKind.Out } && IsTokenType(argument.Parameter.Type)).Select(static argument => HolderOf(argument.Value)).FirstOrDefault();

    private static bool? IsNull(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => true,
        IConstantPatternOperation { Value: IConversionOperation { Operand.ConstantValue: { HasValue: true, Value: null } } } => true,
        INegatedPatternOperation { Pattern: var inner } => !IsNull(inner),
        IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation => false,
        _ => null,
    };

    private static object? ComparedWithNull(IBinaryOperation comparison)
    {
        if (Core(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: null } })
            return HolderOf(comparison.LeftOperand);
        return Core(comparison.LeftOperand) is { ConstantValue: { HasValue: true, Value: null } } ? HolderOf(comparison.RightOperand) : null;
    }

    /// <summary>A type without the task around it.</summary>
    private static ITypeSymbol? Awaited(ITypeSymbol? type) => type is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } task ? task.TypeArguments[0] : type;
}
