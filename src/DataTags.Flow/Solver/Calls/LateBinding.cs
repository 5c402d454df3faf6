using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Solver.Calls;

/// <summary>Calls bound at run time: candidates come from the types the receiver may have and from what the compiler names.</summary>
internal sealed class LateBinding(BodyAnalysis body)
{
    public FlowValue Invoke(IDynamicInvocationOperation invocation)
    {
        var arguments = invocation.Arguments.Select(body.Expressions.EvaluateCopy).ToImmutableArray();
        if (invocation.Operation is not IDynamicMemberReferenceOperation member)
            return body.Delegates.Run(body.Expressions.Evaluate(invocation.Operation), arguments, invocation.Syntax, []);
        var receiver = member.Instance is { } instance ? body.Expressions.Evaluate(instance) : FlowValue.Opaque;
        FlowValue? result = null;
        if (member.Instance is null)
        {
            var before = body.Machine.State;
            FlowState? after = null;
            foreach (var candidate in Candidates(invocation, arguments.Length))
            {
                body.Machine.State = before;
                var value = body.Calls.Call(SiteOf(candidate, null, arguments, invocation));
                result = result?.Join(value) ?? value;
                after = body.Machine.Join(after, body.Machine.State);
            }

            if (result is not null)
                body.Machine.State = after;
            return result ?? FlowValue.Of(arguments.Aggregate(TaintSet.Empty, (sum, value) => sum.Union(value.Taint)));
        }

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

    private static CallSite SiteOf(IMethodSymbol method, FlowValue? receiver, ImmutableArray<FlowValue> arguments, IDynamicInvocationOperation invocation)
        => new(method, receiver, arguments, invocation.Syntax, IsVirtual: receiver is not null)
        {
            Passed = [.. invocation.Arguments.Select((argument, i) => ImmutableArray.Create(new PassedValue(arguments[i], argument.Type, argument.Syntax, i)))],
        };

    /// <summary>A static call with a dynamic argument is bound late; the compiler names the candidates.</summary>
    private static IEnumerable<IMethodSymbol> Candidates(IDynamicInvocationOperation invocation, int count)
    {
        var info = invocation.SemanticModel?.GetSymbolInfo(invocation.Syntax);
        var symbols = info is null ? [] : info.Value.Symbol is { } one ? [one] : info.Value.CandidateSymbols;
        return symbols.OfType<IMethodSymbol>().Where(method => method.Parameters.Length == count);
    }
}
