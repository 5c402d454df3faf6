using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Solver.Modelled;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Evaluates calls of every kind: applies what a model says of the callee, or else has the code run that may be called.</summary>
internal sealed class CallEvaluator(BodyAnalysis body)
{
    private readonly LibraryDelegates _delegates = new(body);

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
            var passed = Arguments(invocation.Arguments, method);
            var site = passed.CallOf(method, function, invocation.Syntax, isVirtual: false);
            ApplySinks(site, Facts.ModelOf(method));
            if (function.Callables.IsEmpty)
                _delegates.RecordSinks(site, invocation.Instance);
            return AddReturnLabels(body.Delegates.Run(function, passed.Values, invocation.Syntax, passed.References), method, invocation.Syntax);
        }

        FlowValue? target = null;
        FlowValue? first = null;
        Place? place = null;
        if (invocation.Instance is { } instance)
        {
            var kind = ExtensionForms.ReceiverKind(method);
            if (kind == RefKind.Ref)
                target = body.Places.Read(place = body.Places.Evaluate(instance));
            else
                target = receiver ?? (kind == RefKind.None ? body.Expressions.EvaluateCopy(instance) : Receiver(instance, method));
        }
        else
            first = receiver;
        var arguments = Arguments(invocation.Arguments, method, first, invocation.Instance);
        if (method.MethodKind == MethodKind.LocalFunction)
            return body.Delegates.RunLocal(method, arguments.Values, arguments.References, invocation.Syntax);
        var isVirtual = invocation.IsVirtual || (invocation.Instance is not null && Places.IsVirtualAccess(invocation.Instance, method));
        return Call(arguments.CallOf(method, target, invocation.Syntax, isVirtual) with { ReceiverReference = place, ReceiverType = invocation.Instance?.Type, ConstrainedTo = invocation.ConstrainedToType });
    }

    public FlowValue Creation(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
            return FlowValue.Opaque;
        // First of all, so that arguments that are older objects of this place are known as such.
        var value = FlowValue.Of(Machine.Allocate(creation.Syntax, creation.Type));
        var arguments = Arguments(creation.Arguments, constructor);
        var result = Call(arguments.CallOf(constructor, value, creation.Syntax, isVirtual: false) with { ReceiverType = creation.Type });
        if (TypeShape.IsScalar(creation.Type))
            return Known(result.WithObjects([]), creation.Type);
        // A view is what it shows: what is done to one is done to the other.
        if (!result.Objects.IsEmpty)
            value = result;
        return body.Expressions.Initialize(value.AddTaint(result.Taint).WithConstant(result.Constant ?? (creation.Type is { IsReferenceType: true } ? KnownConstant.NotNull : null)), creation.Initializer);
    }

    /// <summary><c>new T()</c>: where it is known what T stands for, its constructor runs.</summary>
    public FlowValue Creation(ITypeParameterObjectCreationOperation creation)
    {
        var type = creation.Type is null ? null : body.TypeArguments.Known(creation.Type);
        var constructor = (type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty);
        var value = FlowValue.Of(Machine.Allocate(creation.Syntax, type, isExact: constructor is not null));
        if (constructor is not null)
            Invoke(constructor, value, [], creation.Syntax, isVirtual: false);
        return value.WithConstant(KnownConstant.NotNull);
    }

    /// <summary>Calls an accessor; the value of a setter is its last argument.</summary>
    public FlowValue Accessor(IMethodSymbol accessor, IPropertySymbol property, FlowValue target, ImmutableArray<FlowValue> arguments, IOperation operation, bool isVirtual, Place? targetPlace = null)
    {
        if (Facts.IsClean(property))
            return FlowValue.Clean;
        var result = Call(new CallSite(accessor, target, arguments, operation.Syntax, isVirtual) { ReceiverReference = targetPlace, ReceiverType = (operation as IMemberReferenceOperation)?.Instance?.Type, ConstrainedTo = (operation as IMemberReferenceOperation)?.ConstrainedToType });
        if (accessor.MethodKind != MethodKind.PropertyGet)
            return result;
        if (!Facts.LabelsOf(property).IsEmpty)
            result = body.Text.AddLabels(result.AsOpaque(result.IsOpaque || !result.Taint.IsEmpty), property, operation.Syntax);
        return result.Strengthen(Facts.StrengthOf(property));
    }

    /// <summary>Calls code on behalf of the analysis (operators, ToString, Deconstruct …).</summary>
    public FlowValue Invoke(IMethodSymbol method, FlowValue? receiver, ImmutableArray<FlowValue> arguments, SyntaxNode at, bool isVirtual, ITypeSymbol? constrainedTo = null)
        => Call(new CallSite(method, receiver, arguments, at, isVirtual) { ConstrainedTo = constrainedTo });

    /// <summary>The call itself, everything evaluated.</summary>
    public FlowValue Call(CallSite site)
    {
        body.Tick();
        if (!Machine.IsReachable)
            return FlowValue.Clean;
        body.Exceptions.NoteThrowPoint();
        site = body.Deferred.Current(Redirected(site));
        var known = Facts.ModelOf(site.Method);
        // Whoever knows the argument decides.
        foreach (var waited in known is { IsConditional: true } ? known.Edges.SelectMany(static edge => edge.Condition.Arguments) : [])
            body.Interest(site.Argument(waited.Argument));
        var model = site.Of(known, Machine);
        ApplySinks(site, model);
        if (model is { IsLate: true } && (site.Receiver?.Constant?.Value as MemberName)?.Find() is null)
        {
            // It may be any member of the object that is read; what tells of members holds none of it.
            model = null;
            site = site with { Receiver = FlowValue.Clean };
        }

        var own = model is { MovesData: true } ? Own(site) : [];
        if (!own.IsEmpty && own.Length == site.Receiver!.Objects.Length)
            model = model! with { MovesData = false };
        body.HeldSinks.Record(site, model);
        var strength = Facts.StrengthOf(site.Method);
        if (strength == 0 && model is not null)
            strength = model.ReturnStrength;
        if (model is { MovesData: false, Edges.IsEmpty: false })
            new ModelApplier(body, site, model).ApplyThrows();
        var result = model is not { MovesData: true } ? new Dispatch(body, site).Run() : own.IsEmpty ? new ModelApplier(body, PortWriter.Aged(body, site), model).Apply() : Either(site, own, model);
        // What the sources say of themselves is but a hope; the framework keeps its word.
        if (model is { MovesData: true } && site.Method is { ReturnNullableAnnotation: NullableAnnotation.NotAnnotated, OriginalDefinition.ReturnType.TypeKind: not TypeKind.TypeParameter } && TypeShape.IsSystem(site.Method.ContainingType) && !TypeShape.IsInSource(site.Method))
            result = Known(result, site.Method.ReturnType);
        if (TypeShape.IsScalar(site.Method.ReturnType))
            result = result.WithTaint(result.Taint.Boxed(null));
        body.Deferred.Note(result, site);
        if (strength != 0)
            return new SanitizedResult(body, site).Of(result, strength, model is { MovesData: true });
        result = AddReturnLabels(result, site.Method, site.At);
        if (model is { Held.IsEmpty: false })
            result = body.HeldSinks.Watch(result, site, model);
        return model is null || model.Sources.IsEmpty ? result : new ModelApplier(body, site, model).AddSources(result);
    }

    /// <summary>Members of extension blocks have two forms: their code is that of the block, what models say of them is said of the static method.</summary>
    private static CallSite Redirected(CallSite site)
    {
        if (ExtensionForms.Block(site.Method) is { } member)
        {
            return member.IsStatic
                ? site with { Method = member }
                : site with
                {
                    Method = member,
                    Receiver = site.Argument(0),
                    ReceiverReference = site.Reference(0),
                    ReceiverType = site.ArgumentType(0),
                    Arguments = site.Arguments.RemoveAt(0),
                    Passed = site.Passed.IsEmpty ? site.Passed : site.Passed.RemoveAt(0),
                    References = site.References.IsEmpty ? site.References : site.References.RemoveAt(0),
                };
        }

        if (ExtensionForms.Static(site.Method) is not { } method)
            return site;
        return site.Method.IsStatic
            ? site with { Method = method }
            : site with
            {
                Method = method,
                Receiver = null,
                ReceiverType = null,
                Arguments = site.Arguments.Insert(0, site.Receiver ?? FlowValue.Clean),
                Passed = site.Passed.IsEmpty ? site.Passed : site.Passed.Insert(0, [new PassedValue(site.Receiver ?? FlowValue.Clean, site.ReceiverType, site.At, 0)]),
                References = site.References.IsEmpty ? site.References : site.References.Insert(0, site.ReceiverReference),
            };
    }

    /// <summary>The code of some of the objects runs, or happens what the model says of the others.</summary>
    private FlowValue Either(CallSite site, ImmutableArray<AbstractObject> own, MethodModel model)
    {
        var before = Machine.State;
        var receiver = site.Receiver!;
        var result = new Dispatch(body, site with { Receiver = receiver.WithObjects(own) }).Run();
        var after = Machine.State;
        Machine.State = before;
        var other = new ModelApplier(body, PortWriter.Aged(body, site with { Receiver = receiver.WithObjects(receiver.Objects.RemoveRange(own)) }), model).Apply();
        Machine.State = Machine.Join(after, Machine.State);
        return result.Join(other);
    }

    /// <summary>Objects of the sources that a member of an interface or a base class is called on: their code says more than a line for all who have the member.</summary>
    private ImmutableArray<AbstractObject> Own(CallSite site)
    {
        if (site.Receiver is not { Objects.IsEmpty: false } receiver || !MayBeOwn(site))
            return [];
        var isInSight = body.Scope.Hierarchy.HasOwn(site.Method);
        var own = receiver.Objects.RemoveAll(item => !(isInSight && HasOwn(item)) && !IsOfLibrary(item));
        if (isInSight && own.Length < receiver.Objects.Length)
            body.Interest(receiver);
        return own;

        // Of a class of another assembly its summary may say more than what is said of all that have the member.
        bool IsOfLibrary(AbstractObject item)
            => item is { IsExact: true, Type: { } type } && !TypeShape.IsInSource(type) && !TypeShape.IsSystem(type) && TypeHierarchy.Resolve(type, site.Method) is { } own && IsKnownBetter(own);

        bool HasOwn(AbstractObject item) => item switch
        {
            { IsExact: true, Type: { } type } => IsOwn(type),
            // A caller has told what stands there, or it is declared.
            { Input: { } path } => Machine.Inputs.KnownTypes(path) is { IsEmpty: false } types ? types.All(IsOwn) : item.Type is { } declared && IsOwn(declared),
            _ => false,
        };

        bool IsOwn(ITypeSymbol type) => TypeShape.IsInSource(type) && TypeHierarchy.Resolve(type, site.Method) is { } own && (TypeShape.IsInSource(own) || IsKnownBetter(own));

        // What a class of the sources has from a library may have lines of its own.
        bool IsKnownBetter(IMethodSymbol own) => !SymbolIdentity.Comparer.Equals(own.OriginalDefinition, site.Method.OriginalDefinition) && Facts.ModelOf(own) is { MovesData: true };
    }

    /// <summary>Of what every object has, all types have something: nobody is asked which it is that compares or hashes.</summary>
    private static bool MayBeOwn(CallSite site)
        => !TypeShape.IsInSource(site.Method) && (site.Method.ContainingType.TypeKind == TypeKind.Interface || (site.IsVirtual && site.Method is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true }
            && site.Method.ContainingType.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType)));

    /// <summary>A method may change a struct in a variable; of one that is no variable, or must not change, it sees a copy.</summary>
    private FlowValue Receiver(IOperation instance, IMethodSymbol method)
    {
        var value = body.Expressions.Evaluate(instance);
        var isCopied = !method.IsReadOnly && TypeShape.IsCopied(instance.Type) && TypeShape.ElementType(instance.Type) is null
            && instance is IPropertyReferenceOperation { Property.ReturnsByRef: false } or IFieldReferenceOperation { Field.IsReadOnly: true };
        return isCopied ? Machine.Clone(value, instance.Type, instance.Syntax) : value;
    }

    private EvaluatedArguments Arguments(ImmutableArray<IArgumentOperation> arguments, IMethodSymbol method, FlowValue? first = null, IOperation? receiver = null)
        => new ArgumentEvaluator(body).Evaluate(arguments, method.Parameters.Length, first, receiver);

    /// <summary>Text that the framework made is there.</summary>
    private static FlowValue Known(FlowValue value, ITypeSymbol? type)
        => value.Constant is null && type is { SpecialType: SpecialType.System_String } ? value.WithConstant(KnownConstant.NotNull) : value;

    private FlowValue AddReturnLabels(FlowValue result, IMethodSymbol method, SyntaxNode at)
    {
        var labels = Facts.LabelsOf(method);
        return labels.IsEmpty || method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet ? result : result.AddTaint(TextReader.Declared(labels, method, at)).AsOpaque();
    }

    private void ApplySinks(CallSite site, MethodModel? model)
    {
        if (model is { Sinks.IsEmpty: false })
            new ModelSinks(body, site, model).Record();
    }
}
