using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>Evaluates expressions on the machine. Long operand and call chains are walked with loops, not recursion.</summary>
internal sealed class ExpressionEvaluator(BodyAnalysis body)
{
    private readonly Stack<FlowValue> _receivers = [];
    private readonly OperatorExpressions _operators = new(body);
    private readonly TextExpressions _text = new(body);
    private readonly BranchExpressions _branches = new(body);
    private readonly AggregateExpressions _aggregates = new(body);
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

    /// <summary>The object whose initializer is being run.</summary>
    public FlowValue Initialized => _receivers.Count > 0 ? _receivers.Peek() : FlowValue.Opaque;

    public FlowValue Initialize(FlowValue value, IObjectOrCollectionInitializerOperation? initializer)
        => initializer is null ? value : WithInitializers(value, initializer.Initializers);

    /// <summary>The default of a type: nothing, or a struct with nothing in it.</summary>
    public FlowValue Default(ITypeSymbol? type, SyntaxNode at)
        => type is not null && TypeShape.IsCopied(type) && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T ? FlowValue.Of(Machine.Allocate(at, type)) : FlowValue.Clean;

    private FlowValue EvaluateCore(IOperation operation)
    {
        var value = Result(operation);
        if (MayThrow(operation))
            body.Exceptions.NoteThrowPoint();
        return value;
    }

    /// <summary>Whether evaluation itself may throw, beside what calls and stores may.</summary>
    private static bool MayThrow(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Instance is not (null or IInstanceReferenceOperation),
        IConversionOperation conversion => !conversion.IsImplicit || conversion.IsChecked,
        IBinaryOperation binary => binary.IsChecked || binary.OperatorKind is BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder,
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ILiteralOperation or IParenthesizedOperation or ISimpleAssignmentOperation or IConditionalOperation
            or IDefaultValueOperation or IAnonymousFunctionOperation or IMethodReferenceOperation or IDelegateCreationOperation or ITupleOperation or IDiscardOperation or INameOfOperation or ITypeOfOperation => false,
        _ => true,
    };

    private FlowValue Result(IOperation operation)
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
                return Initialize(body.Calls.Creation(generic), generic.Initializer);
            case IDynamicObjectCreationOperation dynamic:
                return Initialize(Unknown(dynamic), dynamic.Initializer);
            case IObjectOrCollectionInitializerOperation initializer:
                return Initialize(Initialized, initializer);
            case IMemberInitializerOperation member:
                return Initialize(Evaluate(member.InitializedMember), member.Initializer);
            case IArrayCreationOperation array:
                return _aggregates.Array(array);
            case ICollectionExpressionOperation collection:
                return _aggregates.Collection(collection);
            case IAnonymousFunctionOperation function:
                return body.Delegates.Lambda(function).WithConstant(KnownConstant.NotNull);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target);
            case IMethodReferenceOperation method:
                return body.Delegates.MethodGroup(method).WithConstant(KnownConstant.NotNull);
            case IAssignmentOperation or IIncrementOrDecrementOperation or IDeconstructionAssignmentOperation or IEventAssignmentOperation:
                return new Assignments(body).Evaluate(operation);
            case IBinaryOperation binary:
                return _operators.Binary(binary);
            case IUnaryOperation unary:
                return _operators.Unary(unary);
            case IConversionOperation conversion:
                return _operators.Conversion(conversion);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case IConditionalOperation conditional:
                return _branches.Conditional(conditional);
            case ICoalesceOperation coalesce:
                return _branches.Coalesce(coalesce);
            case IConditionalAccessOperation access:
                return _branches.ConditionalAccess(access);
            case IConditionalAccessInstanceOperation:
                return _branches.ConditionalReceiver;
            case IIsPatternOperation or IIsTypeOperation:
                return body.Conditions.Truth(operation);
            case ISwitchExpressionOperation choice:
                return _branches.Switch(choice);
            case IInterpolatedStringOperation text:
                return _text.Interpolation(text);
            case IInterpolatedStringHandlerCreationOperation handler:
                return _text.Handler(handler);
            case IInterpolatedStringAdditionOperation addition:
                return Evaluate(addition.Left).Join(Evaluate(addition.Right));
            case ITupleOperation tuple:
                return _aggregates.Tuple(tuple);
            case IAwaitOperation awaiting:
                return body.ImpliedCalls.Await(Evaluate(awaiting.Operation), awaiting);
            case IWithOperation with:
                return Initialize(Copy(with), with.Initializer);
            case IThrowOperation thrown:
                body.Exceptions.Throw(thrown);
                return FlowValue.Clean;
            case IArgumentOperation argument:
                return EvaluateCopy(argument.Value);
            case ITranslatedQueryOperation query:
                return Evaluate(query.Operation);
            case ISpreadOperation spread:
                return Machine.Read(Evaluate(spread.Operand), Slots.Element, spread.ElementType);
            case IDefaultValueOperation value:
                return Default(value.Type, value.Syntax);
            case ITypeOfOperation type when body.TypeArguments.Known(type.TypeOperand) is INamedTypeSymbol { TypeArguments.IsEmpty: true } named:
                return FlowValue.OfConstant(new TypeName(named));
            case ITypeOfOperation or ISizeOfOperation or INameOfOperation or ILiteralOperation or IUtf8StringOperation or IDiscardOperation:
                return FlowValue.Clean;
            case IRangeOperation range:
                foreach (var operand in range.ChildOperations)
                    Evaluate(operand);
                return FlowValue.Clean;
            case IAddressOfOperation address:
                return Address(address);
            case { Kind: OperationKind.None } when PointerSyntax.IsStackAllocation(operation):
                return _aggregates.Stack(operation);
            case { Kind: OperationKind.None } when PointerSyntax.IsIndirection(operation) || PointerSyntax.IsElementAccess(operation):
                return body.Places.Read(body.Places.Evaluate(operation));
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case ITupleBinaryOperation comparison:
                Evaluate(comparison.LeftOperand);
                Evaluate(comparison.RightOperand);
                return FlowValue.Clean;
            case IDynamicInvocationOperation dynamic:
                return new LateBinding(body).Invoke(dynamic);
            case IFunctionPointerInvocationOperation pointer:
                return body.Delegates.PointerInvocation(pointer);
            case IInvalidOperation invalid when UnboundSyntax.HasRule(invalid):
                return new UnboundCode(body).Evaluate(invalid);
            default:
                return Unknown(operation);
        }
    }

    /// <summary>An operation without rules of its own passes on whatever its operands carry.</summary>
    private FlowValue Unknown(IOperation operation)
    {
        var result = FlowValue.Opaque;
        foreach (var child in operation.ChildOperations)
        {
            if (child is IBlockOperation or ILocalFunctionOperation or IVariableDeclarationGroupOperation)
                body.Statements.Execute(child);
            else
                result = result.Join(Evaluate(child).WithConstant(null));
        }

        return result.WithConstant(null);
    }

    /// <summary>The copy <c>with</c> starts from: made by the record's own copy constructor where somebody wrote one.</summary>
    private FlowValue Copy(IWithOperation with)
    {
        var original = Evaluate(with.Operand);
        var constructor = (with.Type as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(candidate => !candidate.IsImplicitlyDeclared && candidate.Parameters.Length == 1
            && candidate.ContainingType.IsRecord && SymbolIdentity.Comparer.Equals(candidate.Parameters[0].Type, with.Type)
            && candidate.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax));
        if (constructor is null || with.Type!.IsValueType)
            return Machine.Clone(original, with.Type, with.Syntax);
        var copy = FlowValue.Of(Machine.Allocate(with.Syntax, with.Type));
        body.Calls.Invoke(constructor, copy, [original], with.Syntax, isVirtual: false);
        return copy;
    }

    /// <summary>A pointer to a variable refers to its cell; one into an array or text is that array or text.</summary>
    private FlowValue Address(IAddressOfOperation address) => address.Reference switch
    {
        ILocalReferenceOperation local => FlowValue.Of(body.Variables.CellOf(local.Local)),
        IParameterReferenceOperation parameter => FlowValue.Of(body.Variables.CellOf(parameter.Parameter)),
        IArrayElementReferenceOperation element => Evaluate(element.ArrayReference),
        _ => Evaluate(address.Reference),
    };

    private FlowValue Instance(IInstanceReferenceOperation instance) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.ImplicitReceiver => Initialized,
        InstanceReferenceKind.PatternInput => body.Patterns.Input,
        InstanceReferenceKind.InterpolatedStringHandler => _text.CurrentHandler,
        _ => body.Variables.This,
    };

    /// <summary>A fluent chain <c>a.B().C().D()</c> is evaluated from the inside out, however long it is.</summary>
    private FlowValue InvocationChain(IInvocationOperation invocation)
    {
        Stack<IInvocationOperation>? outer = null;
        var current = invocation;
        while (Inner(current) is { } inner)
        {
            (outer ??= []).Push(current);
            current = inner;
        }

        var value = Link(current, null);
        while (outer is { Count: > 0 })
            value = Link(outer.Pop(), value);
        return value;
    }

    private FlowValue Link(IInvocationOperation link, FlowValue? receiver)
    {
        body.Tick();
        var value = body.Calls.Invocation(link, receiver);
        return link.TargetMethod.ReturnsByRef || link.TargetMethod.ReturnsByRefReadonly ? body.References.Read(value, link.Type) : value;
    }

    /// <summary>The call whose result another is made on.</summary>
    private static IInvocationOperation? Inner(IInvocationOperation link)
    {
        var receiver = Receiver(link);
        while (receiver is IConversionOperation { OperatorMethod: null } conversion)
            receiver = conversion.Operand;
        return receiver is IInvocationOperation { ConstantValue.HasValue: false } inner ? inner : null;
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
}
