namespace DataTags.Flow.Index;

/// <summary>Collects numbers of names, each once, and starts anew without letting go of its memory.</summary>
internal sealed class NameSet
{
    private readonly List<int> _members = [];
    private int[] _stamps = new int[256];
    private int _stamp = 1;

    public void Add(int name)
    {
        if (name >= _stamps.Length)
            Array.Resize(ref _stamps, Math.Max(name + 1, _stamps.Length * 2));
        if (_stamps[name] == _stamp)
            return;
        _stamps[name] = _stamp;
        _members.Add(name);
    }

    /// <summary>What came so far counts as known and is not taken.</summary>
    public void Skip() => _members.Clear();

    /// <summary>The names in the order they came; the set is empty afterwards.</summary>
    public int[] Take()
    {
        var taken = _members.Count == 0 ? [] : _members.ToArray();
        _members.Clear();
        _stamp++;
        return taken;
    }
}
