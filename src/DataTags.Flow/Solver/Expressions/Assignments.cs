using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>All forms of assignment. The value of the expression is what was stored.</summary>
internal sealed class Assignments(BodyAnalysis body)
{
    private static readonly KnownConstant s_one = new(1);

    public FlowValue Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation local } alias:
                body.Variables.Alias(local.Local, body.Places.Evaluate(alias.Value));
                return body.Variables.Read(local.Local, local.Type);
            case ISimpleAssignmentOperation { IsRef: true, Target: IFieldReferenceOperation field } alias:
                var reference = body.References.To(body.Places.Evaluate(alias.Value));
                body.Places.Write(body.Places.Evaluate(field), reference);
                return reference;
            case ISimpleAssignmentOperation simple:
                return Simple(simple);
            case ICompoundAssignmentOperation compound:
                return Compound(compound);
            case ICoalesceAssignmentOperation coalesce:
                return Coalesce(coalesce);
            case IDeconstructionAssignmentOperation deconstruction:
                var value = body.Expressions.Evaluate(deconstruction.Value);
                Deconstruct(deconstruction, value);
                return value;
            case IEventAssignmentOperation handler:
                return Event(handler);
            case IIncrementOrDecrementOperation increment:
                return Increment(increment);
            default:
                return FlowValue.Opaque;
        }
    }

    /// <summary>Takes a tuple or a value with a Deconstruct method apart.</summary>
    /// <param name="type">Type of the value, where it is known.</param>
    /// <param name="info">What the compiler says of the deconstruction, where it says anything.</param>
    public void Deconstruct(IOperation target, FlowValue value, ITypeSymbol? type, DeconstructionInfo? info)
    {
        var tuple = target switch
        {
            IDeclarationExpressionOperation { Expression: ITupleOperation declared } => declared,
            ITupleOperation plain => plain,
            _ => null,
        };
        if (tuple is null)
        {
            body.Places.Write(body.Places.Evaluate(target), value);
            return;
        }

        type ??= value.Objects.FirstOrDefault()?.Type;
        var count = tuple.Elements.Length;
        var method = info?.Method ?? (type is null or { IsTupleType: true } ? null : DeconstructMethod(type, count));
        var parts = method is null
            ? tuple.Elements.Select((element, i) => body.Machine.Read(value, Places.TupleSlot(i), element.Type)).ToArray()
            : body.ImpliedCalls.Deconstruct(method, value, count, tuple.Syntax);
        for (var i = 0; i < count; i++)
            Deconstruct(tuple.Elements[i], parts[i], PartType(type, method, i, count), info is { Nested: var nested } && i < nested.Length ? nested[i] : null);
    }

    private static ITypeSymbol? PartType(ITypeSymbol? type, IMethodSymbol? method, int index, int count)
    {
        if (method is not null)
            return method.Parameters[method.Parameters.Length - count + index].Type;
        return type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length ? elements[index].Type : null;
    }

    private static IMethodSymbol? DeconstructMethod(ITypeSymbol type, int count)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Deconstruct"))
            {
                if (member is IMethodSymbol method && method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out))
                    return method;
            }
        }

        return null;
    }

    private void Deconstruct(IDeconstructionAssignmentOperation assignment, FlowValue value)
    {
        DeconstructionInfo? info = assignment is { SemanticModel: { } model, Syntax: AssignmentExpressionSyntax syntax } ? model.GetDeconstructionInfo(syntax) : null;
        Deconstruct(assignment.Target, value, assignment.Value.Unconverted().Type, info);
    }

    private FlowValue Simple(ISimpleAssignmentOperation assignment)
    {
        var place = body.Places.Evaluate(assignment.Target);
        var value = body.Expressions.EvaluateCopy(assignment.Value);
        body.Places.Write(place, value);
        return value;
    }

    private FlowValue Compound(ICompoundAssignmentOperation compound)
    {
        var place = body.Places.Evaluate(compound.Target);
        var old = body.Places.Read(place);
        var value = body.Expressions.EvaluateCopy(compound.Value);
        FlowValue result;
        if (compound.OperatorMethod is { } method && OperatorExpressions.IsDeclared(method))
        {
            result = method.IsStatic
                ? body.Calls.Invoke(method, null, [old, value], compound.Syntax, isVirtual: false)
                : body.Calls.Invoke(method, old, [value], compound.Syntax, isVirtual: false).Join(old);
        }
        else if (compound is { OperatorKind: BinaryOperatorKind.Subtract, Type.TypeKind: TypeKind.Delegate })
        {
            result = Invocations.Remove(old, value);
        }
        else if (compound is { OperatorKind: BinaryOperatorKind.Add, Type.TypeKind: TypeKind.Delegate })
        {
            result = Invocations.Combine(old, value);
        }
        else if (compound.Type?.SpecialType == SpecialType.System_String)
        {
            var taint = body.Text.TextOf(old, compound.Target.Type, compound.Syntax).Union(body.Text.TextOf(value, compound.Value.Unconverted().Type, compound.Syntax));
            result = FlowValue.Of(taint, old.IsOpaque || value.IsOpaque).WithConstant(KnownConstant.Concat(old.Constant, value.Constant));
        }
        else
        {
            result = old.WithConstant(null).Join(value.WithConstant(null)).WithConstant(KnownConstant.Computed(compound.OperatorKind, old.Constant, value.Constant));
        }

        body.Places.Write(place, result);
        return result;
    }

    private FlowValue Coalesce(ICoalesceAssignmentOperation coalesce)
    {
        var place = body.Places.Evaluate(coalesce.Target);
        var old = body.Places.Read(place);
        if (old.Constant is { IsNotNull: true })
            return old;
        var before = body.Machine.State;
        var value = body.Expressions.EvaluateCopy(coalesce.Value);
        if (old.Constant is { Value: null } && body.Machine.IsReachable)
        {
            body.Places.Write(place, value);
            return value;
        }

        if (!body.Machine.IsReachable)
        {
            body.Machine.State = before;
            return old;
        }

        body.Places.Write(place, value);
        body.Machine.State = body.Machine.Join(before, body.Machine.State);
        return old.Join(value).WithConstant(null);
    }

    private FlowValue Event(IEventAssignmentOperation handler)
    {
        var value = body.Expressions.Evaluate(handler.HandlerValue);
        if (handler.EventReference is not IEventReferenceOperation reference)
            return FlowValue.Clean;
        var accessor = handler.Adds ? reference.Event.AddMethod : reference.Event.RemoveMethod;
        accessor = accessor?.PartialImplementationPart ?? accessor;
        if (accessor is not null && !accessor.IsImplicitlyDeclared && TypeShape.IsInSource(accessor) && body.Scope.Bodies.Get(accessor, body.Computer.CancellationToken) is not null)
        {
            var receiver = reference.Instance is { } instance ? body.Expressions.Evaluate(instance) : null;
            return body.Calls.Invoke(accessor, receiver, [value], handler.Syntax, isVirtual: false);
        }

        var place = body.Places.Evaluate(reference);
        // Each of several objects keeps its own handlers.
        if (handler.Adds && place is not MemberPlace { Target.Objects: [{ IsSingle: true }] })
            body.Places.Write(place, value, isWeak: true);
        else
            body.Places.Write(place, handler.Adds ? Invocations.Combine(body.Places.Read(place), value) : Invocations.Remove(body.Places.Read(place), value));
        return FlowValue.Clean;
    }

    private FlowValue Increment(IIncrementOrDecrementOperation increment)
    {
        var place = body.Places.Evaluate(increment.Target);
        var old = body.Places.Read(place);
        var value = increment.OperatorMethod is { IsStatic: true } method && OperatorExpressions.IsDeclared(method)
            ? body.Calls.Invoke(method, null, [old], increment.Syntax, isVirtual: false)
            : old.AsOpaque().WithConstant(KnownConstant.Computed(increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, old.Constant, s_one));
        body.Places.Write(place, value);
        return increment.IsPostfix ? old : value;
    }
}
