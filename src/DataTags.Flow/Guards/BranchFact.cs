using System.Collections.Immutable;
using DataTags.Flow.Domain;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Guards;

/// <summary>A question that code has asked on every path to a place, and the answer it got.</summary>
/// <param name="Asked">The method or property that answers.</param>
/// <param name="Arguments">Constants it was asked with, by ordinal of the parameter; null where the argument is none.</param>
public sealed record BranchFact(ISymbol Asked, ImmutableArray<object?> Arguments, bool Answer)
{
    public bool Equals(BranchFact? other)
        => other is not null && Answer == other.Answer && SymbolIdentity.Comparer.Equals(Asked, other.Asked) && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => (SymbolIdentity.Comparer.GetHashCode(Asked) * 2) + (Answer ? 1 : 0);
}
