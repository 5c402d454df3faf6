using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Calls bound at run time: candidates come from the types the receiver may have and from what the compiler names.</summary>
internal sealed class LateBinding(BodyAnalysis body)
{
    public FlowValue Invoke(IDynamicInvocationOperation invocation)
    {
        var arguments = invocation.Arguments.Select(body.Expressions.EvaluateCopy).ToImmutableArray();
        if (invocation.Operation is not IDynamicMemberReferenceOperation member)
            return AnyOf(Candidates(invocation, arguments.Length), arguments, invocation) ?? body.Delegates.Run(body.Expressions.Evaluate(invocation.Operation), arguments, invocation.Syntax, []);
        if (member.Instance is not { } instance || instance is IInstanceReferenceOperation { IsImplicit: true })
            return AnyOf(Candidates(invocation, arguments.Length), arguments, invocation) ?? FlowValue.Of(arguments.Aggregate(TaintSet.Empty, (sum, value) => sum.Union(value.Taint)));
        var receiver = body.Expressions.Evaluate(instance);
        FlowValue? result = null;
        foreach (var item in receiver.Objects)
        {
            var method = (item.Type ?? member.ContainingType)?.GetMembers(member.MemberName).OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.Parameters.Length == arguments.Length);
            if (method is null)
                continue;
            var value = body.Calls.Call(SiteOf(method, FlowValue.Of(item), arguments, invocation));
            result = result is null ? value : result.Join(value);
        }

        if (result is not null)
            return result;
        var taint = arguments.Aggregate(receiver.Taint, (sum, value) => sum.Union(value.Taint));
        return FlowValue.Of(taint);
    }

    /// <summary>Any of the methods may be the one that runs; null where none is known.</summary>
    private FlowValue? AnyOf(IEnumerable<IMethodSymbol> candidates, ImmutableArray<FlowValue> arguments, IDynamicInvocationOperation invocation)
    {
        var before = body.Machine.State;
        FlowState? after = null;
        FlowValue? result = null;
        foreach (var candidate in candidates)
        {
            body.Machine.State = before;
            var value = body.Calls.Call(SiteOf(candidate, candidate.IsStatic ? null : body.Variables.This, arguments, invocation));
            result = result?.Join(value) ?? value;
            after = body.Machine.Join(after, body.Machine.State);
        }

        body.Machine.State = result is null ? before : after;
        return result;
    }

    private static CallSite SiteOf(IMethodSymbol method, FlowValue? receiver, ImmutableArray<FlowValue> arguments, IDynamicInvocationOperation invocation)
        => new(method, receiver, arguments.AddRange(Enumerable.Repeat(FlowValue.Clean, Math.Max(0, method.Parameters.Length - arguments.Length))), invocation.Syntax, IsVirtual: receiver is not null)
        {
            Passed = [.. invocation.Arguments.Select((argument, i) => ImmutableArray.Create(new PassedValue(arguments[i], argument.Type, argument.Syntax, i)))],
        };

    /// <summary>A call with a dynamic argument is bound late; the compiler names the candidates.</summary>
    private static IEnumerable<IMethodSymbol> Candidates(IDynamicInvocationOperation invocation, int count)
    {
        if (invocation is not { SemanticModel: { } model, Syntax: InvocationExpressionSyntax syntax })
            return [];
        var info = model.GetSymbolInfo(syntax);
        var symbols = info.Symbol is { } one ? [one] : info.CandidateSymbols is { IsEmpty: false } several ? several : model.GetMemberGroup(syntax.Expression);
        return symbols.OfType<IMethodSymbol>().Where(method => method.Parameters.Length >= count && method.Parameters.Skip(count).All(static parameter => parameter.IsOptional));
    }
}
