using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Domain;

/// <summary>A set of atoms: the lattice's powerset part. Bottom is <see cref="Empty"/>, join is <see cref="Union"/>. Insertion order is kept so that output is deterministic.</summary>
internal sealed class TaintSet : IEquatable<TaintSet>
{
    public static readonly TaintSet Empty = new([]);

    internal const int Largest = 64;

    /// <summary>From this many on, atoms are looked up and no longer compared one by one.</summary>
    internal const int Large = 32;

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
        var gathering = new TaintGathering();
        foreach (var atom in atoms)
            gathering.Add(atom);
        return gathering.ToSet();
    }

    /// <summary>Atoms that are known to differ from each other.</summary>
    internal static TaintSet OfDistinct(ImmutableArray<Taint> atoms) => atoms.IsEmpty ? Empty : new(atoms);

    /// <summary>The atoms that a test lets through. It is asked twice where not all do: sets are small, and another copy costs more.</summary>
    public TaintSet Where(Func<Taint, bool> test) => Where(static (atom, test) => test(atom), test);

    /// <summary>The same with something that the test needs to know.</summary>
    public TaintSet Where<TKnown>(Func<Taint, TKnown, bool> test, TKnown known)
    {
        var count = 0;
        foreach (var atom in _atoms)
        {
            if (test(atom, known))
                count++;
        }

        if (count == _atoms.Length || count == 0)
            return count == 0 ? Empty : this;
        var kept = ImmutableArray.CreateBuilder<Taint>(count);
        foreach (var atom in _atoms)
        {
            if (test(atom, known))
                kept.Add(atom);
        }

        return new(kept.MoveToImmutable());
    }

    /// <summary>Whether all atoms are labels that were not declared for what stands at an input.</summary>
    public bool IsOfNoInput
    {
        get
        {
            foreach (var atom in _atoms)
            {
                if (atom.Input is not null)
                    return false;
            }

            return true;
        }
    }

    /// <summary>The set less what an input itself carries as it was given.</summary>
    public TaintSet Without(InputPath input)
    {
        var kept = _atoms;
        for (var i = kept.Length - 1; i >= 0; i--)
        {
            if (kept[i] is { IsConcrete: false, Strength: 0, Reading: Models.SinkReading.Value } atom && input.Equals(atom.Input))
                kept = kept.RemoveAt(i);
        }

        return kept == _atoms ? this : OfDistinct(kept);
    }

    public bool Contains(Taint atom)
    {
        if (_atoms.Length < Large)
        {
            foreach (var known in _atoms)
            {
                if (known.Equals(atom))
                    return true;
            }

            return false;
        }

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
        if (IsCut)
            return this;
        ImmutableArray<Taint>.Builder? merged = null;
        foreach (var atom in other._atoms)
        {
            if (Contains(atom))
                continue;
            if (merged is null)
            {
                merged = ImmutableArray.CreateBuilder<Taint>(_atoms.Length + other._atoms.Length);
                merged.AddRange(_atoms);
            }

            merged.Add(atom);
            if (merged.Count > Largest)
                break;
        }

        return merged is null ? this : new(Closed(merged));
    }

    private static ImmutableArray<Taint> Closed(ImmutableArray<Taint>.Builder atoms) => atoms.Count == atoms.Capacity ? atoms.MoveToImmutable() : atoms.ToImmutable();

    public TaintSet Strengthen(byte strength)
    {
        if (strength == 0 || IsEmpty)
            return this;
        if (strength == FlowOptions.Erased)
            return Empty;
        var gathering = new TaintGathering();
        foreach (var atom in _atoms)
            gathering.Add(atom.Strengthen(strength));
        return gathering.ToSet();
    }

    /// <summary>The data as it is in a box of the type, or out of it.</summary>
    public TaintSet Boxed(ITypeSymbol? box) => IsEmpty || _atoms.All(atom => ReferenceEquals(atom, atom.Boxed(box))) ? this : Of(_atoms.Select(atom => atom.Boxed(box)));

    public TaintSet Step(SyntaxNode at, string text) => IsEmpty ? this : new(ImmutableArray.CreateRange(_atoms, static (atom, step) => atom.Step(step.At, step.Text), (At: at, Text: text)));

    /// <summary>The same data after one more step, and then the steps of another way.</summary>
    public TaintSet Follow(SyntaxNode at, string text, Trace? way)
        => IsEmpty ? this : new(ImmutableArray.CreateRange(_atoms, static (atom, steps) => atom.Follow(steps.At, steps.Text, steps.Way), (At: at, Text: text, Way: way)));

    public bool Equals(TaintSet? other) => other is not null && (ReferenceEquals(this, other) || (_atoms.Length == other._atoms.Length && IsSubsetOf(other)));

    public override bool Equals(object? obj) => Equals(obj as TaintSet);

    public override int GetHashCode() => _atoms.Length;

    public override string ToString() => $"{{{string.Join(", ", _atoms)}}}";
}
