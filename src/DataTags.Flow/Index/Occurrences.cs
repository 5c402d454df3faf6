namespace DataTags.Flow.Index;

/// <summary>For each name, which entries list it: the lists turned round.</summary>
internal sealed class Occurrences
{
    private readonly int[] _starts;
    private readonly int[] _entries;

    /// <param name="nameCount">Names are numbers below this.</param>
    /// <param name="lists">What each entry lists: numbers of its tree, and what they are in the compilation.</param>
    public Occurrences(int nameCount, (int[] Listed, int[] Numbers)[] lists)
    {
        _starts = new int[nameCount + 1];
        foreach (var (listed, numbers) in lists)
        {
            foreach (var name in listed)
                _starts[numbers[name] + 1]++;
        }

        for (var name = 0; name < nameCount; name++)
            _starts[name + 1] += _starts[name];
        _entries = new int[_starts[nameCount]];
        var next = (int[])_starts.Clone();
        for (var entry = 0; entry < lists.Length; entry++)
        {
            var (listed, numbers) = lists[entry];
            foreach (var name in listed)
                _entries[next[numbers[name]]++] = entry;
        }
    }

    public ReadOnlySpan<int> Of(int name) => _entries.AsSpan(_starts[name], _starts[name + 1] - _starts[name]);
}
