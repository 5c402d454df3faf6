using DataTags.Flow.Domain;
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

    private Machine Machine => body.Machine;

    public void ForEach(IForEachLoopOperation loop)
    {
        var collection = body.Expressions.Evaluate(loop.Collection);
        var type = loop.Collection.Type;
        var inner = loop.Collection.Unconverted();
        Run(
            loop,
            enter: null,
            condition: null,
            content: () =>
            {
                var element = body.ImpliedCalls.Enumerate(body.Deferred.Current(collection, loop.Collection.Syntax), inner.Type ?? type, loop);
                Bind(loop, element);
                body.Statements.Execute(loop.Body);
            },
            step: null,
            testsFirst: true);
    }

    public void For(IForLoopOperation loop)
    {
        foreach (var before in loop.Before)
            body.Statements.Execute(before);
        Run(
            loop,
            enter: null,
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
        => Run(loop, null, loop.ConditionIsUntil ? null : loop.Condition, () => body.Statements.Execute(loop.Body), null, loop.ConditionIsTop);

    private void Run(ILoopOperation loop, Action? enter, IOperation? condition, Action content, Action? step, bool testsFirst)
    {
        enter?.Invoke();
        var head = Machine.State;
        FlowState? exits = null;
        for (var round = 0; ; round++)
        {
            Machine.State = head;
            exits = null;
            if (testsFirst)
                exits = Test(condition);
            content();
            Machine.JoinWith(jumps.Take(loop.ContinueLabel));
            step?.Invoke();
            if (!testsFirst)
                exits = Test(condition);
            var next = Machine.Join(head, Machine.State);
            if (Equals(next, head))
                break;
            if (round == MostRounds)
            {
                body.Cut(loop.Syntax, "the loop passes values on too often");
                break;
            }

            head = next;
        }

        Machine.State = Machine.Join(exits, jumps.Take(loop.ExitLabel));
    }

    private FlowState? Test(IOperation? condition)
    {
        if (condition is null)
            return Machine.State;
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
