using System.Collections.Immutable;
using DataTags.Flow.Calls;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver.Calls;

/// <summary>The arguments of a call, evaluated in order; all arrays go by parameter ordinal.</summary>
/// <param name="Passed">The values as the programmer wrote them, for sinks.</param>
/// <param name="References">Places of <c>ref</c> and <c>out</c> arguments.</param>
internal sealed record EvaluatedArguments(ImmutableArray<FlowValue> Values, ImmutableArray<ImmutableArray<PassedValue>> Passed, ImmutableArray<Place?> References)
{
    public CallSite CallOf(IMethodSymbol method, FlowValue? receiver, SyntaxNode at, bool isVirtual)
        => new(method, receiver, Values, at, isVirtual) { Passed = Passed, References = References };
}
