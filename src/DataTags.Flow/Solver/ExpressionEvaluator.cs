using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver;

/// <summary>Evaluates expressions on the machine. Long operand and call chains are walked with loops, not recursion.</summary>
internal sealed class ExpressionEvaluator(BodyAnalysis body)
{
    private readonly Stack<FlowValue> _receivers = [];
    private readonly Stack<FlowValue> _conditionals = [];
    private readonly Stack<FlowValue> _handlers = [];
    private int _depth;

    private Machine Machine => body.Machine;

    public FlowValue Evaluate(IOperation operation)
    {
        body.Tick();
        if (operation.ConstantValue.HasValue)
            return FlowValue.OfConstant(operation.ConstantValue.Value);
        if (++_depth % 16 != 0)
        {
            var value = EvaluateCore(operation);
            _depth--;
            return value;
        }

        try
        {
            return StackGuard.Run(() => EvaluateCore(operation));
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Evaluates an operand that is passed on: a struct is copied when it is.</summary>
    public FlowValue EvaluateCopy(IOperation operation)
    {
        var value = Evaluate(operation);
        if (value.Objects.IsEmpty || !TypeShape.IsCopied(operation.Type) || TypeShape.ElementType(operation.Type) is not null)
            return value;
        var source = operation;
        while (source is IConversionOperation { OperatorMethod: null } conversion)
            source = conversion.Operand;
        return source is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation or IInstanceReferenceOperation or IInlineArrayAccessOperation
            ? Machine.Clone(value, operation.Type, operation.Syntax)
            : value;
    }

    public FlowValue WithReceiver(FlowValue receiver, Func<FlowValue> work)
    {
        _receivers.Push(receiver);
        try
        {
            return work();
        }
        finally
        {
            _receivers.Pop();
        }
    }

    private FlowValue EvaluateCore(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return body.Variables.Read(local.Local, local.Type);
            case IParameterReferenceOperation parameter:
                return body.Variables.Read(parameter.Parameter, parameter.Type);
            case IInstanceReferenceOperation instance:
                return Instance(instance);
            case IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IEventReferenceOperation
                or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                return body.Places.Read(body.Places.Evaluate(operation));
            case IInvocationOperation invocation:
                return InvocationChain(invocation);
            case IObjectCreationOperation creation:
                return body.Calls.Creation(creation);
            case IAnonymousObjectCreationOperation anonymous:
                return WithInitializers(FlowValue.Of(Machine.Allocate(anonymous.Syntax, anonymous.Type)), anonymous.Initializers);
            case ITypeParameterObjectCreationOperation generic:
                return Initialize(FlowValue.Of(Machine.Allocate(generic.Syntax, generic.Type, isExact: false)), generic.Initializer);
            case IDynamicObjectCreationOperation dynamic:
                return Initialize(Unknown(dynamic), dynamic.Initializer);
            case IObjectOrCollectionInitializerOperation initializer:
                return Initialize(_receivers.Count > 0 ? _receivers.Peek() : FlowValue.Opaque, initializer);
            case IMemberInitializerOperation member:
                return Initialize(Evaluate(member.InitializedMember), member.Initializer);
            case IArrayCreationOperation array:
                return Array(array);
            case ICollectionExpressionOperation collection:
                return Collection(collection);
            case IAnonymousFunctionOperation function:
                return body.Calls.Lambda(function);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation method:
                return body.Calls.MethodGroup(method);
            case IAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation or IEventAssignmentOperation:
                return body.Statements.Assign(operation);
            case IBinaryOperation binary:
                return Binary(binary);
            case IUnaryOperation { OperatorMethod: { } method } unary when TypeShape.IsInSource(method):
                return body.Calls.Invoke(method, null, [Evaluate(unary.Operand)], unary.Syntax, isVirtual: false);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }:
                return Truth(operation);
            case IUnaryOperation unary:
                return Evaluate(unary.Operand).WithConstant(null);
            case IConversionOperation conversion:
                return Conversion(conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IConditionalOperation conditional:
                return Conditional(conditional);
            case ICoalesceOperation coalesce:
                return Coalesce(coalesce);
            case IConditionalAccessOperation access:
                return ConditionalAccess(access);
            case IConditionalAccessInstanceOperation:
                return _conditionals.Count > 0 ? _conditionals.Peek() : FlowValue.Opaque;
            case IIsPatternOperation or IIsTypeOperation:
                return Truth(operation);
            case ISwitchExpressionOperation choice:
                return Switch(choice);
            case IInterpolatedStringOperation text:
                return Interpolation(text);
            case IInterpolatedStringHandlerCreationOperation handler:
                return Handler(handler);
            case IInterpolatedStringAdditionOperation addition:
                return Evaluate(addition.Left).Join(Evaluate(addition.Right));
            case ITupleOperation tuple:
                return Tuple(tuple);
            case IAwaitOperation awaiting:
                return Machine.Read(Evaluate(awaiting.Operation), Slots.Result, awaiting.Type);
            case IWithOperation with:
                return Initialize(Machine.Clone(Evaluate(with.Operand), with.Type, with.Syntax), with.Initializer);
            case IThrowOperation thrown:
                body.Statements.Throw(thrown);
                return FlowValue.Clean;
            case IArgumentOperation argument:
                return EvaluateCopy(argument.Value);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case ISpreadOperation spread:
                return Machine.Read(Evaluate(spread.Operand), Slots.Element, spread.ElementType);
            case IDefaultValueOperation value:
                return Default(value.Type, value.Syntax);
            case ITypeOfOperation or ISizeOfOperation or INameOfOperation or ILiteralOperation or IUtf8StringOperation or IDiscardOperation:
                return FlowValue.Clean;
            case IRangeOperation range:
                foreach (var operand in range.ChildOperations)
                    Evaluate(operand);
                return FlowValue.Clean;
            case IAddressOfOperation address:
                return Evaluate(address.Reference);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case ITupleBinaryOperation comparison:
                Evaluate(comparison.LeftOperand);
                Evaluate(comparison.RightOperand);
                return FlowValue.Clean;
            case IDynamicInvocationOperation dynamic:
                return body.Calls.DynamicInvocation(dynamic);
            case IFunctionPointerInvocationOperation pointer:
                return body.Calls.PointerInvocation(pointer);
            default:
                return Unknown(operation);
        }
    }

    /// <summary>The default of a type: nothing, or a struct with nothing in it.</summary>
    public FlowValue Default(ITypeSymbol? type, SyntaxNode at)
        => type is not null && TypeShape.IsCopied(type) && type.SpecialType != SpecialType.System_Nullable_T ? FlowValue.Of(Machine.Allocate(at, type)) : FlowValue.Clean;

    /// <summary>An operation without rules of its own passes on whatever its operands carry.</summary>
    private FlowValue Unknown(IOperation operation)
    {
        var result = FlowValue.Opaque;
        foreach (var child in operation.ChildOperations)
        {
            if (child is IBlockOperation or ILocalFunctionOperation)
                body.Statements.Execute(child);
            else
                result = result.Join(Evaluate(child).WithConstant(null));
        }

        return result.WithConstant(null);
    }

    private FlowValue Instance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => _receivers.Count > 0 ? _receivers.Peek() : FlowValue.Opaque,
        InstanceReferenceKind.PatternInput => body.Patterns.Input,
        InstanceReferenceKind.InterpolatedStringHandler => _handlers.Count > 0 ? _handlers.Peek() : FlowValue.Opaque,
        _ => body.Variables.This,
    };

    /// <summary>A fluent chain <c>a.B().C().D()</c> is evaluated from the inside out, however long it is.</summary>
    private FlowValue InvocationChain(IInvocationOperation invocation)
    {
        var links = new Stack<IInvocationOperation>();
        IOperation? current = invocation;
        while (current is IInvocationOperation link && !link.ConstantValue.HasValue)
        {
            links.Push(link);
            current = Receiver(link);
            while (current is IConversionOperation { OperatorMethod: null } conversion)
                current = conversion.Operand;
        }

        var value = default(FlowValue);
        foreach (var link in links)
        {
            body.Tick();
            value = body.Calls.Invocation(link, value);
        }

        return value!;
    }

    private static IOperation? Receiver(IInvocationOperation link)
        => link.Instance ?? (link.TargetMethod.IsExtensionMethod && link.Arguments is [{ Parameter.Ordinal: 0, ArgumentKind: ArgumentKind.Explicit } first, ..] ? first.Value : null);

    private FlowValue WithInitializers(FlowValue value, ImmutableArray<IOperation> initializers)
        => WithReceiver(value, () =>
        {
            foreach (var initializer in initializers)
                Evaluate(initializer);
            return value;
        });

    public FlowValue Initialize(FlowValue value, IObjectOrCollectionInitializerOperation? initializer)
        => initializer is null ? value : WithInitializers(value, initializer.Initializers);

    private FlowValue Array(IArrayCreationOperation array)
    {
        foreach (var dimension in array.DimensionSizes)
            Evaluate(dimension);
        var value = FlowValue.Of(Machine.Allocate(array.Syntax, array.Type, part: array.IsImplicit ? "params" : null));
        if (array.Initializer is { } initializer)
            Fill(value, initializer, isFlat: true);
        return value;
    }

    private void Fill(FlowValue array, IArrayInitializerOperation initializer, bool isFlat)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            if (initializer.ElementValues[i] is IArrayInitializerOperation row)
                Fill(array, row, isFlat: false);
            else
                Machine.Write(array, isFlat ? Slots.Keyed(i) : Slots.Element, EvaluateCopy(initializer.ElementValues[i]), isWeak: !isFlat);
        }
    }

    private FlowValue Collection(ICollectionExpressionOperation collection)
    {
        var value = FlowValue.Of(Machine.Allocate(collection.Syntax, collection.Type));
        var index = 0;
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation)
                index = -1;
            var item = element is ISpreadOperation ? Evaluate(element) : EvaluateCopy(element);
            var slot = index < 0 ? Slots.Element : Slots.Keyed(index++);
            Machine.Write(value, slot, item, isWeak: slot == Slots.Element);
        }

        return value;
    }

    private FlowValue Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && TypeShape.IsInSource(method))
            return body.Calls.Invoke(method, null, [EvaluateCopy(binary.LeftOperand), EvaluateCopy(binary.RightOperand)], binary.Syntax, isVirtual: false);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                return Truth(binary);
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String:
                return Concat(binary);
        }

        return Arithmetic(binary);
    }

    private FlowValue Concat(IBinaryOperation binary)
    {
        var operands = Operands(binary);
        var taint = TaintSet.Empty;
        KnownConstant? constant = null;
        var isOpaque = false;
        var isFirst = true;
        foreach (var operand in operands)
        {
            var value = Evaluate(operand);
            taint = taint.Union(body.Text.TextOf(value, SourceType(operand), operand.Syntax));
            constant = isFirst ? value.Constant : KnownConstant.Concat(constant, value.Constant);
            isOpaque |= value.IsOpaque;
            isFirst = false;
        }

        return FlowValue.Of(taint, isOpaque).WithConstant(constant);
    }

    private FlowValue Arithmetic(IBinaryOperation binary)
    {
        var result = FlowValue.Clean;
        var isComparison = binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThanOrEqual;
        foreach (var operand in Operands(binary))
        {
            var value = Evaluate(operand);
            if (isComparison)
                body.Interest(value);
            result = result.Join(value.WithConstant(null));
        }

        return isComparison || binary.Type?.SpecialType == SpecialType.System_Boolean ? FlowValue.Clean.AsOpaque() : result;
    }

    /// <summary>Operands of a left-deep chain of one operator, first operand first.</summary>
    private static List<IOperation> Operands(IBinaryOperation binary)
    {
        var operands = new List<IOperation>();
        IOperation current = binary;
        while (current is IBinaryOperation { ConstantValue.HasValue: false } link && link.OperatorKind == binary.OperatorKind && link.Type?.SpecialType == binary.Type?.SpecialType
            && (link.OperatorMethod is null || !TypeShape.IsInSource(link.OperatorMethod)))
        {
            operands.Add(link.RightOperand);
            current = link.LeftOperand;
        }

        operands.Add(current);
        operands.Reverse();
        return operands;
    }

    /// <summary>Boxing hides what an operand is; its own type decides how its text is made.</summary>
    private static ITypeSymbol? SourceType(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation.Type;
    }

    private FlowValue Truth(IOperation condition)
    {
        var (whenTrue, whenFalse) = body.Conditions.Branch(condition);
        Machine.State = Machine.Join(whenTrue, whenFalse);
        if (whenTrue is null != whenFalse is null)
            return FlowValue.OfConstant(whenTrue is not null);
        return FlowValue.Clean.AsOpaque();
    }

    private FlowValue Conversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
        {
            var operand = EvaluateCopy(conversion.Operand);
            return body.Calls.Invoke(method, null, [operand], conversion.Syntax, isVirtual: false);
        }

        var value = Evaluate(conversion.Operand);
        if (TypeShape.IsScalar(conversion.Type) && value.Constant is null && !value.Objects.IsEmpty)
            return value;
        return conversion.IsImplicit ? value : TypeNarrowing.Cast(value, conversion.Type);
    }

    private FlowValue Conditional(IConditionalOperation conditional)
    {
        var (whenTrue, whenFalse) = body.Conditions.Branch(conditional.Condition);
        Machine.State = whenTrue;
        var first = whenTrue is null ? null : EvaluateCopy(conditional.WhenTrue);
        var afterFirst = Machine.State;
        Machine.State = whenFalse;
        var second = whenFalse is null || conditional.WhenFalse is null ? null : EvaluateCopy(conditional.WhenFalse);
        if (afterFirst is null)
            first = null;
        if (Machine.State is null)
            second = null;
        Machine.State = Machine.Join(afterFirst, Machine.State);
        return first is null ? second ?? FlowValue.Clean : second is null ? first : first.Join(second);
    }

    private FlowValue Coalesce(ICoalesceOperation coalesce)
    {
        var value = EvaluateCopy(coalesce.Value);
        if (value.Constant is { Value: null })
            return EvaluateCopy(coalesce.WhenNull);
        if (value.Constant is not null)
            return value;
        var before = Machine.State;
        var other = EvaluateCopy(coalesce.WhenNull);
        var joined = Machine.State is null ? value : value.Join(other);
        Machine.State = Machine.Join(before, Machine.State);
        return joined;
    }

    private FlowValue ConditionalAccess(IConditionalAccessOperation access)
    {
        var value = Evaluate(access.Operation);
        if (value.Constant is { Value: null })
            return FlowValue.OfConstant(null);
        var before = Machine.State;
        _conditionals.Push(value);
        var result = Evaluate(access.WhenNotNull);
        _conditionals.Pop();
        Machine.State = Machine.Join(before, Machine.State);
        return result.WithConstant(result.Constant is { IsPrefix: true } ? result.Constant : null);
    }

    private FlowValue Switch(ISwitchExpressionOperation choice)
    {
        var value = Evaluate(choice.Value);
        var state = Machine.State;
        FlowState? exits = null;
        FlowValue? result = null;
        foreach (var arm in choice.Arms)
        {
            Machine.State = state;
            var (matched, missed) = body.Conditions.Match(value, choice.Value, arm.Pattern);
            Machine.State = matched;
            if (arm.Guard is not null && matched is not null)
            {
                var (passed, failed) = body.Conditions.Branch(arm.Guard);
                missed = Machine.Join(missed, failed);
                Machine.State = passed;
            }

            if (Machine.IsReachable)
            {
                var armValue = EvaluateCopy(arm.Value);
                if (Machine.IsReachable)
                    result = result is null ? armValue : result.Join(armValue);
            }

            exits = Machine.Join(exits, Machine.State);
            state = missed;
            if (state is null)
                break;
        }

        Machine.State = exits;
        return result ?? FlowValue.Clean;
    }

    private FlowValue Interpolation(IInterpolatedStringOperation text)
    {
        var taint = TaintSet.Empty;
        KnownConstant? constant = new("");
        var isOpaque = false;
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    constant = KnownConstant.Concat(constant, Evaluate(literal.Text).Constant);
                    break;
                case IInterpolationOperation hole:
                    var value = Evaluate(hole.Expression);
                    taint = taint.Union(body.Text.TextOf(value, SourceType(hole.Expression), hole.Syntax));
                    constant = KnownConstant.Concat(constant, value.Constant);
                    isOpaque |= value.IsOpaque;
                    break;
                case IInterpolatedStringAppendOperation append:
                    taint = taint.Union(Append(append));
                    constant = KnownConstant.Concat(constant, null);
                    isOpaque = true;
                    break;
            }
        }

        return FlowValue.Of(taint, isOpaque).WithConstant(constant);
    }

    /// <summary>Handlers out of sight gather the text; a handler in the sources runs its own Append methods.</summary>
    private TaintSet Append(IInterpolatedStringAppendOperation append)
    {
        if (append.AppendCall is not IInvocationOperation call)
            return Evaluate(append.AppendCall).Taint;
        if (TypeShape.IsInSource(call.TargetMethod))
        {
            body.Calls.Invocation(call, null);
            return TaintSet.Empty;
        }

        var taint = TaintSet.Empty;
        foreach (var argument in call.Arguments)
            taint = taint.Union(body.Text.TextOf(Evaluate(argument.Value), SourceType(argument.Value), argument.Syntax));
        return taint;
    }

    private FlowValue Handler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var value = Evaluate(handler.HandlerCreation);
        _handlers.Push(value);
        var content = Evaluate(handler.Content);
        _handlers.Pop();
        return value.AddTaint(content.Taint).AsOpaque(value.IsOpaque || content.IsOpaque).WithConstant(content.Constant);
    }

    private FlowValue Tuple(ITupleOperation tuple)
    {
        var values = tuple.Elements.Select(EvaluateCopy).ToArray();
        var value = FlowValue.Of(Machine.Allocate(tuple.Syntax, tuple.Type));
        for (var i = 0; i < values.Length; i++)
            Machine.Write(value, Places.TupleSlot(i), values[i]);
        return value;
    }
}
