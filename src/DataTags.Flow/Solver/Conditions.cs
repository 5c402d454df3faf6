using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Splits the state at a condition. A branch that cannot be taken has no state; a comparison with a constant makes the value that constant.</summary>
internal sealed class Conditions(BodyAnalysis body)
{
    private Machine Machine => body.Machine;

    public (FlowState? WhenTrue, FlowState? WhenFalse) Branch(IOperation condition)
    {
        if (!Machine.IsReachable)
            return (null, null);
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                var (whenTrue, whenFalse) = Branch(not.Operand);
                return (whenFalse, whenTrue);
            case IParenthesizedOperation parenthesized:
                return Branch(parenthesized.Operand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } and:
                return Chain(and, isAnd: true);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, OperatorMethod: null } or:
                return Chain(or, isAnd: false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                return Compare(equals, isEqual: true);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } differs:
                return Compare(differs, isEqual: false);
            case IBinaryOperation { OperatorKind: var kind, OperatorMethod: null } order when IsOrder(kind):
                return Decide(Order(kind, body.Expressions.Evaluate(order.LeftOperand), body.Expressions.Evaluate(order.RightOperand)));
            case IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType: { TypeKind: not TypeKind.Interface } type }, Arguments: [var left, var right] } equality when TypeShape.IsSystem(type) && !TypeShape.IsInSource(type):
                return Same(Decide(body.Expressions.Evaluate(equality)), left.Value, right.Value);
            case IIsPatternOperation pattern:
                return Match(body.Expressions.Evaluate(pattern.Value), pattern.Value, pattern.Pattern);
            case IIsTypeOperation test:
                return TypeTest(test);
            default:
                return Decide(body.Expressions.Evaluate(condition));
        }
    }

    /// <summary>A condition as a value.</summary>
    public FlowValue Truth(IOperation condition)
    {
        var (whenTrue, whenFalse) = Branch(condition);
        Machine.State = Machine.Join(whenTrue, whenFalse);
        if (whenTrue is null != whenFalse is null)
            return FlowValue.OfConstant(whenTrue is not null);
        return FlowValue.Clean.AsOpaque();
    }

    /// <summary>Matches a pattern; the true state has its variables bound.</summary>
    public (FlowState? WhenTrue, FlowState? WhenFalse) Match(FlowValue value, IOperation? source, IPatternOperation pattern)
    {
        if (pattern is INegatedPatternOperation negated)
        {
            // What the inner pattern binds lives where the negated one does not match.
            var (matched, unmatched) = Match(value, source, negated.Pattern);
            return (unmatched, matched);
        }

        var before = Machine.State;
        if (before is null)
            return (null, null);
        var place = source is null ? null : Narrowable(source);
        var truth = body.Patterns.Match(value, pattern, out var narrowed);
        if (truth != false && place is not null && !narrowed.Equals(value))
            body.Places.Write(place, narrowed);
        var matches = truth == false ? null : Machine.State;
        Machine.State = truth == true ? null : before;
        if (place is not null && Machine.IsReachable && PatternMatcher.Exclude(value, pattern) is var rest && !rest.Equals(value))
            body.Places.Write(place, rest);
        return (matches, Machine.State);
    }

    /// <summary>Matches a constant, as <c>case</c> does: where it matches, what was asked about is the constant.</summary>
    public (FlowState? WhenTrue, FlowState? WhenFalse) MatchValue(FlowValue value, IOperation source, FlowValue constant)
    {
        var before = Machine.State;
        var truth = AreEqual(value, constant);
        if (truth is null)
            body.Interest(value);
        if (truth != false)
            Narrow(source, value, constant);
        return (truth == false ? null : Machine.State, truth == true ? null : before);
    }

    /// <summary>Compares two values; null when the analysis cannot tell.</summary>
    public static bool? AreEqual(FlowValue left, FlowValue right)
    {
        if (left.Constant is not { } first || right.Constant is not { } second)
            return null;
        if (first.IsPrefix || second.IsPrefix)
            return (first.Value is null && second.IsNotNull) || (second.Value is null && first.IsNotNull) ? false : null;
        return Equals(first.Value, second.Value) || (IsNumber(first.Value) && IsNumber(second.Value) && Number(first.Value!).Equals(Number(second.Value!)));
    }

    public static bool IsOrder(BinaryOperatorKind kind)
        => kind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    /// <summary>The truth of <c>left &lt; right</c> and the like as a value.</summary>
    public FlowValue Order(BinaryOperatorKind kind, FlowValue left, FlowValue right)
    {
        if (Compared(kind, left, right) is { } truth)
            return FlowValue.OfConstant(truth);
        body.Interest(left);
        body.Interest(right);
        return FlowValue.Clean.AsOpaque();
    }

    /// <summary>Compares two numbers by size; null when the analysis cannot tell.</summary>
    public static bool? Compared(BinaryOperatorKind kind, FlowValue left, FlowValue right)
    {
        if (left.Constant is not { IsPrefix: false, Value: { } first } || right.Constant is not { IsPrefix: false, Value: { } second } || !IsNumber(first) || !IsNumber(second))
            return null;
        var (x, y) = (Number(first), Number(second));
        return kind switch
        {
            BinaryOperatorKind.LessThan => x < y,
            BinaryOperatorKind.LessThanOrEqual => x <= y,
            BinaryOperatorKind.GreaterThan => x > y,
            BinaryOperatorKind.GreaterThanOrEqual => x >= y,
            _ => null,
        };
    }

    private (FlowState?, FlowState?) Chain(IBinaryOperation chain, bool isAnd)
    {
        // Left-deep chains of any length, without recursion.
        var operands = new Stack<IOperation>();
        IOperation current = chain;
        while (current is IBinaryOperation { OperatorMethod: null } binary && binary.OperatorKind == chain.OperatorKind)
        {
            operands.Push(binary.RightOperand);
            current = binary.LeftOperand;
        }

        operands.Push(current);
        FlowState? exits = null;
        foreach (var operand in operands)
        {
            var (whenTrue, whenFalse) = Branch(operand);
            exits = Machine.Join(exits, isAnd ? whenFalse : whenTrue);
            Machine.State = isAnd ? whenTrue : whenFalse;
        }

        return isAnd ? (Machine.State, exits) : (exits, Machine.State);
    }

    private (FlowState?, FlowState?) Compare(IBinaryOperation comparison, bool isEqual)
    {
        if (comparison.OperatorMethod is { } method && TypeShape.IsInSource(method))
            return Decide(body.Expressions.Evaluate(comparison));
        var left = body.Expressions.Evaluate(comparison.LeftOperand);
        var right = body.Expressions.Evaluate(comparison.RightOperand);
        var before = Machine.State;
        var truth = AreEqual(left, right);
        FlowState? equal = null;
        if (truth != false)
        {
            Narrow(comparison.LeftOperand, left, right);
            Narrow(comparison.RightOperand, right, left);
            equal = Machine.State;
        }

        if (truth is null)
        {
            body.Interest(left);
            body.Interest(right);
        }

        var different = truth == true ? null : before;
        (equal, different) = Same((equal, different), comparison.LeftOperand, comparison.RightOperand);
        return isEqual ? (equal, different) : (different, equal);
    }

    /// <summary>A variable of the caller that equals the value given for it holds that value: setters tell so that nothing changes.</summary>
    private (FlowState?, FlowState?) Same((FlowState? Equal, FlowState? Different) states, IOperation left, IOperation right)
    {
        if (states.Equal is null || (Given(left, right) ?? Given(right, left)) is not { } pair)
            return states;
        Machine.State = states.Equal;
        body.Places.Write(body.Places.Evaluate(pair.Variable), body.Expressions.Evaluate(pair.Value));
        var equal = Machine.State;
        Machine.State = states.Different;
        return (equal, states.Different);
    }

    private static (IOperation Variable, IOperation Value)? Given(IOperation variable, IOperation value)
        => variable.Unconverted() is IParameterReferenceOperation { Parameter.RefKind: RefKind.Ref } reference && value.Unconverted() is IParameterReferenceOperation { Parameter.RefKind: RefKind.None } given
            && SymbolIdentity.Comparer.Equals(reference.Type, given.Type) ? (reference, given) : null;

    private void Narrow(IOperation operand, FlowValue value, FlowValue other)
    {
        if (other.Constant is { IsPrefix: false } constant && value.Constant is null or { IsPrefix: true } && Narrowable(operand) is { } place)
            body.Places.Write(place, FlowValue.OfConstant(constant.Value));
        if (other.Constant is { IsPrefix: false, Value: string text } && operand.Unconverted() is IPropertyReferenceOperation { Instance: ILocalReferenceOperation { Local: var local }, Property.Name: var name }
            && body.Variables.Read(local, local.Type) is { Constant: null or { Value: InputPath } } holder)
            body.Variables.Write(local, holder.WithConstant(KnownConstant.With(new MemberFact(name, text))));
    }

    private (FlowState?, FlowState?) TypeTest(IIsTypeOperation test)
    {
        var value = body.Expressions.Evaluate(test.ValueOperand);
        var before = Machine.State;
        var truth = TypeNarrowing.Test(value, body.TypeArguments.Known(test.TypeOperand), out var narrowed);
        if (truth is null)
            body.Interest(value);
        if (truth != false && !test.IsNegated && Narrowable(test.ValueOperand) is { } place && !narrowed.Equals(value))
            body.Places.Write(place, narrowed);
        var whenTrue = truth == false ? null : Machine.State;
        Machine.State = truth == true ? null : before;
        if (!test.IsNegated && Machine.IsReachable && Narrowable(test.ValueOperand) is { } variable && TypeNarrowing.Exclude(value, test.TypeOperand) is var rest && !rest.Equals(value))
            body.Places.Write(variable, rest);
        var whenFalse = Machine.State;
        return test.IsNegated ? (whenFalse, whenTrue) : (whenTrue, whenFalse);
    }

    private (FlowState?, FlowState?) Decide(FlowValue value)
    {
        if (value.Constant is { Value: bool known })
            return known ? (Machine.State, null) : (null, Machine.State);
        body.Interest(value);
        return (Machine.State, Machine.State);
    }

    /// <summary>Only plain variables and storage members are narrowed: reading them has no effect. A member of one of several objects says nothing of the others.</summary>
    private Place? Narrowable(IOperation operand) => Storage(operand) is { } place and not MemberPlace { Target.Objects: not [{ IsSingle: true }] } ? place : null;

    private Place? Storage(IOperation operand)
    {
        while (operand is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            operand = operand is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operand).Operand;
        return operand switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation => body.Places.Evaluate(operand),
            IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation } => body.Places.Evaluate(operand),
            IPropertyReferenceOperation { Instance: IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation, Arguments.IsEmpty: true } => body.Places.Evaluate(operand) as MemberPlace,
            _ => null,
        };
    }

    private static double Number(object value) => value is char character ? character : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsNumber(object? value) => value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or char;
}
