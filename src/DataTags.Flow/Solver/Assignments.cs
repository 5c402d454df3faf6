using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>All forms of assignment. The value of the expression is what was stored.</summary>
internal sealed class Assignments(BodyAnalysis body)
{
    public FlowValue Evaluate(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation local } alias:
                body.Variables.Alias(local.Local, body.Places.Evaluate(alias.Value));
                return body.Variables.Read(local.Local, local.Type);
            case ISimpleAssignmentOperation simple:
                return Simple(simple);
            case ICompoundAssignmentOperation compound:
                return Compound(compound);
            case ICoalesceAssignmentOperation coalesce:
                return Coalesce(coalesce);
            case IDeconstructionAssignmentOperation deconstruction:
                var value = body.Expressions.Evaluate(deconstruction.Value);
                Deconstruct(deconstruction.Target, value, deconstruction);
                return value;
            case IEventAssignmentOperation handler:
                return Event(handler);
            case IIncrementOrDecrementOperation increment:
                return Increment(increment);
            default:
                return FlowValue.Opaque;
        }
    }

    /// <summary>Takes a tuple or a type with a Deconstruct method apart.</summary>
    public void Deconstruct(IOperation target, FlowValue value, IDeconstructionAssignmentOperation? assignment)
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

        var parts = Parts(value, tuple, assignment);
        for (var i = 0; i < tuple.Elements.Length; i++)
            Deconstruct(tuple.Elements[i], parts[i], null);
    }

    private FlowValue[] Parts(FlowValue value, ITupleOperation tuple, IDeconstructionAssignmentOperation? assignment)
    {
        var source = assignment?.Value;
        while (source is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            source = conversion.Operand;
        var type = source?.Type ?? value.Objects.FirstOrDefault()?.Type;
        if (type is { IsTupleType: false } && DeconstructMethod(type, tuple.Elements.Length, assignment) is { } method)
            return body.Calls.Deconstruct(method, value, tuple.Elements.Length, tuple.Syntax);
        return tuple.Elements.Select((element, i) => body.Machine.Read(value, Places.TupleSlot(i), element.Type)).ToArray();
    }

    private IMethodSymbol? DeconstructMethod(ITypeSymbol type, int count, IDeconstructionAssignmentOperation? assignment)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Deconstruct"))
            {
                if (member is IMethodSymbol method && method.Parameters.Length == count && method.Parameters.All(parameter => parameter.RefKind == RefKind.Out))
                    return method;
            }
        }

        if (assignment?.SemanticModel is { } model && assignment.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax syntax)
            return Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(model, syntax).Method;
        return null;
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
        if (compound.OperatorMethod is { } method && TypeShape.IsInSource(method))
        {
            result = method.IsStatic
                ? body.Calls.Invoke(method, null, [old, value], compound.Syntax, isVirtual: false)
                : body.Calls.Invoke(method, old, [value], compound.Syntax, isVirtual: false).Join(old);
        }
        else if (compound.Type?.SpecialType == SpecialType.System_String)
        {
            var taint = body.Text.TextOf(old, compound.Target.Type, compound.Syntax).Union(body.Text.TextOf(value, Unconverted(compound.Value), compound.Syntax));
            result = FlowValue.Of(taint, old.IsOpaque || value.IsOpaque).WithConstant(KnownConstant.Concat(old.Constant, value.Constant));
        }
        else
        {
            result = old.Join(value).WithConstant(null);
        }

        body.Places.Write(place, result);
        return result;
    }

    private static ITypeSymbol? Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation.Type;
    }

    private FlowValue Coalesce(ICoalesceAssignmentOperation coalesce)
    {
        var place = body.Places.Evaluate(coalesce.Target);
        var old = body.Places.Read(place);
        if (old.Constant is { Value: not null })
            return old;
        var before = body.Machine.State;
        var value = body.Expressions.EvaluateCopy(coalesce.Value);
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
        if (accessor is not null && !accessor.IsImplicitlyDeclared && TypeShape.IsInSource(accessor) && body.Scope.Bodies.Get(accessor, body.Computer.CancellationToken) is not null)
        {
            var receiver = reference.Instance is { } instance ? body.Expressions.Evaluate(instance) : null;
            return body.Calls.Invoke(accessor, receiver, [value], handler.Syntax, isVirtual: false);
        }

        if (handler.Adds)
            body.Places.Write(body.Places.Evaluate(reference), value, isWeak: true);
        return FlowValue.Clean;
    }

    private FlowValue Increment(IIncrementOrDecrementOperation increment)
    {
        var place = body.Places.Evaluate(increment.Target);
        var old = body.Places.Read(place);
        var value = increment.OperatorMethod is { IsStatic: true } method && TypeShape.IsInSource(method)
            ? body.Calls.Invoke(method, null, [old], increment.Syntax, isVirtual: false)
            : old.WithConstant(null).AsOpaque();
        body.Places.Write(place, value);
        return increment.IsPostfix ? old.WithConstant(null) : value;
    }
}
