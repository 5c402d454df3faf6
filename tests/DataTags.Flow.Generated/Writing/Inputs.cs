namespace DataTags.Flow.Generated.Writing;

/// <summary>
/// The inputs of a method. Each is branched on once, as far as they go: two tests of one input are tied to each other, which no
/// analysis of this kind sees, and would drown everything else.
/// </summary>
internal sealed class Inputs(string prefix, int limit)
{
    private readonly List<string> _names = [];

    /// <summary>The parameters that the body turned out to need.</summary>
    public IReadOnlyList<string> Names => _names;

    public bool IsLeft => _names.Count < limit;

    public string Next()
    {
        _names.Add(prefix + _names.Count);
        return _names[^1];
    }
}
