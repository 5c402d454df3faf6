using System.Collections.Immutable;

namespace DataTags.Flow.Domain;

/// <summary>Makes one set of many: what the union of them one after the other gives, without the sets in between.</summary>
internal sealed class TaintGathering
{
    private TaintSet _first = TaintSet.Empty;
    private ImmutableArray<Taint>.Builder? _atoms;
    private HashSet<Taint>? _lookup;

    public void Add(TaintSet set)
    {
        if (set.IsEmpty || ReferenceEquals(set, _first))
            return;
        if (_first.IsEmpty && _atoms is null)
        {
            _first = set;
            return;
        }

        foreach (var atom in set.Atoms)
            Add(atom);
    }

    public void Add(Taint atom)
    {
        if (Contains(atom) || (_atoms?.Count ?? _first.Atoms.Length) > TaintSet.Largest)
            return;
        if (_atoms is null)
        {
            _atoms = ImmutableArray.CreateBuilder<Taint>(Math.Max(4, _first.Atoms.Length * 2));
            _atoms.AddRange(_first.Atoms);
        }

        _atoms.Add(atom);
        if (_lookup is not null)
            _lookup.Add(atom);
        else if (_atoms.Count == TaintSet.Large)
            _lookup = [.. _atoms];
    }

    public TaintSet ToSet() => _atoms is null ? _first : TaintSet.OfDistinct(_atoms.Count == _atoms.Capacity ? _atoms.MoveToImmutable() : _atoms.ToImmutable());

    private bool Contains(Taint atom)
    {
        if (_atoms is null)
            return _first.Contains(atom);
        if (_lookup is not null)
            return _lookup.Contains(atom);
        for (var i = 0; i < _atoms.Count; i++)
        {
            if (_atoms[i].Equals(atom))
                return true;
        }

        return false;
    }
}
