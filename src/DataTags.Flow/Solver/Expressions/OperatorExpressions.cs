using DataTags.Flow.Domain;
using DataTags.Flow.Solver.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Expressions;

/// <summary>Unary and binary operators and conversions, built in or declared in the sources.</summary>
internal sealed class OperatorExpressions(BodyAnalysis body)
{
    public FlowValue Binary(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals ? TypeShape.IsInSource(method) : IsDeclared(method)))
            return body.Calls.Invoke(method, null, [body.Expressions.EvaluateCopy(binary.LeftOperand), body.Expressions.EvaluateCopy(binary.RightOperand)], binary.Syntax, isVirtual: false, binary.ConstrainedToType);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                return body.Conditions.Truth(binary);
            case BinaryOperatorKind.Add when binary.Type?.SpecialType == SpecialType.System_String:
                return Concat(binary);
        }

        return Arithmetic(binary);
    }

    public FlowValue Unary(IUnaryOperation unary)
    {
        if (unary.OperatorMethod is { } method && IsDeclared(method))
            return body.Calls.Invoke(method, null, [body.Expressions.Evaluate(unary.Operand)], unary.Syntax, isVirtual: false, unary.ConstrainedToType);
        return unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } ? body.Conditions.Truth(unary) : body.Expressions.Evaluate(unary.Operand).WithConstant(null);
    }

    /// <summary>Whether an operator is one of somebody's own, here or in a library: those of the framework are like the language's.</summary>
    public static bool IsDeclared(IMethodSymbol method) => TypeShape.IsInSource(method) || !TypeShape.IsSystem(method.ContainingType);

    public FlowValue Conversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method)
        {
            var operand = body.Expressions.EvaluateCopy(conversion.Operand);
            return body.Calls.Invoke(method, null, [operand], conversion.Syntax, isVirtual: false, conversion.ConstrainedToType);
        }

        var value = body.Expressions.Evaluate(conversion.Operand);
        if (conversion.Operand.Type is IArrayTypeSymbol && TypeShape.IsView(conversion.Type))
            return value.WithConstant(KnownConstant.NotNull);
        if (TypeShape.IsScalar(conversion.Operand.Type) && conversion.Type is { IsReferenceType: true } && !TypeShape.IsScalar(conversion.Type))
            return value.WithTaint(value.Taint.Boxed(TypeNarrowing.Unwrapped(conversion.Operand.Type!)));
        if (conversion.Operand.Type is IErrorTypeSymbol && TypeShape.IsScalar(conversion.Type) && !value.Objects.IsEmpty)
            return new UnboundCode(body).Converted(value, conversion);
        // A box holds a copy.
        if (TypeShape.IsCopied(conversion.Operand.Type) && conversion.Type is { IsReferenceType: true } && TypeShape.ElementType(conversion.Operand.Type) is null)
            return body.Machine.Clone(value, conversion.Operand.Type, conversion.Syntax);
        if (TypeShape.IsScalar(conversion.Type) && value.Constant is null && !value.Objects.IsEmpty)
            return value;
        if (conversion.IsImplicit || conversion.Type is null)
            return value;
        var type = value.Objects.IsEmpty && value.Taint.Atoms.All(static atom => atom.Box is null && atom.IsConcrete) ? conversion.Type : body.TypeArguments.Known(conversion.Type);
        if (conversion.IsTryCast && type.TypeKind == TypeKind.TypeParameter)
            body.Interest(value);
        if (!conversion.IsTryCast || type.TypeKind == TypeKind.TypeParameter)
            return TypeNarrowing.Cast(value, type);
        var truth = TypeNarrowing.Test(value, type, out var narrowed);
        if (truth is null)
            body.Interest(value);
        return truth == false ? FlowValue.OfConstant(null) : narrowed.Objects.IsEmpty && !value.Objects.IsEmpty ? value : narrowed;
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

    private FlowValue Concat(IBinaryOperation binary)
    {
        var operands = Operands(binary);
        var taint = TaintSet.Empty;
        KnownConstant? constant = null;
        var isOpaque = false;
        var isFirst = true;
        foreach (var operand in operands)
        {
            var value = body.Expressions.Evaluate(operand);
            taint = taint.Union(body.Text.TextOf(value, operand.Unconverted().Type, operand.Syntax));
            constant = isFirst ? value.Constant : KnownConstant.Concat(constant, value.Constant);
            isOpaque |= value.IsOpaque;
            isFirst = false;
        }

        return FlowValue.Of(taint, isOpaque).WithConstant(constant);
    }

    private FlowValue Arithmetic(IBinaryOperation binary)
    {
        if (Conditions.IsOrder(binary.OperatorKind))
            return body.Conditions.Order(binary.OperatorKind, body.Expressions.Evaluate(binary.LeftOperand), body.Expressions.Evaluate(binary.RightOperand));
        FlowValue? result = null;
        foreach (var operand in Operands(binary))
        {
            var value = body.Expressions.Evaluate(operand);
            result = result is null ? value : result.WithConstant(null).Join(value.WithConstant(null)).WithConstant(KnownConstant.Computed(binary.OperatorKind, result.Constant, value.Constant));
        }

        return binary.Type?.SpecialType == SpecialType.System_Boolean ? FlowValue.Clean.AsOpaque() : result!;
    }
}
