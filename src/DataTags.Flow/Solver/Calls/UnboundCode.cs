using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>
/// The rule for code that does not bind: a package that is not restored, a call that is wrong. Nothing is known of it, not even types, so it is quieter than
/// the rule for unknown code: an answer taken whole, as text or as an object, may be what went in; what is read out of an answer, and an awaited one, is not.
/// </summary>
internal sealed class UnboundCode(BodyAnalysis body)
{
    private Machine Machine => body.Machine;

    public FlowValue Evaluate(IInvalidOperation operation)
    {
        if (UnboundSyntax.IsAdded(operation))
            return Add(operation);
        switch (operation.Syntax)
        {
            case InvocationExpressionSyntax:
                return Call(operation);
            case BaseObjectCreationExpressionSyntax:
                return Creation(operation);
            default:
                return body.Places.Read(Place(operation));
        }
    }

    /// <summary>A member that does not bind is a slot of its name: what was written under the name is read under it.</summary>
    public Place Place(IInvalidOperation operation)
    {
        if (UnboundSyntax.Receiver(operation) is not { } receiver)
            return new NoPlace(FlowValue.Opaque, operation.Syntax, operation.Type);
        var slot = UnboundSyntax.NameOf(operation.Syntax);
        var target = body.Expressions.Evaluate(receiver);
        if (UnboundSyntax.IsElement(operation))
        {
            var indices = UnboundSyntax.Arguments(operation).Select(body.Expressions.Evaluate).ToArray();
            slot = indices is [var index] ? Places.ContentSlot(index) : Slots.Element;
        }

        return new ElementPlace(target, slot, operation.Syntax, operation.Type);
    }

    /// <summary>An answer that becomes text is taken whole; a number or a truth value made of it is a fact about it.</summary>
    public FlowValue Converted(FlowValue value, IConversionOperation conversion)
    {
        var type = conversion.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : conversion.Type;
        var taint = TypeShape.IsNumber(type) || TypeShape.IsFact(type) ? value.Taint : value.Taint.Union(body.Text.TextOf(value, null, conversion.Syntax));
        return FlowValue.Of(taint, value.IsOpaque).WithConstant(value.Constant);
    }

    private FlowValue Call(IInvalidOperation call)
    {
        var instance = UnboundSyntax.Receiver(call);
        var receiver = instance is null ? null : body.Expressions.Evaluate(instance);
        var arguments = Arguments(call);
        if (UnboundSyntax.Nearest(call, [.. arguments.Select(static argument => argument.Operation)]) is { } nearest)
            return CallNearest(nearest, receiver, instance?.Type, arguments, call.Syntax);
        body.Exceptions.NoteThrowPoint();
        var (data, given) = Inside(arguments, call.Syntax);
        if (receiver is not null && instance!.Type is null or IErrorTypeSymbol)
            Fill(receiver, data);
        if (receiver is not null)
            data = data.Union(OfReceiver(receiver, instance!, call));
        foreach (var argument in arguments)
        {
            if (argument.Place is { } place)
                body.Places.Write(place, Answer(data, Slots.Echo, place.Type, argument.Operation.Syntax));
        }

        var answer = Answer(data, Slots.Echo, call.Type, call.Syntax);
        return given is null ? answer : answer.Join(given);
    }

    private FlowValue Creation(IInvalidOperation creation)
    {
        var arguments = Arguments(creation);
        FlowValue value;
        if (UnboundSyntax.Nearest(creation, [.. arguments.Select(static argument => argument.Operation)]) is { } constructor)
        {
            value = FlowValue.Of(Machine.Allocate(creation.Syntax, creation.Type));
            CallNearest(constructor, value, creation.Type, arguments, creation.Syntax);
        }
        else
        {
            value = Answer(Inside(arguments, creation.Syntax).Data, Slots.Origin, creation.Type, creation.Syntax);
        }

        return body.Expressions.Initialize(value, creation.ChildOperations.OfType<IObjectOrCollectionInitializerOperation>().FirstOrDefault());
    }

    private FlowValue Add(IInvalidOperation added)
    {
        foreach (var child in added.ChildOperations)
            Machine.Write(body.Expressions.Initialized, Slots.Element, body.Expressions.EvaluateCopy(child), isWeak: true);
        return FlowValue.Clean;
    }

    private ImmutableArray<Argument> Arguments(IInvalidOperation call)
    {
        var result = ImmutableArray.CreateBuilder<Argument>();
        foreach (var operation in UnboundSyntax.Arguments(call))
        {
            var place = UnboundSyntax.IsReference(operation) ? body.Places.Evaluate(operation) : null;
            var value = place is null ? body.Expressions.EvaluateCopy(operation) : operation is IDeclarationExpressionOperation ? FlowValue.Clean : body.Places.Read(place);
            result.Add(new Argument(operation, value, place));
        }

        return result.ToImmutable();
    }

    private FlowValue CallNearest(IMethodSymbol method, FlowValue? receiver, ITypeSymbol? receiverType, ImmutableArray<Argument> arguments, SyntaxNode at)
    {
        var passed = arguments.Select((argument, i) => ImmutableArray.Create(new PassedValue(argument.Value, argument.Operation.Type, argument.Operation.Syntax, i))).ToImmutableArray();
        var values = arguments.Select(static argument => argument.Value).ToImmutableArray();
        var places = arguments.Select(static argument => argument.Place).ToImmutableArray();
        if (UnboundSyntax.IsSpread(method, [.. arguments.Select(static argument => argument.Operation)]))
        {
            var count = method.Parameters.Length - 1;
            var array = FlowValue.Of(Machine.Allocate(at, method.Parameters[count].Type, part: "params"));
            for (var i = count; i < values.Length; i++)
                Machine.Write(array, Slots.Keyed(i - count), values[i]);
            passed = [.. passed.Take(count), [.. passed.Skip(count).Select(static item => item[0])]];
            values = [.. values.Take(count), array];
            places = [.. places.Take(count), null];
        }

        if (method.ReducedFrom is { } extension && receiver is not null)
        {
            method = extension;
            values = values.Insert(0, receiver);
            passed = passed.Insert(0, [new PassedValue(receiver, receiverType, at, 0)]);
            places = places.Insert(0, null);
            receiver = null;
        }

        return body.Calls.Call(new CallSite(method, receiver, values, at, IsVirtual: method.MethodKind != MethodKind.Constructor) { Passed = passed, References = places, ReceiverType = receiverType });
    }

    /// <summary>The data in the arguments, and what the code handed over gives.</summary>
    private (TaintSet Data, FlowValue? Given) Inside(ImmutableArray<Argument> arguments, SyntaxNode at)
    {
        var data = TaintSet.Empty;
        FlowValue? given = null;
        foreach (var argument in arguments)
        {
            if (!argument.Value.Callables.IsEmpty)
            {
                var parameters = argument.Value.Callables.Max(static callable => callable.Target.Parameters.Length);
                var result = body.Delegates.Run(argument.Value, [.. Enumerable.Repeat(FlowValue.Opaque, parameters)], at, []).WithConstant(null);
                given = given?.Join(result) ?? result;
            }
            else if (!TypeShape.IsFact(argument.Operation.Type) && !(argument.Value.Taint.IsEmpty && argument.Value.Objects.IsEmpty))
            {
                data = data.Union(TypeShape.IsScalar(argument.Operation.Type) ? argument.Value.Taint : body.Text.Collect(argument.Value, argument.Operation.Type, SinkReading.Object, at));
            }
        }

        return (data, given);
    }

    /// <summary>A method of data tells of it. Of a thing of unknown type only its text does, and the answer that is asked for an answer of its own.</summary>
    private TaintSet OfReceiver(FlowValue receiver, IOperation instance, IInvalidOperation call)
    {
        var type = instance.Type;
        if (type is null or IErrorTypeSymbol)
            return UnboundSyntax.NameOf(call.Syntax) == nameof(ToString) ? body.Text.TextOf(receiver, null, call.Syntax) : Machine.Read(receiver, Slots.Echo, null).Taint;
        if (TypeShape.IsScalar(type))
            return receiver.Taint;
        if (instance is IInstanceReferenceOperation)
            return TaintSet.Empty;
        var isData = body.Scope.Contents.Of(type, SinkReading.Object).Any(item => TypeNarrowing.IsAssignable(type, item.Member.ContainingType));
        return body.Text.Collect(receiver, type, SinkReading.Object, call.Syntax, isData);
    }

    /// <summary>A thing of unknown type may be filled by what is called on it; the object at work and the services it holds are not.</summary>
    private void Fill(FlowValue receiver, TaintSet data)
    {
        if (!data.IsEmpty)
            Machine.Write(receiver.WithObjects(receiver.Objects.RemoveAll(static item => item.Input is { Root: InputRoot.This })), Slots.Echo, FlowValue.Of(data), isWeak: true);
    }

    private FlowValue Answer(TaintSet data, string slot, ITypeSymbol? type, SyntaxNode at)
    {
        if (TypeShape.IsNumber(type) || TypeShape.IsFact(type) || type?.SpecialType == SpecialType.System_Void)
            return FlowValue.Opaque;
        if (TypeShape.IsScalar(type))
            return FlowValue.Of(data);
        var made = Machine.AllocateUnknown(at, type, TaintSet.Empty);
        if (!data.IsEmpty)
            Machine.Write(made, slot, FlowValue.Of(data), isStrong: true);
        return FlowValue.Create(TaintSet.Empty, [made], [], null, isOpaque: true);
    }

    private readonly record struct Argument(IOperation Operation, FlowValue Value, Place? Place);
}
