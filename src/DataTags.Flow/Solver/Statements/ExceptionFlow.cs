using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Statements;

/// <summary>Where exceptions leave from, what they carry and who catches them; runs try statements.</summary>
internal sealed class ExceptionFlow(BodyAnalysis body)
{
    private readonly List<TryFrame> _tries = [];
    private readonly Stack<FlowValue> _rethrown = [];

    private Machine Machine => body.Machine;

    /// <summary>An exception may leave from here with memory as it is now.</summary>
    public void NoteThrowPoint()
    {
        if (_tries.Count > 0 && Machine.State is { } state)
            _tries[_tries.Count - 1].Raised = Machine.Join(_tries[_tries.Count - 1].Raised, state);
    }

    /// <summary>Control leaves a try block by return or jump; its finally block will run.</summary>
    public void NoteLeft(FlowState? state)
    {
        if (_tries.Count > 0)
            _tries[_tries.Count - 1].Left = Machine.Join(_tries[_tries.Count - 1].Left, state);
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

    public void Try(ITryOperation attempt)
    {
        var frame = new TryFrame();
        _tries.Add(frame);
        body.Statements.Execute(attempt.Body);
        _tries.RemoveAt(_tries.Count - 1);
        var normal = Machine.State;
        var raised = frame.Raised;
        var left = frame.Left;
        var outer = new TryFrame();
        if (attempt.Finally is not null)
            _tries.Add(outer);
        var thrown = frame.Thrown;
        foreach (var handler in attempt.Catches)
        {
            Machine.State = raised;
            thrown = Catch(handler, thrown);
            normal = Machine.Join(normal, Machine.State);
        }

        if (attempt.Finally is not null)
            _tries.RemoveAt(_tries.Count - 1);
        var passed = CatchesAll(attempt) ? outer.Thrown : thrown.Join(outer.Thrown);
        if (attempt.Finally is null)
        {
            Pass(passed, raised);
            Machine.State = normal;
            NoteLeft(left);
            return;
        }

        // The finally block also runs when control leaves early; those states are seen by its sinks.
        Machine.State = Machine.Join(Machine.Join(raised, outer.Raised), Machine.Join(left, outer.Left));
        body.Statements.Execute(attempt.Finally);
        var afterAbrupt = Machine.State;
        Pass(passed, afterAbrupt);
        Machine.State = normal;
        body.Statements.Execute(attempt.Finally);
        if (left is not null || outer.Left is not null)
            body.Statements.ExitThrough(afterAbrupt);
    }

    /// <summary>Runs code and, however control leaves it, what comes after it.</summary>
    public void Finally(Action work, Action cleanup)
    {
        var frame = new TryFrame();
        _tries.Add(frame);
        StackGuard.Run(() =>
        {
            work();
            return true;
        });
        _tries.RemoveAt(_tries.Count - 1);
        var normal = Machine.State;
        Machine.State = Machine.Join(frame.Raised, frame.Left);
        cleanup();
        var afterAbrupt = Machine.State;
        Pass(frame.Thrown, afterAbrupt);
        Machine.State = normal;
        cleanup();
        if (frame.Left is not null)
            body.Statements.ExitThrough(afterAbrupt);
    }

    private void Pass(FlowValue thrown, FlowState? state)
    {
        if (thrown.IsBottom && !thrown.IsOpaque)
            return;
        if (_tries.Count == 0)
        {
            body.LeaveByException(thrown, state);
            return;
        }

        var around = _tries[_tries.Count - 1];
        around.Thrown = around.Thrown.Join(thrown);
        around.Raised = Machine.Join(around.Raised, state);
    }

    private static bool CatchesAll(ITryOperation attempt)
        => attempt.Catches.Any(handler => handler.Filter is null && handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" });

    /// <summary>Runs a handler; returns what it may let pass.</summary>
    private FlowValue Catch(ICatchClauseOperation handler, FlowValue thrown)
    {
        if (!Machine.IsReachable)
            return thrown;
        var others = TypeNarrowing.Exclude(thrown, handler.ExceptionType);
        // What the framework throws is unknown; what was seen thrown is caught if its type fits.
        TypeNarrowing.Test(thrown, handler.ExceptionType, out var fitting);
        if (body.Scope.Hierarchy.IsUnknownToLibraries(handler.ExceptionType))
            fitting = fitting.WithObjects(fitting.Objects.RemoveAll(static item => item.IsThrownByLibrary));
        var value = FlowValue.Of(Machine.AllocateUnknown(handler.Syntax, handler.ExceptionType, TaintSet.Empty)).AsOpaque().Join(fitting);
        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            body.Variables.Write(declarator.Symbol, value);
        if (handler.Filter is not null)
        {
            if (!TakesAll(handler.Filter, handler.ExceptionDeclarationOrExpression as IVariableDeclaratorOperation, fitting))
                others = thrown;
            Machine.State = body.Conditions.Branch(handler.Filter).WhenTrue;
        }

        _rethrown.Push(value);
        body.Statements.Execute(handler.Handler);
        _rethrown.Pop();
        return others;
    }

    /// <summary>Whether a filter surely takes what was seen thrown, whatever else it takes.</summary>
    private bool TakesAll(IOperation filter, IVariableDeclaratorOperation? declarator, FlowValue fitting)
    {
        if (declarator is null || !fitting.IsOnlyObjects)
            return false;
        var before = Machine.State;
        var exception = body.Variables.Read(declarator.Symbol, declarator.Symbol.Type);
        body.Variables.Write(declarator.Symbol, fitting);
        var (_, refused) = body.Conditions.Branch(filter);
        Machine.State = before;
        body.Variables.Write(declarator.Symbol, exception);
        return refused is null;
    }

    private sealed class TryFrame
    {
        /// <summary>Join of all states an exception may leave from.</summary>
        public FlowState? Raised { get; set; }

        /// <summary>Join of the states that leave by return or jump.</summary>
        public FlowState? Left { get; set; }

        public FlowValue Thrown { get; set; } = FlowValue.Clean;
    }
}
