using System.Collections.Immutable;
using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>
/// What guards have answered on every path to a place: a forward analysis over the control flow graph, where paths that meet keep
/// what all of them know. Asked for single places after the fact, so that bodies without such a question pay nothing.
/// </summary>
internal sealed class PathFacts(BodySource bodies, Func<ISymbol, bool> isGuard, CancellationToken cancellationToken)
{
    private static readonly ImmutableHashSet<BranchFact> s_none = ImmutableHashSet<BranchFact>.Empty;

    private readonly AskedQuestion _question = new(bodies, isGuard, cancellationToken);

    private readonly Dictionary<SyntaxNode, CodeGraph?> _graphs = [];

    /// <summary>The facts that hold whenever control is at the place.</summary>
    public IEnumerable<BranchFact> At(SyntaxNode place)
    {
        if (CodeGraph.RootOf(place) is not { } root)
            return [];
        if (!_graphs.TryGetValue(root, out var code))
            _graphs.Add(root, code = CodeGraph.Around(place, bodies, cancellationToken));
        return code is null ? [] : Inside(code.Graph, place);
    }

    private IEnumerable<BranchFact> Inside(ControlFlowGraph graph, SyntaxNode place)
    {
        foreach (var function in graph.LocalFunctions)
        {
            // A local function runs where it is called, not where it stands: what is known at each of its calls is known in it.
            if (function.DeclaringSyntaxReferences.Any(reference => CodeGraph.Contains(reference.GetSyntax(cancellationToken), place)))
                return Inside(graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), place).Concat(AtCallsOf(function, graph));
        }

        if (CodeGraph.Innermost(graph, place) is not var (block, operation))
            return [];
        var facts = FactsOf(graph)[block.Ordinal] ?? s_none;
        var lambda = operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault(inner => CodeGraph.Contains(inner.Syntax, place));
        return lambda is null ? facts : facts.Concat(Inside(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), place));
    }

    private IEnumerable<BranchFact> AtCallsOf(IMethodSymbol function, ControlFlowGraph graph)
    {
        if (CodeGraph.CallsOf(graph, function, cancellationToken) is not { Count: > 0 } calls)
            return [];
        var facts = FactsOf(graph);
        return calls.Select(call => facts[call.Block.Ordinal]).OfType<ImmutableHashSet<BranchFact>>().DefaultIfEmpty(s_none).Aggregate(static (left, right) => left.Intersect(right));
    }

    /// <summary>The facts at the beginning of each block; null for blocks that no path reaches.</summary>
    private ImmutableHashSet<BranchFact>?[] FactsOf(ControlFlowGraph graph)
    {
        var facts = new ImmutableHashSet<BranchFact>?[graph.Blocks.Length];
        facts[0] = s_none;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in graph.Blocks)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (CodeGraph.HandledFrom(block) is { } protectedBlock)
                    changed |= Meet(facts, block.Ordinal, facts[protectedBlock]);
                if (facts[block.Ordinal] is not { } here)
                    continue;
                var asked = block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } condition } ? _question.Behind(condition, graph) : null;
                changed |= Follow(facts, block.ConditionalSuccessor, here, asked, block.ConditionKind == ControlFlowConditionKind.WhenTrue);
                changed |= Follow(facts, block.FallThroughSuccessor, here, asked, block.ConditionKind != ControlFlowConditionKind.WhenTrue);
            }
        }

        return facts;
    }

    private static bool Follow(ImmutableHashSet<BranchFact>?[] facts, ControlFlowBranch? branch, ImmutableHashSet<BranchFact> here, BranchFact? asked, bool isTrue)
    {
        if (branch?.Destination is not { } destination)
            return false;
        return Meet(facts, destination.Ordinal, asked is null ? here : here.Add(isTrue ? asked : asked with { Answer = !asked.Answer }));
    }

    private static bool Meet(ImmutableHashSet<BranchFact>?[] facts, int block, ImmutableHashSet<BranchFact>? arriving)
    {
        if (arriving is null)
            return false;
        var met = facts[block] is { } known ? known.Intersect(arriving) : arriving;
        if (facts[block] is { } before && before.Count == met.Count)
            return false;
        facts[block] = met;
        return true;
    }
}
