using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>Values made of parts: arrays, collection expressions, tuples.</summary>
internal sealed class AggregateExpressions(BodyAnalysis body)
{
    private Machine Machine => body.Machine;

    public FlowValue Array(IArrayCreationOperation array)
    {
        foreach (var dimension in array.DimensionSizes)
            body.Expressions.Evaluate(dimension);
        var value = FlowValue.Of(Machine.Allocate(array.Syntax, array.Type, part: array.IsImplicit ? "params" : null));
        if (array.Initializer is { } initializer)
            Fill(value, initializer, isFlat: true);
        return value;
    }

    /// <summary><c>stackalloc</c>: memory that behaves like an array.</summary>
    public FlowValue Stack(IOperation allocation)
    {
        var value = FlowValue.Of(Machine.Allocate(allocation.Syntax, allocation.Type));
        foreach (var child in allocation.ChildOperations)
        {
            if (child is IArrayInitializerOperation initializer)
                Fill(value, initializer, isFlat: true);
            else
                body.Expressions.Evaluate(child);
        }

        return value;
    }

    public FlowValue Collection(ICollectionExpressionOperation collection)
    {
        var value = FlowValue.Of(Machine.Allocate(collection.Syntax, collection.Type));
        var index = 0;
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation)
                index = -1;
            var item = element is ISpreadOperation ? body.Expressions.Evaluate(element) : body.Expressions.EvaluateCopy(element);
            var slot = index < 0 ? Slots.Element : Slots.Keyed(index++);
            Machine.Write(value, slot, item, isWeak: slot == Slots.Element);
        }

        return value;
    }

    public FlowValue Tuple(ITupleOperation tuple)
    {
        var value = FlowValue.Of(Machine.Allocate(tuple.Syntax, tuple.Type));
        var values = tuple.Elements.Select(body.Expressions.EvaluateCopy).ToArray();
        for (var i = 0; i < values.Length; i++)
            Machine.Write(value, Places.TupleSlot(i), values[i]);
        return value;
    }

    private void Fill(FlowValue array, IArrayInitializerOperation initializer, bool isFlat)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            if (initializer.ElementValues[i] is IArrayInitializerOperation row)
                Fill(array, row, isFlat: false);
            else
                Machine.Write(array, isFlat ? Slots.Keyed(i) : Slots.Element, body.Expressions.EvaluateCopy(initializer.ElementValues[i]), isWeak: !isFlat);
        }
    }
}
