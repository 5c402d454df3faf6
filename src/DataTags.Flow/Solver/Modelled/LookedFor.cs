using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using DataTags.Flow.Models;
using DataTags.Flow.Solver.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Modelled;

/// <summary>What a look-up tells of what it finds: <c>claims.First(c => c.Type == "email")</c> gives an object whose member is that text.</summary>
internal sealed class LookedFor(BodyAnalysis body, CallSite site, MethodModel model)
{
    /// <summary>The fact, where the method gives one of the elements that it shows to a lambda, and the lambda compares a member with a text.</summary>
    public MemberFact? Fact()
    {
        foreach (var edge in model.Edges)
        {
            if (edge is not { To: { Root: PortRoot.Argument, Steps: [{ Kind: PortStepKind.DelegateParameter, Index: 0 }] }, From.Steps: [{ Kind: PortStepKind.Element }] })
                continue;
            if (model.Edges.Any(other => other.To is { Root: PortRoot.Return, Steps.IsEmpty: true } && other.From.Equals(edge.From))
                && site.Argument(edge.To.Argument).Callables is [{ Lambda: IAnonymousFunctionOperation lambda }])
                return FactOf(lambda);
        }

        return null;
    }

    private MemberFact? FactOf(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Body.Operations is not [IReturnOperation { ReturnedValue: { } answer }] || lambda.Symbol.Parameters.IsEmpty)
            return null;
        return answer.Unconverted() switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison => FactOf(comparison.LeftOperand, comparison.RightOperand, lambda) ?? FactOf(comparison.RightOperand, comparison.LeftOperand, lambda),
            IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String }, Instance: { } left, Arguments: [var right, ..] } => FactOf(left, right.Value, lambda),
            IInvocationOperation { TargetMethod: { Name: nameof(Equals), ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var left, var right, ..] } => FactOf(left.Value, right.Value, lambda) ?? FactOf(right.Value, left.Value, lambda),
            _ => null,
        };
    }

    private MemberFact? FactOf(IOperation member, IOperation text, IAnonymousFunctionOperation lambda)
        => member.Unconverted() is IPropertyReferenceOperation { Instance: IParameterReferenceOperation { Parameter: var parameter }, Property.Name: var name }
            && SymbolIdentity.Comparer.Equals(parameter, lambda.Symbol.Parameters[0]) && TextOf(text.Unconverted()) is { } value
                ? new MemberFact(name, value)
                : null;

    private string? TextOf(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => body.Scope.Facts.TextOf(field),
        _ => null,
    };
}
