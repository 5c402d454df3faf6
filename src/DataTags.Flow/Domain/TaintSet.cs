using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>A set of atoms: the lattice's powerset part. Bottom is <see cref="Empty"/>, join is <see cref="Union"/>. Insertion order is kept so that output is deterministic.</summary>
internal sealed class TaintSet : IEquatable<TaintSet>
{
    public static readonly TaintSet Empty = new([]);

    private const int Largest = 256;

    /// <summary>From this many on, atoms are looked up and no longer compared one by one.</summary>
    private const int Large = 12;

    private readonly ImmutableArray<Taint> _atoms;
    private HashSet<Taint>? _lookup;

    private TaintSet(ImmutableArray<Taint> atoms) => _atoms = atoms;

    public ImmutableArray<Taint> Atoms => _atoms;

    public bool IsEmpty => _atoms.IsEmpty;

    /// <summary>Whether there was more than a set keeps; the one too many is kept as the sign of it.</summary>
    public bool IsCut => _atoms.Length > Largest;

    public static TaintSet Of(Taint atom) => new([atom]);

    public static TaintSet Of(IEnumerable<Taint> atoms)
    {
        var distinct = ImmutableArray.CreateBuilder<Taint>();
        HashSet<Taint>? lookup = null;
        foreach (var atom in atoms)
        {
            if (lookup is null ? distinct.Contains(atom) : !lookup.Add(atom))
                continue;
            if (distinct.Count > Largest)
                break;
            distinct.Add(atom);
            if (distinct.Count == Large)
                lookup = [.. distinct];
        }

        return distinct.Count == 0 ? Empty : new(distinct.ToImmutable());
    }

    public bool Contains(Taint atom)
    {
        if (_atoms.Length < Large)
            return _atoms.Contains(atom);
        // Two threads may both make it; they make the same.
        var lookup = Volatile.Read(ref _lookup);
        if (lookup is null)
            Volatile.Write(ref _lookup, lookup = [.. _atoms]);
        return lookup.Contains(atom);
    }

    public bool IsSubsetOf(TaintSet other)
    {
        // Beyond its limit a set says "anything": a fixpoint must not wait for which atoms happen to be kept.
        if (ReferenceEquals(this, other) || other.IsCut)
            return true;
        foreach (var atom in _atoms)
        {
            if (!other.Contains(atom))
                return false;
        }

        return true;
    }

    public TaintSet Union(TaintSet other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other))
            return this;
        if (IsEmpty)
            return other;
        ImmutableArray<Taint>.Builder? merged = null;
        foreach (var atom in other._atoms)
        {
            if (Contains(atom) || _atoms.Length + (merged?.Count ?? 0) > Largest)
                continue;
            merged ??= ImmutableArray.CreateBuilder<Taint>();
            merged.Add(atom);
        }

        return merged is null ? this : new(_atoms.AddRange(merged));
    }

    public TaintSet Strengthen(byte strength)
    {
        if (strength == 0 || IsEmpty)
            return this;
        return strength == FlowOptions.Erased ? Empty : Of(_atoms.Select(atom => atom.Strengthen(strength)));
    }

    /// <summary>The data as it is in a box of the type, or out of it.</summary>
    public TaintSet Boxed(ITypeSymbol? box) => IsEmpty ? this : Of(_atoms.Select(atom => atom.Boxed(box)));

    public TaintSet Step(SyntaxNode at, string text) => IsEmpty ? this : new(_atoms.Select(atom => atom.Step(at, text)).ToImmutableArray());

    /// <summary>The same data after the steps of another way.</summary>
    public TaintSet Follow(Trace? way) => IsEmpty || way is null ? this : new(_atoms.Select(atom => atom.Follow(way)).ToImmutableArray());

    public bool Equals(TaintSet? other) => other is not null && (ReferenceEquals(this, other) || (_atoms.Length == other._atoms.Length && IsSubsetOf(other)));

    public override bool Equals(object? obj) => Equals(obj as TaintSet);

    public override int GetHashCode() => _atoms.Length;

    public override string ToString() => $"{{{string.Join(", ", _atoms)}}}";
}
