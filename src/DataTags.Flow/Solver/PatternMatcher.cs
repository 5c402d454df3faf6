using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Matches patterns: binds their variables and says, where it can, whether they match.</summary>
internal sealed class PatternMatcher(BodyAnalysis body)
{
    private readonly Stack<FlowValue> _inputs = [];

    /// <summary>The value a member subpattern reads from.</summary>
    public FlowValue Input => _inputs.Count > 0 ? _inputs.Peek() : FlowValue.Opaque;

    public bool? Match(FlowValue value, IPatternOperation pattern, out FlowValue narrowed)
    {
        body.Tick();
        narrowed = value;
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return MatchConstant(value, body.Expressions.Evaluate(constant.Value), out narrowed);
            case IDeclarationPatternOperation declaration:
                return Declare(value, declaration, out narrowed);
            case ITypePatternOperation type:
                return Test(value, type.MatchedType, out narrowed);
            case IRecursivePatternOperation recursive:
                return MatchRecursive(value, recursive, out narrowed);
            case INegatedPatternOperation negated:
                return Negate(Match(value, negated.Pattern, out _));
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } and:
                var first = Match(value, and.LeftPattern, out narrowed);
                var second = Match(narrowed, and.RightPattern, out narrowed);
                return Both(first, second);
            case IBinaryPatternOperation or:
                return MatchOr(value, or, out narrowed);
            case IListPatternOperation list:
                return MatchList(value, list);
            case ISlicePatternOperation { Pattern: { } slice }:
                Match(value, slice, out _);
                return null;
            case IRelationalPatternOperation relational:
                var order = body.Conditions.Order(relational.OperatorKind, value, body.Expressions.Evaluate(relational.Value));
                return order.Constant?.Value as bool?;
            case IDiscardPatternOperation:
                return true;
            default:
                return null;
        }
    }

    private static bool? Both(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private static bool? Negate(bool? truth) => truth is null ? null : !truth;

    private bool? MatchConstant(FlowValue value, FlowValue constant, out FlowValue narrowed)
    {
        narrowed = value;
        var truth = Conditions.AreEqual(value, constant);
        if (truth is null)
            body.Interest(value);
        if (truth != false && constant.Constant is not null)
            narrowed = constant;
        return truth;
    }

    private bool? Test(FlowValue value, ITypeSymbol type, out FlowValue narrowed)
    {
        var truth = TypeNarrowing.Test(value, body.TypeArguments.Known(type), out narrowed);
        if (truth is null)
            body.Interest(value);
        return truth;
    }

    private bool? Declare(FlowValue value, IDeclarationPatternOperation declaration, out FlowValue narrowed)
    {
        bool? truth = declaration.MatchesNull ? true : null;
        narrowed = value;
        if (declaration.MatchedType is { } type && !declaration.MatchesNull)
            truth = Test(value, type, out narrowed);
        if (declaration.DeclaredSymbol is { } variable)
            body.Variables.Write(variable, narrowed);
        return truth;
    }

    private bool? MatchRecursive(FlowValue value, IRecursivePatternOperation pattern, out FlowValue narrowed)
    {
        bool? truth = Test(value, pattern.MatchedType, out narrowed);
        if (truth == false)
            return false;
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(narrowed, pattern);
            for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            {
                truth = Both(truth, Match(i < parts.Length ? parts[i] : FlowValue.Opaque, pattern.DeconstructionSubpatterns[i], out _));
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            _inputs.Push(narrowed);
            var member = body.Expressions.Evaluate(property.Member);
            _inputs.Pop();
            truth = Both(truth, Match(member, property.Pattern, out _));
        }

        if (pattern.DeclaredSymbol is { } variable)
            body.Variables.Write(variable, narrowed);
        return truth;
    }

    private FlowValue[] Parts(FlowValue value, IRecursivePatternOperation pattern)
    {
        var count = pattern.DeconstructionSubpatterns.Length;
        if (pattern.DeconstructSymbol is IMethodSymbol deconstruct)
            return body.ImpliedCalls.Deconstruct(deconstruct, value, count, pattern.Syntax);
        return Enumerable.Range(0, count).Select(i => body.Machine.Read(value, Places.TupleSlot(i), pattern.DeconstructionSubpatterns[i].InputType)).ToArray();
    }

    /// <summary>The value where the pattern did not match.</summary>
    public static FlowValue Exclude(FlowValue value, IPatternOperation pattern)
    {
        // Alternatives lean to the left, however many there are.
        while (pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or)
        {
            value = Exclude(value, or.RightPattern);
            pattern = or.LeftPattern;
        }

        return pattern switch
        {
            ITypePatternOperation type => TypeNarrowing.Exclude(value, type.MatchedType),
            IDeclarationPatternOperation { MatchesNull: false, MatchedType: { } type } => TypeNarrowing.Exclude(value, type),
            IRecursivePatternOperation recursive when recursive.DeconstructionSubpatterns.All(IsIrrefutable) && recursive.PropertySubpatterns.All(property => IsIrrefutable(property.Pattern))
                => TypeNarrowing.Exclude(value, recursive.MatchedType),
            _ => value,
        };
    }

    private static bool IsIrrefutable(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private bool? MatchOr(FlowValue value, IBinaryPatternOperation or, out FlowValue narrowed)
    {
        narrowed = value;
        FlowValue? any = null;
        var operands = new Stack<IPatternOperation>();
        IPatternOperation current = or;
        while (current is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } binary)
        {
            operands.Push(binary.RightPattern);
            current = binary.LeftPattern;
        }

        operands.Push(current);
        bool? result = false;
        foreach (var operand in operands)
        {
            var truth = Match(value, operand, out var alternative);
            if (truth == true)
                return true;
            if (truth is null)
                any = any is null ? alternative : any.Join(alternative);
            if (truth is null)
                result = null;
        }

        narrowed = any ?? value;
        return result;
    }

    /// <summary>What a slice pattern sees.</summary>
    private FlowValue Rest(FlowValue value, int start, int length, IPatternOperation slice)
        => slice is ISlicePatternOperation { Pattern: not null } ? body.Positions.Make(slice.Syntax, slice.InputType, [.. body.Positions.Sequence(value)!.Skip(start).Take(length)], "slice") : value;

    private bool? MatchList(FlowValue value, IListPatternOperation list)
    {
        var slice = list.Patterns.Select(static pattern => pattern is ISlicePatternOperation).ToList().IndexOf(true);
        var count = TypeShape.IsScalar(list.InputType) ? null : body.Positions.CountOf(value);
        bool? truth = count is null ? null : slice < 0 ? count == list.Patterns.Length : count >= list.Patterns.Length - 1;
        if (truth == false)
            return false;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            var element = list.Patterns[i];
            if (i == slice)
            {
                Match(count is { } length ? Rest(value, i, length - list.Patterns.Length + 1, element) : value, element, out _);
                continue;
            }

            var slot = slice < 0 || i < slice ? Slots.Keyed(i) : body.Positions.SlotAt(value, new KnownConstant(list.Patterns.Length - i), isFromEnd: true);
            var matches = Match(body.Machine.Read(value, slot, element.InputType), element, out _);
            truth = matches == false ? false : matches is null && truth == true ? null : truth;
        }

        if (list.DeclaredSymbol is { } variable)
            body.Variables.Write(variable, value);
        return truth;
    }
}
