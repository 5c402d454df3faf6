using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Runs statements: sequence, branches, loops to a fixpoint, exceptions, and jumps by the states that wait at their targets.</summary>
internal sealed class StatementExecutor(BodyAnalysis body)
{
    private const int LoopRounds = 24;
    private const int JumpRounds = 8;

    private readonly Dictionary<ILabelSymbol, FlowState?> _waiting = new(SymbolIdentity.Comparer);
    private readonly Dictionary<ILabelSymbol, FlowState?> _seen = new(SymbolIdentity.Comparer);
    private readonly List<TryFrame> _tries = [];
    private FlowValue? _returned;
    private FlowState? _exit;
    private AbstractObject? _sequence;

    private Machine Machine => body.Machine;

    /// <summary>Runs the body's code; again as long as a jump backwards brings something new to its label.</summary>
    public void Run(IOperation code)
    {
        var start = Machine.State;
        for (var round = 0; round < JumpRounds; round++)
        {
            Machine.State = start;
            if (IsExpressionBody(code))
                Return(body.Expressions.EvaluateCopy(code));
            else
                Execute(code);
            if (!_waiting.Any(pair => _seen.TryGetValue(pair.Key, out var seen) && !Equals(seen, Machine.Join(seen, pair.Value))))
                break;
        }
    }

    public void Finish(out FlowValue returned, out FlowState? exit)
    {
        exit = Machine.Join(_exit, Machine.State);
        Machine.State = exit;
        returned = _returned ?? FlowValue.Clean;
        var method = body.Body.Method;
        if (_sequence is not null)
        {
            returned = FlowValue.Of(_sequence);
        }
        else if (method.IsAsync && !method.ReturnsVoid && exit is not null)
        {
            var task = Machine.Allocate(body.Body.Syntax, method.ReturnType, part: "task");
            Machine.Write(task, Slots.Result, returned, isStrong: true);
            returned = FlowValue.Of(task);
            exit = Machine.State;
        }
    }

    public void Execute(IOperation? operation)
    {
        if (operation is null || (!Machine.IsReachable && _waiting.Count == 0 && operation is not ILocalFunctionOperation))
            return;
        body.Tick();
        if (operation is IBlockOperation block)
        {
            Block(block);
            return;
        }

        StackGuard.Run(() =>
        {
            ExecuteCore(operation);
            return true;
        });
    }

    /// <summary>An exception may leave from here with memory as it is now.</summary>
    public void NoteThrowPoint()
    {
        if (_tries.Count > 0 && Machine.State is { } state)
            _tries[_tries.Count - 1].Raised = Machine.Join(_tries[_tries.Count - 1].Raised, state);
    }

    public void NoteThrown(FlowValue exception)
    {
        if (_tries.Count > 0)
            _tries[_tries.Count - 1].Thrown = _tries[_tries.Count - 1].Thrown.Join(exception);
        else
            body.LeaveByException(exception, Machine.State);
        NoteThrowPoint();
    }

    public void Throw(IThrowOperation operation)
    {
        var value = operation.Exception is { } exception ? body.Expressions.Evaluate(exception) : _rethrown.Count > 0 ? _rethrown.Peek() : FlowValue.Opaque;
        NoteThrown(value);
        Machine.State = null;
    }

    /// <summary>Assignments are expressions too; their value is what was assigned.</summary>
    public FlowValue Assign(IOperation operation) => new Assignments(body).Evaluate(operation);

    private readonly Stack<FlowValue> _rethrown = [];

    private void ExecuteCore(IOperation operation)
    {
        switch (operation)
        {
            case IMethodBodyOperation method:
                Execute((IOperation?)method.BlockBody ?? method.ExpressionBody);
                break;
            case IConstructorBodyOperation constructor:
                Execute((IOperation?)constructor.BlockBody ?? constructor.ExpressionBody);
                break;
            case IExpressionStatementOperation statement:
                body.Expressions.Evaluate(statement.Operation);
                break;
            case IVariableDeclarationGroupOperation or IVariableDeclarationOperation:
                foreach (var child in operation.ChildOperations)
                    Execute(child);
                break;
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                break;
            case IConditionalOperation conditional:
                If(conditional);
                break;
            case ISwitchOperation choice:
                Switch(choice);
                break;
            case IForEachLoopOperation loop:
                new Loops(body, this).ForEach(loop);
                break;
            case IForLoopOperation loop:
                new Loops(body, this).For(loop);
                break;
            case IWhileLoopOperation loop:
                new Loops(body, this).While(loop);
                break;
            case IReturnOperation yields when yields.Kind == OperationKind.YieldReturn:
                Yield(yields);
                break;
            case IReturnOperation returns:
                Return(returns.ReturnedValue is null || returns.Kind == OperationKind.YieldBreak ? FlowValue.Clean : body.Expressions.EvaluateCopy(returns.ReturnedValue));
                break;
            case IBranchOperation branch:
                Jump(branch.Target);
                break;
            case ILabeledOperation labeled:
                Land(labeled.Label);
                Execute(labeled.Operation);
                break;
            case IThrowOperation thrown:
                Throw(thrown);
                break;
            case ITryOperation attempt:
                Try(attempt);
                break;
            case IUsingOperation use:
                Execute(use.Resources);
                Execute(use.Body);
                break;
            case IUsingDeclarationOperation use:
                Execute(use.DeclarationGroup);
                break;
            case ILockOperation locked:
                body.Expressions.Evaluate(locked.LockedValue);
                Execute(locked.Body);
                break;
            case ILocalFunctionOperation function:
                body.Register(function);
                break;
            case IEmptyOperation:
                break;
            default:
                body.Expressions.Evaluate(operation);
                break;
        }
    }

    private void Block(IBlockOperation block)
    {
        foreach (var statement in block.Operations)
        {
            if (statement is ILocalFunctionOperation function)
                body.Register(function);
        }

        foreach (var statement in block.Operations)
            Execute(statement);
    }

    private void Declare(IVariableDeclaratorOperation declarator)
    {
        var initializer = declarator.GetVariableInitializer();
        if (initializer is null)
        {
            body.Variables.Write(declarator.Symbol, body.Expressions.Default(declarator.Symbol.Type, declarator.Syntax));
            return;
        }

        if (declarator.Symbol.IsRef)
        {
            body.Variables.Alias(declarator.Symbol, body.Places.Evaluate(initializer.Value));
            return;
        }

        body.Variables.Write(declarator.Symbol, body.Expressions.EvaluateCopy(initializer.Value).Step(declarator.Syntax, $"stored in {declarator.Symbol.Name}"));
    }

    private void If(IConditionalOperation conditional)
    {
        // An else-if chain is a long list, not deep nesting.
        FlowState? exits = null;
        IOperation? current = conditional;
        while (current is IConditionalOperation link)
        {
            var (whenTrue, whenFalse) = body.Conditions.Branch(link.Condition);
            Machine.State = whenTrue;
            Execute(link.WhenTrue);
            exits = Machine.Join(exits, Machine.State);
            Machine.State = whenFalse;
            current = link.WhenFalse;
        }

        Execute(current);
        Machine.State = Machine.Join(exits, Machine.State);
    }

    private void Switch(ISwitchOperation choice)
    {
        var value = body.Expressions.Evaluate(choice.Value);
        var entry = Machine.State;
        for (var round = 0; round < JumpRounds; round++)
        {
            var before = choice.Cases.SelectMany(item => item.Clauses).Select(clause => Waiting(clause.Label)).ToArray();
            Machine.State = entry;
            RunCases(choice, value);
            var after = choice.Cases.SelectMany(item => item.Clauses).Select(clause => Waiting(clause.Label)).ToArray();
            if (before.Zip(after, Equals).All(static same => same))
                break;
        }

        Land(choice.ExitLabel);
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
                entered = Machine.Join(entered, Waiting(clause.Label));
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

    private FlowState? _fallbackEntry;

    private FlowState? RunCase(ISwitchCaseOperation item, FlowState? entry)
    {
        Machine.State = entry;
        foreach (var statement in item.Body)
            Execute(statement);
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
                var before = Machine.State;
                var truth = Conditions.AreEqual(value, body.Expressions.Evaluate(single.Value));
                if (truth is null)
                    body.Interest(value);
                return (truth == false ? null : Machine.State, truth == true ? null : before);
            default:
                return (Machine.State, Machine.State);
        }
    }

    private void Return(FlowValue value)
    {
        if (!Machine.IsReachable)
            return;
        _returned = _returned is null ? value : _returned.Join(value);
        Exit(state => _exit = Machine.Join(_exit, state));
    }

    private void Yield(IReturnOperation yields)
    {
        if (!Machine.IsReachable || yields.ReturnedValue is null)
            return;
        var value = body.Expressions.EvaluateCopy(yields.ReturnedValue);
        _sequence ??= AbstractObject.Allocated(body.Body.Syntax, body.Body.Method.ReturnType, isExact: false, "sequence");
        Machine.Write(FlowValue.Of(_sequence), Slots.Element, value, isWeak: true);
    }

    private void Jump(ILabelSymbol target) => Exit(state => _waiting[target] = Machine.Join(Waiting(target), state));

    /// <summary>Leaves the current point for good; a finally block in between runs on the way.</summary>
    private void Exit(Action<FlowState?> arrive)
    {
        if (_tries.Count > 0 && Machine.State is { } state)
            _tries[_tries.Count - 1].Left = Machine.Join(_tries[_tries.Count - 1].Left, state);
        arrive(Machine.State);
        Machine.State = null;
    }

    /// <summary>Joins the states that wait at a label with what falls through to it.</summary>
    public void Land(ILabelSymbol label)
    {
        if (_waiting.TryGetValue(label, out var state))
        {
            _seen[label] = state;
            Machine.JoinWith(state);
        }
        else if (!_seen.ContainsKey(label))
        {
            _seen[label] = null;
        }
    }

    public FlowState? Waiting(ILabelSymbol? label) => label is not null && _waiting.TryGetValue(label, out var state) ? state : null;

    public FlowState? Take(ILabelSymbol label)
    {
        var state = Waiting(label);
        _waiting.Remove(label);
        return state;
    }

    public static int MostLoopRounds => LoopRounds;

    private void Try(ITryOperation attempt)
    {
        var frame = new TryFrame { Raised = Machine.State };
        _tries.Add(frame);
        Execute(attempt.Body);
        _tries.RemoveAt(_tries.Count - 1);
        var normal = Machine.State;
        var raised = frame.Raised;
        var left = frame.Left;
        var outer = new TryFrame();
        if (attempt.Finally is not null)
            _tries.Add(outer);
        foreach (var handler in attempt.Catches)
        {
            Machine.State = raised;
            Catch(handler, frame.Thrown);
            normal = Machine.Join(normal, Machine.State);
        }

        if (attempt.Finally is not null)
            _tries.RemoveAt(_tries.Count - 1);
        if (attempt.Catches.IsEmpty || !CatchesAll(attempt))
            Pass(frame.Thrown, raised);
        Pass(outer.Thrown, outer.Raised);
        if (attempt.Finally is null)
        {
            Machine.State = normal;
            if (_tries.Count > 0)
                _tries[_tries.Count - 1].Left = Machine.Join(_tries[_tries.Count - 1].Left, left);
            return;
        }

        // The finally block also runs when control leaves early; those states are seen by its sinks.
        Machine.State = Machine.Join(Machine.Join(raised, outer.Raised), Machine.Join(left, outer.Left));
        Execute(attempt.Finally);
        var afterAbrupt = Machine.State;
        Machine.State = normal;
        Execute(attempt.Finally);
        if (left is not null || outer.Left is not null)
            _exit = _exit is null ? null : Machine.Join(_exit, afterAbrupt);
    }

    private void Pass(FlowValue thrown, FlowState? state)
    {
        if (thrown.IsBottom && !thrown.IsOpaque)
            return;
        if (_tries.Count > 0)
            _tries[_tries.Count - 1].Thrown = _tries[_tries.Count - 1].Thrown.Join(thrown);
        else
            body.LeaveByException(thrown, state);
    }

    private static bool CatchesAll(ITryOperation attempt)
        => attempt.Catches.Any(handler => handler.Filter is null && handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" });

    private void Catch(ICatchClauseOperation handler, FlowValue thrown)
    {
        if (!Machine.IsReachable)
            return;
        // What the framework throws is unknown; what was seen thrown is caught if its type fits.
        TypeNarrowing.Test(thrown, handler.ExceptionType, out var fitting);
        var value = FlowValue.Of(Machine.AllocateUnknown(handler.Syntax, handler.ExceptionType, TaintSet.Empty)).AsOpaque().Join(fitting);
        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            body.Variables.Write(declarator.Symbol, value);
        if (handler.Filter is not null)
            Machine.State = body.Conditions.Branch(handler.Filter).WhenTrue;
        _rethrown.Push(value);
        Execute(handler.Handler);
        _rethrown.Pop();
    }

    private static bool IsExpressionBody(IOperation code)
        => code is not (IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation or IExpressionStatementOperation or IReturnOperation);

    private sealed class TryFrame
    {
        /// <summary>Join of all states an exception may leave from.</summary>
        public FlowState? Raised { get; set; }

        /// <summary>Join of the states that leave by return or jump.</summary>
        public FlowState? Left { get; set; }

        public FlowValue Thrown { get; set; } = FlowValue.Clean;
    }
}
