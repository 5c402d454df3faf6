using System.Collections.Concurrent;
using System.Collections.Immutable;
using DataTags.Flow.Domain;
using DataTags.Flow.Summaries;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Solver;

/// <summary>
/// What methods leave in static members, and in the members of an object between calls of its methods. A body that reads such a
/// slot before writing it sees what any other member of the type may have stored.
/// </summary>
internal sealed class StaticSlots(AnalysisScope scope)
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<MethodSummary>> _writers = new(SymbolIdentity.Comparer);

    /// <summary>Labelled atoms that members of <paramref name="type"/> store under the path.</summary>
    public FlowValue ValueOf(InputPath path, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var slots = new Stack<string>();
        var root = path;
        while (root.Parent is { } parent)
        {
            slots.Push(root.Slot!);
            root = parent;
        }

        if (slots.Count == 0)
            return FlowValue.Clean;
        var taint = TaintSet.Empty;
        var constants = new HashSet<KnownConstant>();
        foreach (var summary in Writers(type, cancellationToken))
        {
            foreach (var found in new[] { Find(summary.Heap, root, slots), Find(summary.ThrownHeap, root, slots) })
            {
                taint = taint.Union(found.Taint);
                if (found.Constant is { Value: string } constant)
                    constants.Add(constant);
            }
        }

        return FlowValue.Of(taint).WithConstant(constants.Count == 1 ? constants.First() : null);
    }

    private static FlowValue Find(HashTrie<AbstractObject, ObjectState> heap, InputPath root, Stack<string> slots)
    {
        var objects = new List<AbstractObject> { AbstractObject.ForInput(root, null) };
        var taint = TaintSet.Empty;
        var value = FlowValue.Clean;
        var depth = 0;
        foreach (var slot in slots)
        {
            depth++;
            value = FlowValue.Clean;
            foreach (var item in objects)
            {
                if (!heap.TryGetValue(item, out var state))
                    continue;
                taint = taint.Union(state.Rest);
                foreach (var pair in state.Slots)
                {
                    if (pair.Key == slot || (slot == Slots.Element && Slots.IsKeyed(pair.Key)) || (Slots.IsKeyed(slot) && pair.Key == Slots.Element))
                        value = value.Join(pair.Value);
                }
            }

            taint = taint.Union(value.Taint);
            objects = [.. value.Objects];
            if (depth == slots.Count)
                break;
            root = root.Append(slot);
            objects.Add(AbstractObject.ForInput(root, null));
        }

        return FlowValue.Of(TaintSet.Of(taint.Atoms.Where(static atom => atom.IsConcrete))).WithConstant(value.Constant);
    }

    private IReadOnlyList<MethodSummary> Writers(INamedTypeSymbol type, CancellationToken cancellationToken)
        => _writers.TryGetValue(type.OriginalDefinition, out var known) ? known : _writers.GetOrAdd(type.OriginalDefinition, Compute(type.OriginalDefinition, cancellationToken));

    private List<MethodSummary> Compute(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var result = new List<MethodSummary>();
        var computer = new SummaryComputer(scope, null, cancellationToken);
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol method || scope.Bodies.Get(method, cancellationToken) is not { } body)
                continue;
            result.Add(computer.Get(body, method.OriginalDefinition, CallContext.General));
        }

        return result;
    }
}
