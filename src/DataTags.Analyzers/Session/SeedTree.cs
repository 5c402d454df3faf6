using System.Collections.Immutable;

namespace DataTags.Analyzers.Session;

/// <summary>The seeds of model lines by the namespaces and types they speak of: one node per segment of a name. Read only once made.</summary>
internal sealed class SeedTree
{
    private readonly Dictionary<string, SeedTree> _inner = new(StringComparer.Ordinal);

    /// <summary>What the lines say of exactly this namespace or type; at the root, of types nobody names.</summary>
    public ImmutableArray<Seed> Seeds { get; private set; } = [];

    public IEnumerable<KeyValuePair<string, SeedTree>> Inner => _inner;

    public static SeedTree Of(IEnumerable<(string Type, ImmutableArray<Seed> Seeds)> types)
    {
        var root = new SeedTree();
        foreach (var (type, seeds) in types)
        {
            var node = root;
            foreach (var segment in type.Length == 0 ? [] : type.Split('.'))
                node = node.Get(segment);
            node.Seeds = seeds;
        }

        return root;
    }

    private SeedTree Get(string segment)
    {
        if (!_inner.TryGetValue(segment, out var node))
            _inner.Add(segment, node = new SeedTree());
        return node;
    }
}
