using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>Expressions that evaluate some operands and not others: each way is followed with the state it is taken in.</summary>
internal sealed class BranchExpressions(BodyAnalysis body)
{
    private readonly Stack<FlowValue> _conditionals = [];

    private Machine Machine => body.Machine;

    /// <summary>What stands before the <c>?.</c> that is being evaluated.</summary>
    public FlowValue ConditionalReceiver => _conditionals.Count > 0 ? _conditionals.Peek() : FlowValue.Opaque;

    public FlowValue Conditional(IConditionalOperation conditional)
    {
        var (whenTrue, whenFalse) = body.Conditions.Branch(conditional.Condition);
        Machine.State = whenTrue;
        var first = whenTrue is null ? null : body.Expressions.EvaluateCopy(conditional.WhenTrue);
        var afterFirst = Machine.State;
        Machine.State = whenFalse;
        var second = whenFalse is null || conditional.WhenFalse is null ? null : body.Expressions.EvaluateCopy(conditional.WhenFalse);
        var afterSecond = Machine.State;
        if (afterFirst is null)
            first = null;
        if (afterSecond is null)
            second = null;
        if (first is not null && second is not null)
            (first, second) = Machine.Unite(first, second, ref afterFirst!, ref afterSecond!, conditional.Syntax, conditional.Type);
        Machine.State = Machine.Join(afterFirst, afterSecond);
        return first is null ? second ?? FlowValue.Clean : second is null ? first : first.Join(second);
    }

    public FlowValue Coalesce(ICoalesceOperation coalesce)
    {
        var value = body.Expressions.EvaluateCopy(coalesce.Value);
        if (value.Constant is { Value: null })
            return body.Expressions.EvaluateCopy(coalesce.WhenNull);
        if (value.Constant is { IsNotNull: true } || body.IsNotNull(value))
            return value;
        body.Interest(value);
        var before = Machine.State;
        var other = body.Expressions.EvaluateCopy(coalesce.WhenNull);
        var joined = Machine.State is null ? value : value.Join(other);
        Machine.State = Machine.Join(before, Machine.State);
        return joined;
    }

    public FlowValue ConditionalAccess(IConditionalAccessOperation access)
    {
        var value = body.Expressions.Evaluate(access.Operation);
        if (value.Constant is { Value: null })
            return FlowValue.OfConstant(null);
        var before = Machine.State;
        _conditionals.Push(value);
        var result = body.Expressions.Evaluate(access.WhenNotNull);
        _conditionals.Pop();
        if (value.Constant is { IsNotNull: true })
            return result;
        Machine.State = Machine.Join(before, Machine.State);
        // What it was looked for by is known of it wherever it is there; everything else may be null from here on.
        return result.Constant is { Value: MemberFact } ? result : result.Join(FlowValue.OfConstant(null));
    }

    public FlowValue Switch(ISwitchExpressionOperation choice)
    {
        var value = body.Expressions.Evaluate(choice.Value);
        var state = Machine.State;
        FlowState? exits = null;
        FlowValue? result = null;
        foreach (var arm in choice.Arms)
        {
            Machine.State = state;
            var (matched, missed) = body.Conditions.Match(value, choice.Value, arm.Pattern);
            Machine.State = matched;
            if (arm.Guard is not null && matched is not null)
            {
                var (passed, failed) = body.Conditions.Branch(arm.Guard);
                missed = Machine.Join(missed, failed);
                Machine.State = passed;
            }

            if (Machine.IsReachable)
            {
                var armValue = body.Expressions.EvaluateCopy(arm.Value);
                if (Machine.IsReachable)
                    result = result is null ? armValue : result.Join(armValue);
            }

            exits = Machine.Join(exits, Machine.State);
            state = missed;
            if (state is null)
                break;
        }

        Machine.State = exits;
        return result ?? FlowValue.Clean;
    }
}
