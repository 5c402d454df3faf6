namespace DataTags.Flow.Index;

/// <summary>Numbers names in the order they are first seen, after those of another table if there is one, which is not to grow any more.</summary>
internal sealed class NameTable(NameTable? before = null)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly int _first = before?.Count ?? 0;

    public int Count => _first + _names.Count;

    /// <summary>The names that the other table does not have, in the order of their numbers.</summary>
    public IReadOnlyList<string> Added => _names;

    public int Number(string name)
    {
        if (Find(name) is >= 0 and var known)
            return known;
        var number = Count;
        _numbers.Add(name, number);
        _names.Add(name);
        return number;
    }

    /// <summary>The number of a name, or -1 if nobody has asked for one.</summary>
    public int Find(string name)
    {
        if (before?.Find(name) is >= 0 and var earlier)
            return earlier;
        return _numbers.TryGetValue(name, out var number) ? number : -1;
    }

    public string NameOf(int number) => number < _first ? before!.NameOf(number) : _names[number - _first];

    public string[] ToArray() => [.. _names];
}
