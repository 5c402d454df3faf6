using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Statements;

/// <summary>Switch statements: clauses are tried in order, and <c>goto case</c> brings control back to one of them.</summary>
internal sealed class SwitchStatements(BodyAnalysis body, Jumps jumps)
{
    private FlowState? _fallbackEntry;

    private Machine Machine => body.Machine;

    public void Run(ISwitchOperation choice)
    {
        var value = body.Expressions.Evaluate(choice.Value);
        var entry = Machine.State;
        for (var round = 1; ; round++)
        {
            var before = choice.Cases.SelectMany(item => item.Clauses).Select(clause => jumps.Waiting(clause.Label)).ToArray();
            Machine.State = entry;
            RunCases(choice, value);
            var after = choice.Cases.SelectMany(item => item.Clauses).Select(clause => jumps.Waiting(clause.Label)).ToArray();
            if (before.Zip(after, Equals).All(static same => same))
                break;
            if (round < body.Scope.Options.JumpRounds)
                continue;
            body.Cut(choice.Syntax, "jumps between the cases pass values on too often");
            break;
        }

        jumps.Land(choice.ExitLabel);
    }

    private void RunCases(ISwitchOperation choice, FlowValue value)
    {
        var missed = Machine.State;
        ISwitchCaseOperation? fallback = null;
        FlowState? ends = null;
        foreach (var item in choice.Cases)
        {
            FlowState? entered = null;
            foreach (var clause in item.Clauses)
            {
                entered = Machine.Join(entered, jumps.Waiting(clause.Label));
                if (clause is IDefaultCaseClauseOperation)
                {
                    fallback = item;
                    continue;
                }

                Machine.State = missed;
                var (matched, next) = Enter(clause, value, choice.Value);
                entered = Machine.Join(entered, matched);
                missed = next;
            }

            if (ReferenceEquals(item, fallback))
            {
                _fallbackEntry = entered;
                continue;
            }

            ends = Machine.Join(ends, RunCase(item, entered));
        }

        Machine.State = missed;
        if (fallback is not null)
            Machine.State = RunCase(fallback, Machine.Join(_fallbackEntry, missed));
        Machine.State = Machine.Join(ends, Machine.State);
    }

    private FlowState? RunCase(ISwitchCaseOperation item, FlowState? entry)
    {
        Machine.State = entry;
        foreach (var statement in item.Body)
            body.Statements.Execute(statement);
        return Machine.State;
    }

    private (FlowState?, FlowState?) Enter(ICaseClauseOperation clause, FlowValue value, IOperation source)
    {
        if (Machine.State is null)
            return (null, null);
        switch (clause)
        {
            case IPatternCaseClauseOperation pattern:
                var (matched, missed) = body.Conditions.Match(value, source, pattern.Pattern);
                if (pattern.Guard is null || matched is null)
                    return (matched, missed);
                Machine.State = matched;
                var (passed, failed) = body.Conditions.Branch(pattern.Guard);
                return (passed, Machine.Join(missed, failed));
            case ISingleValueCaseClauseOperation single:
                return body.Conditions.MatchValue(value, source, body.Expressions.Evaluate(single.Value));
            default:
                return (Machine.State, Machine.State);
        }
    }
}
