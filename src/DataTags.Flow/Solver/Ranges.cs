using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Positions counted from the end, and parts of arrays: <c>[^1]</c> and <c>[1..^1]</c>.</summary>
internal sealed class Ranges(BodyAnalysis body)
{
    /// <summary>Whether the index is written with a hat.</summary>
    public bool IsFromEnd(IOperation index) => index.Unconverted() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    /// <summary>How far from the end.</summary>
    public KnownConstant? Offset(IOperation index) => index.Unconverted() is IUnaryOperation hat ? body.Expressions.Evaluate(hat.Operand).Constant : null;

    /// <summary>The new array that a range of an array gives.</summary>
    public FlowValue Of(FlowValue array, IOperation range, IOperation at)
    {
        var elements = body.Positions.Sequence(array);
        if (range.Unconverted() is IRangeOperation written && elements is not null
            && Bound(written.LeftOperand, elements.Length, 0) is { } start && Bound(written.RightOperand, elements.Length, elements.Length) is { } end && start <= end)
            return body.Positions.Make(at.Syntax, at.Type, [.. elements.Skip(start).Take(end - start)], "range");
        var made = FlowValue.Of(body.Machine.Allocate(at.Syntax, at.Type, part: "range"));
        body.Machine.Write(made, Slots.Element, body.Machine.Read(array, Slots.Element, null), isWeak: true);
        return made;
    }

    /// <summary>The slot of an element by the position it has in a view.</summary>
    public string SlotAt(FlowValue view, FlowValue position)
        => position.Constant is { IsPrefix: false, Value: int index } && (ViewStart.In(view) ?? (body.IsNotNull(view) ? 0 : null)) is { } start ? Slots.Keyed(start + index) : Slots.Element;

    /// <summary>The position a range begins at; null where it is not known.</summary>
    public int? Start(IOperation range) => range.Unconverted() is IRangeOperation { LeftOperand: var start } && (start is null || !IsFromEnd(start)) ? Bound(start, 0, 0) : null;

    private int? Bound(IOperation? bound, int count, int open)
    {
        if (bound is null)
            return open;
        // A number in a range is made an index.
        while (bound is IConversionOperation { IsImplicit: true } conversion)
            bound = conversion.Operand;
        if (IsFromEnd(bound))
            return Offset(bound) is { IsPrefix: false, Value: int back } ? count - back : null;
        return body.Expressions.Evaluate(bound).Constant is { IsPrefix: false, Value: int index } ? index : null;
    }
}
