using DataTags.Flow.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DataTags.Flow.Guards;

/// <summary>The control flow graph of the member around a place, and where in it the place lies.</summary>
internal sealed record CodeGraph(ControlFlowGraph Graph, ISymbol? Member)
{
    public static CodeGraph? Around(SyntaxNode place, BodySource bodies, CancellationToken cancellationToken)
    {
        if (RootOf(place) is not { } root || bodies.ModelOf(place.SyntaxTree) is not { } model)
            return null;
        return model.GetOperation(root, cancellationToken) is IMethodBodyBaseOperation or IBlockOperation && ControlFlowGraph.Create(root, model, cancellationToken) is { } graph
            ? new CodeGraph(graph, model.GetDeclaredSymbol(root is ArrowExpressionClauseSyntax { Parent: { } property } ? property : root, cancellationToken))
            : null;
    }

    public static bool Contains(SyntaxNode outer, SyntaxNode inner) => outer.SyntaxTree == inner.SyntaxTree && outer.Span.Contains(inner.Span);

    /// <summary>The smallest operation around the place, and its block.</summary>
    public static (BasicBlock Block, IOperation Operation)? Innermost(ControlFlowGraph graph, SyntaxNode place)
    {
        (BasicBlock Block, IOperation Operation)? best = null;
        var shortest = int.MaxValue;
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in OperationsOf(block))
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

    /// <summary>Where a local function is called in the graph that declares it; null when code names it that the graph does not show: inside a lambda, another function, or as a value.</summary>
    public static IReadOnlyList<(BasicBlock Block, IOperation Call)>? CallsOf(ControlFlowGraph graph, IMethodSymbol function, CancellationToken cancellationToken)
    {
        var calls = graph.Blocks
            .SelectMany(static block => OperationsOf(block).SelectMany(static operation => operation.DescendantsAndSelf()).Select(operation => (Block: block, Call: operation)))
            .Where(item => item.Call is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, function.OriginalDefinition))
            .ToList();
        var declaration = function.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var mentions = graph.OriginalOperation.Syntax.DescendantNodes().OfType<SimpleNameSyntax>().Count(name => name.Identifier.ValueText == function.Name && !Contains(declaration, name));
        return mentions == calls.Count ? calls : null;
    }

    public static IEnumerable<IOperation> OperationsOf(BasicBlock block) => block.BranchValue is { } value ? block.Operations.Append(value) : block.Operations;

    /// <summary>A handler may begin after any part of what it protects, so it knows what was known where that began.</summary>
    public static int? HandledFrom(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Catch or ControlFlowRegionKind.Filter or ControlFlowRegionKind.FilterAndHandler or ControlFlowRegionKind.Finally, EnclosingRegion: { } around })
                return around.NestedRegions[0].FirstBlockOrdinal;
        }

        return null;
    }

    public static SyntaxNode? RootOf(SyntaxNode place) => place.AncestorsAndSelf().FirstOrDefault(static node => node
        is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax
        or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax });
}
