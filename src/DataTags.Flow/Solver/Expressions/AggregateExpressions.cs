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
        var sizes = array.DimensionSizes.Select(body.Expressions.Evaluate).ToArray();
        var made = Machine.Allocate(array.Syntax, array.Type, part: array.IsImplicit ? "params" : null);
        var value = FlowValue.Of(made);
        if (array.Initializer is { } initializer)
            Fill(value, initializer, isFlat: true);
        if (array.Initializer is not null && sizes is [{ Constant: { IsPrefix: false, Value: int and >= 0 and var length } }])
            body.Positions.SetCount(made, length);
        return value.WithConstant(KnownConstant.NotNull);
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

        return value.WithConstant(KnownConstant.NotNull);
    }

    public FlowValue Collection(ICollectionExpressionOperation collection)
    {
        var made = Machine.Allocate(collection.Syntax, collection.Type);
        var value = FlowValue.Of(made);
        int? index = 0;
        foreach (var element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                Put(body.Expressions.EvaluateCopy(element));
                continue;
            }

            var source = body.Deferred.Current(body.Expressions.Evaluate(spread.Operand), spread.Syntax);
            if (index is not null && body.Positions.Sequence(source, spread.ElementType) is { } items)
            {
                foreach (var item in items)
                    Put(item);
                continue;
            }

            index = null;
            var elements = Machine.Read(source, Slots.Element, spread.ElementType);
            Put(body.ImpliedCalls.OwnElements(source, spread.Syntax) is { } own ? own.Join(elements) : elements);
        }

        if (index is { } count)
            body.Positions.SetCount(made, count);
        return value.WithConstant(KnownConstant.NotNull);

        void Put(FlowValue item)
        {
            Machine.Write(value, index is null ? Slots.Element : Slots.Keyed(index), item, isWeak: index is null);
            index++;
        }
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
