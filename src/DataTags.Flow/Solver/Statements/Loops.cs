using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Calls;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Statements;

/// <summary>Loops run to a fixpoint: the state at the head grows until another round adds nothing.</summary>
internal sealed class Loops(BodyAnalysis body, Jumps jumps)
{
    private const int MostRounds = 24;

    // Turns that are followed one by one, where it is known that there are that many.
    private const int MostTurns = 4;

    private Machine Machine => body.Machine;

    public void ForEach(IForEachLoopOperation loop)
    {
        var collection = body.Expressions.Evaluate(loop.Collection);
        var type = loop.Collection.Type;
        var inner = loop.Collection.Unconverted();
        if (InTurn(loop, collection, inner.Type ?? type, out var runs))
            return;
        Run(
            loop,
            condition: null,
            content: () =>
            {
                var current = body.Deferred.Current(collection, loop.Collection.Syntax);
                Turn(loop, body.ImpliedCalls.Enumerate(current, inner.Type ?? type, loop), current, Slots.Element);
            },
            step: null,
            testsFirst: true,
            runs: runs);
    }

    /// <summary>Runs the body for each of the first elements that are surely there, one after the other.</summary>
    /// <returns>Whether that was all; if not, any number of turns with any element may follow.</returns>
    /// <param name="runs">Whether the first of the turns that follow surely is one.</param>
    private bool InTurn(IForEachLoopOperation loop, FlowValue collection, ITypeSymbol? type, out bool runs)
    {
        runs = false;
        if (ViewStart.IsPart(collection, type))
            return false;
        var inTurn = !body.Variables.IsCapturedIn(loop);
        for (var turn = 0; Machine.IsReachable; turn++)
        {
            // The body may change what is enumerated.
            var current = body.Deferred.Current(collection, loop.Collection.Syntax);
            var range = ImpliedCalls.HasOwnEnumerator(type, loop) ? null : body.Positions.RangeOf(current);
            // Code out of sight may have filled what seems to be empty.
            runs = turn == 0 && range is { Least: > 0 };
            if (!inTurn || range is null or { Least: 0 } or { Most: > MostTurns } || (turn >= range.Least && !range.IsExact))
                return false;
            if (turn >= range.Least)
                break;
            Turn(loop, body.Positions.At(current, turn, type: ImpliedCalls.ElementType(type, loop)), current, Slots.Keyed(turn));
            Machine.JoinWith(jumps.Take(loop.ContinueLabel));
        }

        Machine.JoinWith(jumps.Take(loop.ExitLabel));
        return true;
    }

    private void Turn(IForEachLoopOperation loop, FlowValue element, FlowValue collection, string slot)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { IsRef: true } variable, Syntax: var at })
            body.Variables.Alias(variable, ImpliedCalls.IsReference(element) ? new ReferencePlace(element, at, variable.Type) : new ElementPlace(collection, slot, at, variable.Type));
        else
            Bind(loop, element);
        body.Statements.Execute(loop.Body);
    }

    public void For(IForLoopOperation loop)
    {
        foreach (var before in loop.Before)
            body.Statements.Execute(before);
        Run(
            loop,
            loop.Condition,
            () => body.Statements.Execute(loop.Body),
            () =>
            {
                foreach (var step in loop.AtLoopBottom)
                    body.Statements.Execute(step);
            },
            testsFirst: true);
    }

    public void While(IWhileLoopOperation loop)
        => Run(loop, loop.ConditionIsUntil ? null : loop.Condition, () => body.Statements.Execute(loop.Body), null, loop.ConditionIsTop);

    /// <param name="runs">Whether there surely is a first turn: then nobody leaves before it.</param>
    private void Run(ILoopOperation loop, IOperation? condition, Action content, Action? step, bool testsFirst, bool runs = false)
    {
        if (testsFirst && TurnsInOrder(loop, condition, content, step))
            return;
        var head = Machine.State;
        FlowState? exits = null;
        for (var round = 0; ; round++)
        {
            Machine.State = head;
            exits = null;
            if (testsFirst)
                exits = Test(loop, condition);
            runs |= round == 0 && testsFirst && exits is null;
            content();
            Machine.JoinWith(jumps.Take(loop.ContinueLabel));
            step?.Invoke();
            if (!testsFirst)
                exits = Test(loop, condition);
            var next = Machine.Join(head, Machine.State);
            if (Equals(next, head))
            {
                if (runs)
                    exits = Test(loop, condition);
                break;
            }

            if (round == MostRounds)
            {
                body.Cut(loop.Syntax, "the loop passes values on too often");
                break;
            }

            head = next;
        }

        Machine.State = Machine.Join(exits, jumps.Take(loop.ExitLabel));
    }

    /// <summary>Runs a loop that counts over a few known numbers turn by turn.</summary>
    /// <returns>Whether it has come to its end; if not, any number of turns may follow.</returns>
    private bool TurnsInOrder(ILoopOperation loop, IOperation? condition, Action content, Action? step)
    {
        if (condition is not IBinaryOperation { OperatorMethod: null } order || !Conditions.IsOrder(order.OperatorKind)
            || Number(order.LeftOperand) is not { } left || Number(order.RightOperand) is not { } right || Math.Abs(left - right) > MostTurns
            || body.Variables.IsCapturedIn(loop))
            return false;
        for (var turn = 0; turn <= MostTurns && Machine.IsReachable; turn++)
        {
            var before = Machine.State;
            var (whenTrue, whenFalse) = body.Conditions.Branch(condition);
            if (whenTrue is null)
            {
                Machine.State = Machine.Join(whenFalse, jumps.Take(loop.ExitLabel));
                return true;
            }

            if (whenFalse is not null)
            {
                Machine.State = before;
                return false;
            }

            content();
            Machine.JoinWith(jumps.Take(loop.ContinueLabel));
            step?.Invoke();
        }

        if (Machine.IsReachable)
            return false;
        Machine.State = jumps.Take(loop.ExitLabel);
        return true;
    }

    /// <summary>The number a variable holds before the condition changes it, or that is written there.</summary>
    private int? Number(IOperation operand)
        => operand.Unconverted() is IIncrementOrDecrementOperation { OperatorMethod: null } counting ? Number(counting.Target)
            : operand.Unconverted() is ILocalReferenceOperation or { ConstantValue.HasValue: true } && body.Expressions.Evaluate(operand).Constant is { IsPrefix: false, Value: int number } ? number : null;

    /// <returns>The state in which the loop ends here.</returns>
    private FlowState? Test(ILoopOperation loop, IOperation? condition)
    {
        if (condition is null)
            return loop is IForLoopOperation ? null : Machine.State;
        var (whenTrue, whenFalse) = body.Conditions.Branch(condition);
        Machine.State = whenTrue;
        return whenFalse;
    }

    private void Bind(IForEachLoopOperation loop, FlowValue element)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation declarator)
        {
            body.Variables.Write(declarator.Symbol, element.Step(declarator.Syntax, $"element {declarator.Symbol.Name}"));
            return;
        }

        if (loop is { SemanticModel: { } model, Syntax: ForEachVariableStatementSyntax syntax })
            new Assignments(body).Deconstruct(loop.LoopControlVariable, element, model.GetForEachStatementInfo(syntax).ElementType, model.GetDeconstructionInfo(syntax));
        else
            new Assignments(body).Deconstruct(loop.LoopControlVariable, element, null, null);
    }
}
