using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Calls;
using DataTags.Flow.Solver.Modelled;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Statements;

/// <summary>Runs statements: sequence, branches, loops to a fixpoint, exceptions, and jumps by the states that wait at their targets.</summary>
internal sealed class StatementExecutor(BodyAnalysis body)
{
    private readonly Jumps _jumps = new(body);
    private readonly ReturnedSinks _sinks = new(body);
    private FlowValue? _returned;
    private FlowState? _exit;
    private AbstractObject? _sequence;
    private FlowState? _yielded;

    private Machine Machine => body.Machine;

    /// <summary>Runs the body's code; again as long as a jump backwards brings something new to its label.</summary>
    public void Run(IOperation code)
    {
        if (IsIterator())
        {
            _sequence = AbstractObject.Allocated(body.Body.Syntax, body.Body.Method.ReturnType, isExact: false, AbstractObject.SequencePart);
            Machine.Install(_sequence, ObjectState.Empty);
            body.Positions.SetCount(_sequence, 0);
        }

        var start = Machine.State;
        for (var round = 1; ; round++)
        {
            Machine.State = start;
            if (IsExpressionBody(code))
                Return(Returned(code));
            else
                Execute(code);
            if (!_jumps.BringNews)
                break;
            if (round < body.Scope.Options.JumpRounds)
                continue;
            body.Cut(code.Syntax, "jumps back in it pass values on too often");
            break;
        }
    }

    public void Finish(out FlowValue returned, out FlowState? exit)
    {
        // An iterator that never ends gives what it yields all the same: whoever reads it stops.
        exit = Machine.Join(_exit, Machine.State) ?? _yielded;
        Machine.State = exit;
        returned = _returned ?? FlowValue.Clean;
        var method = body.Body.Method;
        if (_sequence is not null)
        {
            returned = FlowValue.Of(_sequence);
        }
        else if (method.IsAsync && !method.ReturnsVoid)
        {
            // What an asynchronous method throws is in its task, so it returns all the same.
            Machine.State = exit ?? body.ThrownState;
            returned = body.ImpliedCalls.Task(exit is null ? null : returned, body.Thrown);
            exit = Machine.State;
        }
    }

    public void Execute(IOperation? operation)
    {
        if (operation is null || (!Machine.IsReachable && !_jumps.AnyWait && operation is not ILocalFunctionOperation))
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

    /// <summary>Adds what early exits look like after the finally blocks they run through.</summary>
    public void ExitThrough(FlowState? afterFinally) => _exit = _exit is null ? null : Machine.Join(_exit, afterFinally);

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
                new SwitchStatements(body, _jumps).Run(choice);
                break;
            case IForEachLoopOperation loop:
                new Loops(body, _jumps).ForEach(loop);
                break;
            case IForLoopOperation loop:
                new Loops(body, _jumps).For(loop);
                break;
            case IWhileLoopOperation loop:
                new Loops(body, _jumps).While(loop);
                break;
            case IReturnOperation yields when yields.Kind == OperationKind.YieldReturn:
                Yield(yields);
                break;
            case IReturnOperation returns:
                Return(returns.ReturnedValue is null || returns.Kind == OperationKind.YieldBreak ? FlowValue.Clean : Returned(returns.ReturnedValue));
                break;
            case IBranchOperation branch:
                _jumps.Jump(branch.Target);
                break;
            case ILabeledOperation labeled:
                _jumps.Land(labeled.Label);
                Execute(labeled.Operation);
                break;
            case IThrowOperation thrown:
                body.Exceptions.Throw(thrown);
                break;
            case ITryOperation attempt:
                body.Exceptions.Try(attempt);
                break;
            case IUsingOperation { Resources: IVariableDeclarationGroupOperation resources } use:
                Execute(resources);
                Using(resources, () => Execute(use.Body));
                break;
            case IUsingOperation use:
                Using(use.Resources, body.Expressions.EvaluateCopy(use.Resources), () => Execute(use.Body));
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

        Execute(block.Operations, 0);
    }

    private void Execute(ImmutableArray<IOperation> statements, int from)
    {
        for (var i = from; i < statements.Length; i++)
        {
            Execute(statements[i]);
            if (statements[i] is not IUsingDeclarationOperation use)
                continue;
            Using(use.DeclarationGroup, () => Execute(statements, i + 1));
            return;
        }
    }

    private void Using(IVariableDeclarationGroupOperation resources, Action work)
    {
        var declarators = resources.Declarations.SelectMany(static declaration => declaration.Declarators).Where(declarator => MayDispose(declarator.Symbol.Type)).Reverse().ToArray();
        if (declarators.Length > 0)
            body.Exceptions.Finally(work, () => Array.ForEach(declarators, declarator => body.ImpliedCalls.Dispose(body.Variables.Read(declarator.Symbol, declarator.Symbol.Type), declarator.Symbol.Type, declarator.Syntax)));
        else
            work();
    }

    /// <summary>What is held has no name: whatever happens to the places it was read from, this is disposed of.</summary>
    private void Using(IOperation resource, FlowValue held, Action work)
    {
        if (MayDispose(resource.Type))
            body.Exceptions.Finally(work, () => body.ImpliedCalls.Dispose(held, resource.Type, resource.Syntax));
        else
            work();
    }

    /// <summary>What is done in code out of sight changes nothing here.</summary>
    private static bool MayDispose(ITypeSymbol? type) => ImpliedCalls.Disposer(type) is not null;

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

    private FlowValue Returned(IOperation value)
    {
        if (body.Body.Method.ReturnsByRef || body.Body.Method.ReturnsByRefReadonly)
            return body.References.To(value);
        var returned = body.Expressions.EvaluateCopy(value);
        _sinks.Record(returned, value);
        return returned;
    }

    private void Return(FlowValue value)
    {
        if (!Machine.IsReachable)
            return;
        _returned = _returned is null ? value : _returned.Join(value);
        _exit = Machine.Join(_exit, _jumps.Leave());
    }

    private bool IsIterator()
        => body.Body.Method.ReturnType is INamedTypeSymbol { TypeKind: TypeKind.Interface, Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
            && body.Body.Syntax.DescendantNodes(node => node == body.Body.Syntax || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<YieldStatementSyntax>().Any();

    private void Yield(IReturnOperation yields)
    {
        if (!Machine.IsReachable || yields.ReturnedValue is null)
            return;
        var value = body.Expressions.EvaluateCopy(yields.ReturnedValue);
        _sinks.Record(value, yields.ReturnedValue);
        if (_sequence is not null)
            body.Positions.Insert(FlowValue.Of(_sequence), value, null, isLast: true);
        _yielded = Machine.Join(_yielded, Machine.State);
    }

    private static bool IsExpressionBody(IOperation code)
        => code is not (IBlockOperation or IMethodBodyOperation or IConstructorBodyOperation or IExpressionStatementOperation or IReturnOperation);
}
