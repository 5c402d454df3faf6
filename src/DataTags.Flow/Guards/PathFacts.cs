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

    /// <summary>The facts that hold whenever control is at the place.</summary>
    public IEnumerable<BranchFact> At(SyntaxNode place)
        => RootOf(place) is { } root && bodies.ModelOf(place.SyntaxTree) is { } model && GraphOf(root, model) is { } graph ? Inside(graph, place) : [];

    private static SyntaxNode? RootOf(SyntaxNode place) => place.AncestorsAndSelf().FirstOrDefault(static node => node
        is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax });

    private ControlFlowGraph? GraphOf(SyntaxNode root, SemanticModel model)
        => model.GetOperation(root, cancellationToken) is IMethodBodyBaseOperation or IBlockOperation ? ControlFlowGraph.Create(root, model, cancellationToken) : null;

    private IEnumerable<BranchFact> Inside(ControlFlowGraph graph, SyntaxNode place)
    {
        foreach (var function in graph.LocalFunctions)
        {
            // A local function runs where it is called, not where it stands.
            if (function.DeclaringSyntaxReferences.Any(reference => Contains(reference.GetSyntax(cancellationToken), place)))
                return Inside(graph.GetLocalFunctionControlFlowGraph(function, cancellationToken), place);
        }

        if (Innermost(graph, place) is not var (block, operation))
            return [];
        var facts = FactsOf(graph)[block.Ordinal] ?? s_none;
        var lambda = operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>().FirstOrDefault(inner => Contains(inner.Syntax, place));
        return lambda is null ? facts : facts.Concat(Inside(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellationToken), place));
    }

    private static bool Contains(SyntaxNode outer, SyntaxNode inner) => outer.SyntaxTree == inner.SyntaxTree && outer.Span.Contains(inner.Span);

    /// <summary>The smallest operation around the place, and its block.</summary>
    private static (BasicBlock Block, IOperation Operation)? Innermost(ControlFlowGraph graph, SyntaxNode place)
    {
        (BasicBlock Block, IOperation Operation)? best = null;
        var shortest = int.MaxValue;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations)
            {
                foreach (var part in operation.DescendantsAndSelf())
                {
                    if (part.Syntax.Span.Length < shortest && Contains(part.Syntax, place))
                        (best, shortest) = ((block, part), part.Syntax.Span.Length);
                }
            }
        }

        return best;
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
                if (HandledFrom(graph, block) is { } protectedBlock)
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

    /// <summary>A handler may begin after any part of what it protects, so it knows what was known where that began.</summary>
    private static int? HandledFrom(ControlFlowGraph graph, BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally, EnclosingRegion: { } around })
                return around.NestedRegions[0].FirstBlockOrdinal;
        }

        return null;
    }
}
