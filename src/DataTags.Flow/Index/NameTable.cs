namespace DataTags.Flow.Index;

/// <summary>Numbers names in the order they are first seen.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public int Number(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        number = _names.Count;
        _numbers.Add(name, number);
        _names.Add(name);
        return number;
    }

    /// <summary>The number of a name, or -1 if nobody has asked for one.</summary>
    public int Find(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    public string NameOf(int number) => _names[number];

    public string[] ToArray() => [.. _names];
}
