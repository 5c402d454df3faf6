using DataTags.Flow.Index.Units;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>The trees of a compilation with the names the index starts from in them, and what their declarations come to.</summary>
internal sealed class IndexedTrees
{
    private readonly Lazy<Dictionary<TreeIndex, int>> _firstMembers;

    public IndexedTrees(MentionedNames names, NameSeeds seeds)
    {
        _firstMembers = new(FirstMembers);
        (Names, Seeds) = (names, seeds);
        Graph = new NameGraph(names);
        Labels = new LabelledNames(Graph, seeds);
    }

    public MentionedNames Names { get; }

    public NameSeeds Seeds { get; }

    public NameGraph Graph { get; }

    public LabelledNames Labels { get; }

    /// <summary>The number of a tree's first member, or -1 if the tree is none of these.</summary>
    public int FirstMember(TreeIndex tree) => _firstMembers.Value.TryGetValue(tree, out var first) ? first : -1;

    private Dictionary<TreeIndex, int> FirstMembers()
    {
        var first = new Dictionary<TreeIndex, int>();
        for (var at = 0; at < Names.Trees.Length; at++)
            first[Names.Trees[at]] = Graph.FirstMembers[at];
        return first;
    }
}

/// <summary>
/// All that is known of a compilation's code but for that of a few trees, which are open: those that somebody edits. What code moves only ever
/// adds to what other code moves, so what the code of the open trees adds can be added last, again and again. What they declare is part of this.
/// </summary>
internal sealed class Surroundings
{
    /// <summary>Whoever has edited more files than that starts anew with all of them.</summary>
    private const int MostOpen = 16;

    private readonly Lazy<NameFlow> _flow;
    private readonly bool[] _mentioned;

    /// <param name="open">Places of the open trees, in order.</param>
    public Surroundings(IndexedTrees known, int[] open)
    {
        (Known, Open) = (known, open);
        _flow = new(() => new NameFlow(known.Graph, known.Labels, known.Seeds, IsInOpenTree));
        _mentioned = new bool[known.Names.Table.Count];
        for (var at = 0; at < known.Names.Numbers.Length; at++)
        {
            if (Array.IndexOf(open, at) >= 0)
                continue;
            foreach (var name in known.Names.Numbers[at])
                _mentioned[name] = true;
        }

        Alone = [.. open.SelectMany(at => known.Names.Numbers[at]).Distinct().Where(name => !_mentioned[name])];
    }

    public IndexedTrees Known { get; }

    public int[] Open { get; }

    /// <summary>Names that stood in open trees only.</summary>
    public int[] Alone { get; }

    /// <summary>What the code of all other trees moves.</summary>
    public NameFlow Flow => _flow.Value;

    /// <summary>Whether a tree that is not open mentions a name.</summary>
    public bool Mentions(int name) => name < _mentioned.Length && _mentioned[name];

    /// <summary>The surroundings of those of the trees that have changed: these, if their trees are open already; null if they know too little of them.</summary>
    public Surroundings? For(SyntaxTree[] trees, CancellationToken cancellationToken)
    {
        var before = Known.Names.Sources;
        if (before.Length != trees.Length)
            return null;
        var changed = new List<int>();
        for (var at = 0; at < trees.Length; at++)
        {
            if (ReferenceEquals(trees[at], before[at]))
                continue;
            changed.Add(at);
            if (changed.Count > MostOpen)
                return null;
        }

        foreach (var at in changed)
        {
            if (!TreeIndex.Of(trees[at], cancellationToken).DeclaresAs(Known.Names.Trees[at]))
                return null;
        }

        if (changed.TrueForAll(at => Array.IndexOf(Open, at) >= 0))
            return this;
        int[] open = [.. changed.Union(Open).OrderBy(static at => at)];
        return new Surroundings(Known, open.Length > MostOpen ? [.. changed] : open);
    }

    private bool IsInOpenTree(int member) => Array.Exists(Open, at => member >= Known.Graph.FirstMembers[at] && member < Known.Graph.FirstMembers[at + 1]);
}
