using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>
/// What was found out of the trees of a compilation, for the compilation that an edit makes of it. Hangs on two of its trees, so that an edit
/// of one of them leaves the other, and dies with them; it holds trees and names, never a compilation or a symbol.
/// </summary>
internal sealed class IndexMemory
{
    private static readonly ConditionalWeakTable<SyntaxTree, Place> Places = new();

    private readonly Place _first;
    private readonly Place _last;

    private IndexMemory(Place first, Place last) => (_first, _last) = (first, last);

    public static IndexMemory Of(SyntaxTree first, SyntaxTree last) => new(Places.GetOrCreateValue(first), Places.GetOrCreateValue(last));

    /// <summary>What is known of all of the trees but those that are edited; null if they are too many, or declare something else than before.</summary>
    public Surroundings? Recall(SyntaxTree[] trees, CancellationToken cancellationToken)
    {
        foreach (var place in new[] { _first, _last })
        {
            if (Volatile.Read(ref place.Latest) is not { } latest || latest.For(trees, cancellationToken) is not { } surroundings)
                continue;
            if (!ReferenceEquals(latest, surroundings) || !ReferenceEquals(_first.Latest, _last.Latest))
                Remember(surroundings);
            return surroundings;
        }

        return null;
    }

    public void Remember(Surroundings surroundings)
    {
        Volatile.Write(ref _first.Latest, surroundings);
        Volatile.Write(ref _last.Latest, surroundings);
    }

    private sealed class Place
    {
        public Surroundings? Latest;
    }
}
