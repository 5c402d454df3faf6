using System.Collections.Immutable;
using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>
/// How it stands, at single places, with values that are held for a time: a forward analysis over the control flow graph, where paths that meet keep
/// the worst that any of them knows. Asked after the fact, so that bodies without such a question pay nothing.
/// </summary>
internal sealed class HeldTokens(BodySource bodies, Func<ISymbol, bool> isToken, CancellationToken cancellationToken)
{
    private readonly TokenUses _uses = new(isToken);

    /// <summary>The tokens of the bodies around the places; of several places in one body a token has the worst of its states.</summary>
    public ImmutableArray<HeldToken> At(IEnumerable<SyntaxNode> places)
    {
        var found = new Dictionary<(SyntaxNode, object), HeldToken>();
        var graphs = new Dictionary<SyntaxNode, CodeGraph?>();
        foreach (var place in places)
        {
            if (CodeGraph.RootOf(place) is not { } root)
                continue;
            if (!graphs.TryGetValue(root, out var code))
                graphs.Add(root, code = CodeGraph.Around(place, bodies, cancellationToken));
            if (code is not null)
                Add(found, code.Graph, code.Member as IMethodSymbol, place);
        }

        return [.. found.Values.OrderBy(static token => token.State).ThenBy(static token => token.Holder?.Name, StringComparer.Ordinal)];
    }

    private void Add(Dictionary<(SyntaxNode, object), HeldToken> found, ControlFlowGraph graph, IMethodSymbol? member, SyntaxNode place)
    {
        foreach (var function in graph.LocalFunctions)
        {
            if (function.DeclaringSyntaxReferences.Any(reference => CodeGraph.Contains(reference.GetSyntax(cancellationToken), place)))
            {
                Add(found, graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), function, place);
                AddCaptured(found, graph, member, function);
                return;
            }
        }

        if (CodeGraph.Innermost(graph, place) is not var (block, operation))
            return;
        var lambda = operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault(inner => CodeGraph.Contains(inner.Syntax, place));
        var flow = new TokenFlow(graph, member, _uses, cancellationToken);
        foreach (var token in flow.At(block, operation))
        {
            // What a field or an event keeps may run long after the token has ended.
            var state = lambda is not null && IsKept(lambda) ? Worse(token.Value.State, HoldState.Ended) : token.Value.State;
            Note(found, graph, token.Key, token.Value with { State = state });
        }

        if (lambda is not null)
            Add(found, graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), lambda.Symbol, place);
    }

    /// <summary>A local function has what is in hand at each of its calls.</summary>
    private void AddCaptured(Dictionary<(SyntaxNode, object), HeldToken> found, ControlFlowGraph graph, IMethodSymbol? member, IMethodSymbol function)
    {
        if (CodeGraph.CallsOf(graph, function, cancellationToken) is not { Count: > 0 } calls)
            return;
        var flow = new TokenFlow(graph, member, _uses, cancellationToken);
        foreach (var token in calls.SelectMany(call => flow.At(call.Block, call.Call)).Where(static token => token.Value.Holder is not null))
            Note(found, graph, token.Key, token.Value);
    }

    private static void Note(Dictionary<(SyntaxNode, object), HeldToken> found, ControlFlowGraph graph, object holder, HeldToken token)
    {
        var key = (graph.OriginalOperation.Syntax, holder);
        found[key] = found.TryGetValue(key, out var known) ? known with { State = Worse(known.State, token.State) } : token;
    }

    private static bool IsKept(IOperation lambda)
    {
        for (var user = lambda.Parent; user is not null; user = user.Parent)
        {
            switch (user)
            {
                case IAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation } or IEventAssignmentOperation or IReturnOperation:
                    return true;
                case IArgumentOperation or IAssignmentOperation or IExpressionStatementOperation:
                    return false;
            }
        }

        // What stands alone in a block is what the block returns.
        return true;
    }

    private static HoldState Worse(HoldState left, HoldState right) => left > right ? left : right;
}
