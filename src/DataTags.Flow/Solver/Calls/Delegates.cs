using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Functions as values: lambdas, method groups and local functions are made here, and run with whatever they captured.</summary>
internal sealed class Delegates(BodyAnalysis body)
{
    private readonly List<Callable> _created = [];
    private readonly Dictionary<InputPath, DelegateRun> _runs = [];

    private Machine Machine => body.Machine;

    public FlowValue Lambda(IAnonymousFunctionOperation function)
    {
        body.Meet(function);
        return Remember(new Callable(function.Symbol, function, body.Variables.This, Cells(function)));
    }

    public FlowValue MethodGroup(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction && body.LocalFunction(method) is { } local)
            return Remember(new Callable(method, local, body.Variables.This, Cells(local)));
        var receiver = reference.Instance is { } instance ? body.Expressions.Evaluate(instance) : null;
        return FlowValue.Of(new Callable(method.ReducedFrom ?? method, null, receiver, []));
    }

    public FlowValue PointerInvocation(IFunctionPointerInvocationOperation pointer)
    {
        var function = body.Expressions.Evaluate(pointer.Target);
        var arguments = pointer.Arguments.Select(argument => body.Expressions.EvaluateCopy(argument.Value)).ToImmutableArray();
        return Run(function, arguments, pointer.Syntax, []);
    }

    /// <summary>Runs whatever a delegate value may hold.</summary>
    public FlowValue Run(FlowValue function, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        if (function.Callables.IsEmpty)
        {
            body.Interest(function, isCode: true);
            if (Told(function, arguments) is { } given)
                return given;
            var taint = arguments.Aggregate(function.Taint, (sum, value) => sum.Union(value.Taint));
            return FlowValue.Of(TaintSet.Of(taint.Atoms.Where(atom => atom.IsConcrete || !function.Objects.Any(item => Equals(atom.Input, item.Input)))));
        }

        // Handlers were added here to those that somebody else put there.
        if (function.Objects.Any(item => item.Input is { } input && !Machine.Inputs.KnowsCode(input)))
        {
            body.Interest(function, isCode: true);
            Told(function, arguments);
        }

        if (function.Constant?.Value is Invocations invocations)
            return invocations.In(function) is { } ways ? RunOneOf(ways, arguments, at, places) : RunAny(function.Callables, arguments, at, places);
        return RunOneOf([.. function.Callables.Select(static callable => ImmutableArray.Create(callable))], arguments, at, places);
    }

    /// <summary>Runs what is in one of the ways, one after the other.</summary>
    private FlowValue RunOneOf(ImmutableArray<ImmutableArray<Callable>> ways, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        var before = Machine.State;
        FlowValue? result = null;
        FlowState? after = null;
        foreach (var way in ways)
        {
            Machine.State = before;
            var value = FlowValue.Clean;
            foreach (var callable in way)
            {
                value = Run(callable, arguments, at, places);
                if (!Machine.IsReachable)
                    break;
            }

            result = result is null ? value : result.Join(value);
            after = Machine.Join(after, Machine.State);
        }

        Machine.State = after;
        return result ?? FlowValue.Clean;
    }

    /// <summary>Runs what may be there in any order, and each may be left out.</summary>
    private FlowValue RunAny(ImmutableArray<Callable> callables, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        var result = FlowValue.Clean;
        for (var round = 0; round < Math.Min(2, callables.Length); round++)
        {
            foreach (var callable in callables)
            {
                var before = Machine.State;
                result = result.Join(Run(callable, arguments, at, places));
                Machine.JoinWith(before);
            }
        }

        return result;
    }

    /// <summary>Calls a local function by its name.</summary>
    public FlowValue RunLocal(IMethodSymbol method, ImmutableArray<FlowValue> arguments, ImmutableArray<Place?> places, SyntaxNode at)
    {
        if (body.LocalFunction(method) is not { } function)
            return FlowValue.Opaque;
        var callable = new Callable(method, function, body.Variables.This, Cells(function));
        return Run(callable, arguments, at, places);
    }

    /// <summary>Delegates at inputs that were run, with what they were handed.</summary>
    public ImmutableArray<DelegateRun> Runs => [.. _runs.Values];

    /// <summary>Notes that a delegate is run that came in. For who asked to be told: what it gives; else null.</summary>
    public FlowValue? Told(FlowValue function, ImmutableArray<FlowValue> arguments)
    {
        FlowValue? given = null;
        foreach (var item in function.Objects)
        {
            if (item.Input is not { } holder)
                continue;
            var isTold = Machine.Inputs.IsTold(holder);
            var run = new DelegateRun(holder, isTold ? arguments : []);
            _runs[holder] = _runs.TryGetValue(holder, out var known) ? known.Join(run) : run;
            if (!isTold)
                continue;
            var value = Machine.Inputs.OfSlot(holder, Slots.Given, (item.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType);
            given = given is null ? value : given.Join(value);
        }

        return given;
    }

    /// <summary>Delegates stored where other code can reach them may run at any time after this body.</summary>
    public void InvokeEscaped()
    {
        if (Machine.State is not { } state || _created.Count == 0)
            return;
        var stored = state.Heap.Where(pair => pair.Key.IsInput).SelectMany(pair => pair.Value.Slots.Values).SelectMany(value => value.Callables).ToArray();
        foreach (var callable in _created.Where(stored.Contains))
            Run(callable, [.. callable.Target.Parameters.Select(_ => FlowValue.Opaque)], callable.Lambda!.Syntax, []);
        Machine.State = state;
    }

    private FlowValue Run(Callable callable, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        // A method group of an extension method has bound the first argument.
        if (callable is { Receiver: { } first, Target: { IsStatic: true, IsExtensionMethod: true } } && arguments.Length == callable.Target.Parameters.Length - 1)
        {
            arguments = arguments.Insert(0, first);
            places = places.IsEmpty ? places : places.Insert(0, null);
        }

        if (arguments.Length != callable.Target.Parameters.Length)
            arguments = [.. callable.Target.Parameters.Select((_, i) => i < arguments.Length ? arguments[i] : FlowValue.Opaque)];
        var site = new CallSite(callable.Target, callable.Receiver, arguments, at, IsVirtual: callable.Lambda is null) { References = places };
        if (callable.Lambda is not { } function)
            return body.Calls.Call(site);
        site = body.Deferred.Current(site);
        var result = new SummaryApplier(body, site, callable.Cells).Apply(body.BodyOf(function), function.Syntax);
        body.Deferred.Note(result, site, callable);
        return result;
    }

    private ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> Cells(IOperation function)
        => [.. body.Variables.CapturedBy(function).Select(variable => new KeyValuePair<ISymbol, AbstractObject>(variable, body.Variables.CellOf(variable)))];

    private FlowValue Remember(Callable callable)
    {
        if (!_created.Contains(callable))
            _created.Add(callable);
        return FlowValue.Of(callable);
    }
}
