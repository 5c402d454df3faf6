using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Evaluates calls of every kind: picks the code that may run and applies its model, its summary or the rule for unknown code.</summary>
internal sealed class CallEvaluator(BodyAnalysis body)
{
    private readonly List<Callable> _created = [];

    private Machine Machine => body.Machine;

    private IFlowFacts Facts => body.Scope.Facts;

    public bool HasModel(IPropertySymbol property)
        => (property.GetMethod is { } getter && Facts.ModelOf(getter) is not null) || (property.SetMethod is { } setter && Facts.ModelOf(setter) is not null);

    public FlowValue Invocation(IInvocationOperation invocation, FlowValue? receiver)
    {
        var method = invocation.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            var function = receiver ?? body.Expressions.Evaluate(invocation.Instance!);
            var values = Values(invocation.Arguments, method.Parameters.Length, null, out var passed, out var places);
            var site = new CallSite(method, function, values, invocation.Syntax, IsVirtual: false) { Passed = passed, References = places };
            ApplySinks(site, Facts.ModelOf(method));
            return AddReturnLabels(Run(function, values, invocation.Syntax, places), method, invocation.Syntax);
        }

        FlowValue? target = null;
        FlowValue? first = null;
        if (invocation.Instance is { } instance)
            target = receiver ?? body.Expressions.Evaluate(instance);
        else
            first = receiver;
        var arguments = Values(invocation.Arguments, method.Parameters.Length, first, out var evaluated, out var references);
        if (method.MethodKind == MethodKind.LocalFunction)
            return Local(method, arguments, references, invocation.Syntax);
        var isVirtual = invocation.IsVirtual || (invocation.Instance is not null && Places.IsVirtualAccess(invocation.Instance, method));
        return Call(new CallSite(method, target, arguments, invocation.Syntax, isVirtual) { Passed = evaluated, References = references, ReceiverType = invocation.Instance?.Type });
    }

    public FlowValue Creation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
            return FlowValue.Opaque;
        var arguments = Values(creation.Arguments, constructor.Parameters.Length, null, out var passed, out var places);
        var value = FlowValue.Of(Machine.Allocate(creation.Syntax, creation.Type));
        var result = Call(new CallSite(constructor, value, arguments, creation.Syntax, IsVirtual: false) { Passed = passed, References = places, ReceiverType = creation.Type });
        if (TypeShape.IsScalar(creation.Type))
            return result.WithObjects([]);
        return body.Expressions.Initialize(value.AddTaint(result.Taint).WithConstant(result.Constant), creation.Initializer);
    }

    /// <summary>Calls an accessor; the value of a setter is its last argument.</summary>
    public FlowValue Accessor(IMethodSymbol accessor, IPropertySymbol property, FlowValue target, ImmutableArray<FlowValue> arguments, IOperation operation, bool isVirtual)
    {
        if (Facts.IsClean(property))
            return FlowValue.Clean;
        var result = Call(new CallSite(accessor, target, arguments, operation.Syntax, isVirtual) { ReceiverType = (operation as IMemberReferenceOperation)?.Instance?.Type });
        if (accessor.MethodKind == MethodKind.PropertyGet)
            return body.Text.AddLabels(result.AsOpaque(result.IsOpaque || !result.Taint.IsEmpty), property, operation.Syntax).Strengthen(Facts.StrengthOf(property));
        return result;
    }

    /// <summary>Calls code on behalf of the analysis (operators, ToString, Deconstruct …).</summary>
    public FlowValue Invoke(IMethodSymbol method, FlowValue? receiver, ImmutableArray<FlowValue> arguments, SyntaxNode at, bool isVirtual)
        => Call(new CallSite(method, receiver, arguments, at, isVirtual));

    public ImmutableArray<FlowValue> Arguments(ImmutableArray<IArgumentOperation> arguments, int count) => Values(arguments, count, null, out _, out _);

    public FlowValue[] Deconstruct(IMethodSymbol method, FlowValue value, int count, SyntaxNode at)
    {
        var offset = method.Parameters.Length - count;
        if (IsPositional(method))
            return method.Parameters.Select(parameter => Places.ReadMember(method.ContainingType, value, parameter, at, body)).ToArray();
        var temporaries = method.Parameters.Select(parameter => (Place?)new VariablePlace(parameter, at, parameter.Type)).ToImmutableArray();
        var arguments = ImmutableArray.CreateRange(Enumerable.Range(0, method.Parameters.Length).Select(i => i < offset ? value : FlowValue.Clean));
        Call(new CallSite(method, offset == 0 ? value : null, arguments, at, IsVirtual: false) { References = temporaries });
        return method.Parameters.Skip(offset).Select(parameter => body.Variables.Read(parameter, parameter.Type)).ToArray();
    }

    /// <summary>The Deconstruct that comes with a positional record reads the properties its parameters are named after.</summary>
    private static bool IsPositional(IMethodSymbol method)
        => method.ContainingType.IsRecord && (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty)
            && method.Parameters.All(parameter => !method.ContainingType.GetMembers(parameter.Name).IsEmpty);

    /// <summary>One element of whatever is enumerated.</summary>
    public FlowValue Enumerate(FlowValue collection, ITypeSymbol? type, IForEachLoopOperation loop)
    {
        var elementType = loop.LoopControlVariable is IVariableDeclaratorOperation declarator ? declarator.Symbol.Type : TypeShape.ElementType(type);
        if (type is null || TypeShape.IsScalar(type))
            return FlowValue.Of(collection.Taint, collection.IsOpaque);
        var enumerator = FindMethod(type, "GetEnumerator") ?? FindMethod(type, "GetAsyncEnumerator");
        var element = Machine.Read(collection, Slots.Element, elementType);
        if (enumerator is null || !TypeShape.IsInSource(enumerator))
            return element;
        var sequence = Invoke(enumerator, collection, [], loop.Syntax, enumerator.IsVirtual || enumerator.IsAbstract);
        var current = sequence.Objects.IsEmpty ? FlowValue.Clean : Machine.Read(sequence, Slots.Element, elementType);
        var property = enumerator.ReturnType.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault();
        if (property?.GetMethod is { } getter && TypeShape.IsInSource(getter))
            current = current.Join(body.Scope.Bodies.IsStorage(property) ? Machine.Read(sequence, property.Name, property.Type) : Invoke(getter, sequence, [], loop.Syntax, isVirtual: true));
        return current.Join(element);
    }

    public FlowValue Lambda(IAnonymousFunctionOperation function)
    {
        body.NestedBody(function.Symbol, function, function.Body);
        return Remember(new Callable(function.Symbol, function, body.Variables.This, Cells(function)));
    }

    public FlowValue MethodGroup(IMethodReferenceOperation reference)
    {
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction && body.LocalFunction(method) is { } local)
            return Remember(new Callable(method, local, body.Variables.This, Cells(local)));
        var receiver = reference.Instance is { } instance ? body.Expressions.Evaluate(instance) : null;
        return FlowValue.Of(new Callable(method, null, receiver, []));
    }

    public FlowValue PointerInvocation(IFunctionPointerInvocationOperation pointer)
    {
        var function = body.Expressions.Evaluate(pointer.Target);
        var arguments = pointer.Arguments.Select(argument => body.Expressions.EvaluateCopy(argument.Value)).ToImmutableArray();
        return Run(function, arguments, pointer.Syntax, []);
    }

    public FlowValue DynamicInvocation(IDynamicInvocationOperation invocation)
    {
        var arguments = invocation.Arguments.Select(body.Expressions.EvaluateCopy).ToImmutableArray();
        if (invocation.Operation is not IDynamicMemberReferenceOperation member)
            return Run(body.Expressions.Evaluate(invocation.Operation), arguments, invocation.Syntax, []);
        var receiver = member.Instance is { } instance ? body.Expressions.Evaluate(instance) : FlowValue.Opaque;
        FlowValue? result = null;
        if (member.Instance is null)
        {
            foreach (var candidate in LateBound(invocation, arguments.Length))
                result = Call(Dynamic(candidate, null, arguments, invocation));
            return result ?? FlowValue.Of(arguments.Aggregate(TaintSet.Empty, (sum, value) => sum.Union(value.Taint)));
        }

        foreach (var item in receiver.Objects)
        {
            var method = (item.Type ?? member.ContainingType)?.GetMembers(member.MemberName).OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length == arguments.Length);
            if (method is null)
                continue;
            var value = Call(Dynamic(method, FlowValue.Of(item), arguments, invocation));
            result = result is null ? value : result.Join(value);
        }

        if (result is not null)
            return result;
        var taint = arguments.Aggregate(receiver.Taint, (sum, value) => sum.Union(value.Taint));
        return FlowValue.Of(taint);
    }

    private static CallSite Dynamic(IMethodSymbol method, FlowValue? receiver, ImmutableArray<FlowValue> arguments, IDynamicInvocationOperation invocation)
        => new(method, receiver, arguments, invocation.Syntax, IsVirtual: receiver is not null)
        {
            Passed = [.. invocation.Arguments.Select((argument, i) => ImmutableArray.Create(new PassedValue(arguments[i], argument.Type, argument.Syntax, i)))],
        };

    /// <summary>A static call with a dynamic argument is bound late; the compiler names the candidates.</summary>
    private static IEnumerable<IMethodSymbol> LateBound(IDynamicInvocationOperation invocation, int count)
    {
        var info = invocation.SemanticModel?.GetSymbolInfo(invocation.Syntax);
        var symbols = info is null ? [] : info.Value.Symbol is { } one ? [one] : info.Value.CandidateSymbols;
        return symbols.OfType<IMethodSymbol>().Where(method => method.Parameters.Length == count);
    }

    /// <summary>Runs whatever a delegate value may hold.</summary>
    public FlowValue Run(FlowValue function, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        if (function.Callables.IsEmpty)
        {
            body.Interest(function);
            var taint = arguments.Aggregate(function.Taint, (sum, value) => sum.Union(value.Taint));
            return FlowValue.Of(TaintSet.Of(taint.Atoms.Where(atom => atom.IsConcrete || !function.Objects.Any(item => Equals(atom.Input, item.Input)))));
        }

        var before = Machine.State;
        FlowValue? result = null;
        FlowState? after = null;
        foreach (var callable in function.Callables)
        {
            Machine.State = before;
            var value = Run(callable, arguments, at, places);
            result = result is null ? value : result.Join(value);
            after = Machine.Join(after, Machine.State);
        }

        Machine.State = after;
        return result!;
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

    /// <summary>The call itself, everything evaluated.</summary>
    public FlowValue Call(CallSite site)
    {
        body.Tick();
        if (!Machine.IsReachable)
            return FlowValue.Clean;
        body.Statements.NoteThrowPoint();
        var model = Facts.ModelOf(site.Method);
        ApplySinks(site, model);
        var strength = Facts.StrengthOf(site.Method);
        if (strength == 0 && model is not null)
            strength = model.ReturnStrength;
        if (model is { MovesData: false, Edges.IsEmpty: false })
            new ModelApplier(body, site, model).ApplyThrows();
        var result = model is { MovesData: true } ? new ModelApplier(body, site, model).Apply() : Dispatch(site);
        if (strength != 0)
            return Sanitised(site, result, strength, model is { MovesData: true });
        result = AddReturnLabels(result, site.Method, site.At);
        return model is null || model.Sources.IsEmpty ? result : new ModelApplier(body, site, model).AddSources(result);
    }

    /// <summary>Applies a callee whose body is known.</summary>
    public FlowValue Apply(Body callee, object code, CallSite site, ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> cells)
        => new SummaryApplier(body, site, cells).Apply(callee, code);

    private FlowValue Dispatch(CallSite site)
    {
        var targets = Targets(site);
        if (targets.IsEmpty)
            return NoBody(site);
        if (targets.Length == 1)
            return RunTarget(targets[0], site);
        var before = Machine.State;
        FlowState? after = null;
        FlowValue? result = null;
        foreach (var (method, receiver) in targets)
        {
            Machine.State = before;
            var value = RunTarget((method, receiver), site);
            if (Machine.IsReachable)
                result = result is null ? value : result.Join(value);
            after = Machine.Join(after, Machine.State);
        }

        Machine.State = after;
        return result ?? FlowValue.Clean;
    }

    private FlowValue RunTarget((IMethodSymbol Method, FlowValue? Receiver) target, CallSite site)
    {
        var (method, receiver) = target;
        if (!SymbolIdentity.Comparer.Equals(method, site.Method) || !ReferenceEquals(receiver, site.Receiver))
            site = site with { Method = method, Receiver = receiver };
        if (body.Scope.Bodies.Get(method, body.Computer.CancellationToken) is { } callee)
            return Apply(callee, callee.Method.OriginalDefinition, site, []);
        return NoBody(site);
    }

    /// <summary>Code that may run: one method, or all overrides in sight that the receiver's types allow.</summary>
    private ImmutableArray<(IMethodSymbol, FlowValue?)> Targets(CallSite site)
    {
        var method = site.Method;
        if (!site.IsVirtual || site.Receiver is null || method.IsStatic || (!method.IsVirtual && !method.IsAbstract && !method.IsOverride))
            return method.IsStatic && method.IsAbstract ? StaticTargets(method) : [(method, site.Receiver)];
        var receiver = site.Receiver;
        var result = ImmutableArray.CreateBuilder<(IMethodSymbol, FlowValue?)>();
        var open = new List<AbstractObject>();
        foreach (var group in receiver.Objects.GroupBy(item => item is { IsExact: true, Type: not null } ? item.Type : null, SymbolIdentity.Comparer))
        {
            if (group.Key is ITypeSymbol type && TypeHierarchy.Resolve(type, method) is { } exact)
                result.Add((exact, receiver.WithObjects([.. group])));
            else
                open.AddRange(group);
        }

        if (open.Count == 0 && (result.Count > 0 || !receiver.IsOpaque))
            return result.Count > 0 ? result.ToImmutable() : Overrides(site, receiver, []);
        var rest = receiver.WithObjects([.. open]);
        body.Interest(rest);
        result.AddRange(Overrides(site, rest, open));
        return result.ToImmutable();
    }

    private ImmutableArray<(IMethodSymbol, FlowValue?)> Overrides(CallSite site, FlowValue receiver, List<AbstractObject> objects)
    {
        var known = objects.Where(item => item.Input is not null).SelectMany(item => Machine.KnownTypes(item.Input!)).ToArray();
        var candidates = known.Length > 0
            ? [.. known.Select(type => TypeHierarchy.Resolve(type, site.Method)).OfType<IMethodSymbol>()]
            : body.Scope.Hierarchy.Implementations(site.Method);
        if (candidates.Length > body.Scope.Options.DispatchWidth)
            return [];
        var bounds = objects.Select(item => item.Type).OfType<ITypeSymbol>().ToArray();
        return
        [
            .. candidates
                .Where(candidate => bounds.Length != objects.Count || bounds.Length == 0 || bounds.Any(bound => MayBe(candidate.ContainingType, bound)))
                .Select(candidate => (candidate, (FlowValue?)receiver)),
        ];
    }

    private ImmutableArray<(IMethodSymbol, FlowValue?)> StaticTargets(IMethodSymbol method)
        => [.. body.Scope.Hierarchy.Implementations(method).Take(body.Scope.Options.DispatchWidth).Select(candidate => (candidate, (FlowValue?)null))];

    private static bool MayBe(ITypeSymbol type, ITypeSymbol bound)
        => bound.TypeKind is TypeKind.Interface or TypeKind.TypeParameter || TypeNarrowing.IsAssignable(type, bound) || TypeNarrowing.IsAssignable(bound, type);

    /// <summary>No code in sight: accessors are storage, all else is unknown code.</summary>
    private FlowValue NoBody(CallSite site)
    {
        var method = site.Method;
        if (method.AssociatedSymbol is IPropertySymbol property && site.Receiver is not null | property.IsStatic)
            return Storage(site, property);
        if (method.MethodKind == MethodKind.Constructor && (method.Parameters.IsEmpty || !method.DeclaringSyntaxReferences.IsEmpty))
            return site.Receiver ?? FlowValue.Clean;
        return new UnknownCode(body, site).Apply();
    }

    private FlowValue Storage(CallSite site, IPropertySymbol property)
    {
        var target = site.Receiver ?? Variables.StaticsOf(property);
        var isSetter = site.Method.MethodKind == MethodKind.PropertySet;
        var slot = SlotNames.Of(property);
        if (property.IsIndexer)
        {
            slot = site.Arguments.Length > 0 ? Places.ContentSlot(site.Arguments[0]) : Slots.Element;
            if (slot == Slots.Element && site.Arguments.Length > 0)
                body.Interest(site.Arguments[0]);
        }

        if (!isSetter)
            return Machine.Read(target, slot, property.Type);
        var value = site.Arguments.LastOrDefault() ?? FlowValue.Clean;
        body.Sinks.RecordStore(property, value, site.At);
        Machine.Write(target, slot, value.Step(site.At, $"stored in {property.Name}"), isWeak: slot == Slots.Element);
        return FlowValue.Clean;
    }

    private FlowValue Sanitised(CallSite site, FlowValue result, byte strength, bool isModelled)
    {
        if (strength == FlowOptions.Erased)
            return CleanCopy(site, TaintSet.Empty);
        var taint = isModelled && !result.IsBottom ? body.Text.Collect(result, site.Method.ReturnType, SinkReading.Object, site.At) : TaintSet.Empty;
        if (site.Receiver is { } receiver && !site.Method.IsStatic)
            taint = taint.Union(body.Text.Collect(receiver, site.ReceiverType ?? site.Method.ContainingType, SinkReading.Object, site.At));
        for (var i = 0; i < site.Arguments.Length; i++)
            taint = taint.Union(body.Text.Collect(site.Arguments[i], site.ArgumentType(i), SinkReading.Object, site.At));
        return CleanCopy(site, taint.Strengthen(strength));
    }

    /// <summary>What a sanitizer returns: nothing of the original but the given taint, also when it is a whole object.</summary>
    private FlowValue CleanCopy(CallSite site, TaintSet taint)
    {
        if (site.Method.ReturnsVoid)
            return FlowValue.Clean;
        if (TypeShape.IsScalar(site.Method.ReturnType))
            return FlowValue.Of(taint, isOpaque: false);
        var copy = Machine.Install(AbstractObject.Allocated(site.At, site.Method.ReturnType, isExact: false, "sanitised"), ObjectState.Empty.AddRest(taint));
        return FlowValue.Of(copy).AddTaint(taint);
    }

    private FlowValue AddReturnLabels(FlowValue result, IMethodSymbol method, SyntaxNode at)
    {
        var labels = Facts.LabelsOf(method);
        return labels.IsEmpty || method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet ? result : result.AddTaint(TextReader.Declared(labels, method, at)).AsOpaque();
    }

    private void ApplySinks(CallSite site, MethodModel? model)
    {
        if (model is { Sinks.IsEmpty: false })
            new ModelApplier(body, site, model).RecordSinks();
    }

    private FlowValue Local(IMethodSymbol method, ImmutableArray<FlowValue> arguments, ImmutableArray<Place?> places, SyntaxNode at)
    {
        if (body.LocalFunction(method) is not { } function)
            return FlowValue.Opaque;
        var callable = new Callable(method, function, body.Variables.This, Cells(function));
        return Run(callable, arguments, at, places);
    }

    private FlowValue Run(Callable callable, ImmutableArray<FlowValue> arguments, SyntaxNode at, ImmutableArray<Place?> places)
    {
        if (arguments.Length != callable.Target.Parameters.Length)
            arguments = [.. callable.Target.Parameters.Select((_, i) => i < arguments.Length ? arguments[i] : FlowValue.Opaque)];
        var site = new CallSite(callable.Target, callable.Receiver, arguments, at, IsVirtual: callable.Lambda is null) { References = places };
        if (callable.Lambda is not { } function)
            return Call(site);
        var code = function is IAnonymousFunctionOperation lambda ? lambda.Body : ((ILocalFunctionOperation)function).Body;
        var nested = body.NestedBody(callable.Target, function, code);
        return Apply(nested, function.Syntax, site, callable.Cells);
    }

    private ImmutableArray<KeyValuePair<ISymbol, AbstractObject>> Cells(IOperation function)
        => [.. body.Variables.CapturedBy(function).Select(variable => new KeyValuePair<ISymbol, AbstractObject>(variable, body.Variables.CellOf(variable)))];

    private FlowValue Remember(Callable callable)
    {
        if (!_created.Contains(callable))
            _created.Add(callable);
        return FlowValue.Of(callable);
    }

    private ImmutableArray<FlowValue> Values(ImmutableArray<IArgumentOperation> arguments, int count, FlowValue? first, out ImmutableArray<ImmutableArray<PassedValue>> passed, out ImmutableArray<Place?> places)
    {
        var values = new FlowValue[count];
        var elements = new ImmutableArray<PassedValue>[count];
        var references = new Place?[count];
        var index = 0;
        foreach (var argument in arguments)
        {
            var ordinal = argument.Parameter?.Ordinal ?? -1;
            if (ordinal < 0 || ordinal >= count)
            {
                body.Expressions.Evaluate(argument.Value);
                continue;
            }

            if (argument.Parameter!.RefKind is RefKind.Ref or RefKind.Out)
            {
                references[ordinal] = body.Places.Evaluate(argument.Value);
                values[ordinal] = argument.Parameter.RefKind == RefKind.Out ? FlowValue.Clean : body.Places.Read(references[ordinal]!);
            }
            else
            {
                values[ordinal] = ordinal == 0 && first is not null ? first : body.Expressions.EvaluateCopy(argument.Value);
            }

            elements[ordinal] = Elements(argument, values[ordinal], ref index);
        }

        for (var i = 0; i < count; i++)
        {
            values[i] ??= FlowValue.Clean;
            if (elements[i].IsDefault)
                elements[i] = [];
        }

        passed = [.. elements];
        places = [.. references];
        return [.. values];
    }

    /// <summary>The values as the programmer wrote them: elements of a params array one by one, arguments left out not at all.</summary>
    private ImmutableArray<PassedValue> Elements(IArgumentOperation argument, FlowValue value, ref int index)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return [];
        var items = argument.Value switch
        {
            IArrayCreationOperation { IsImplicit: true, Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation { IsImplicit: true } collection => collection.Elements,
            _ => [],
        };
        if (items.IsEmpty)
            return argument.IsImplicit && argument.ArgumentKind != ArgumentKind.Explicit ? [] : [new PassedValue(value, Unconverted(argument.Value).Type, argument.Syntax, index++)];
        var result = ImmutableArray.CreateBuilder<PassedValue>();
        for (var i = 0; i < items.Length; i++)
            result.Add(new PassedValue(Machine.Read(value, Slots.Keyed(i), items[i].Type), Unconverted(items[i]).Type, Unconverted(items[i]).Syntax, index++));
        return result.ToImmutable();
    }

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static IMethodSymbol? FindMethod(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsStatic) is { } method)
                return method;
        }

        return null;
    }
}
