using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>Every name that occurs in some trees, numbered: what nobody mentions cannot matter.</summary>
public sealed class MentionedNames
{
    private readonly HashSet<int> _inOpenTrees = [];

    private MentionedNames(SyntaxTree[] sources, IndexMemory? memory, CancellationToken cancellationToken)
    {
        Sources = sources;
        Memory = memory;
        Trees = Array.ConvertAll(sources, tree => TreeIndex.Of(tree, cancellationToken));
        Table = new NameTable();
        foreach (var token in new[] { TreeTokens.AnyCreation, TreeTokens.ImplicitCreation })
            Table.Number(token);
        // Numbers of a tree's names become numbers of the compilation's once per tree.
        Numbers = Array.ConvertAll(Trees, tree => Array.ConvertAll(tree.Names, Table.Number));
    }

    private MentionedNames(SyntaxTree[] sources, IndexMemory memory, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var before = surroundings.Known.Names;
        (Sources, Memory, Surroundings) = (sources, memory, surroundings);
        (Trees, Numbers) = ((TreeIndex[])before.Trees.Clone(), (int[][])before.Numbers.Clone());
        Table = new NameTable(before.Table);
        foreach (var at in surroundings.Open)
        {
            Trees[at] = TreeIndex.Of(sources[at], cancellationToken);
            Numbers[at] = Array.ConvertAll(Trees[at].Names, Table.Number);
            _inOpenTrees.UnionWith(Numbers[at]);
        }
    }

    internal SyntaxTree[] Sources { get; }

    internal TreeIndex[] Trees { get; }

    internal NameTable Table { get; }

    /// <summary>Of each tree, the numbers of its names.</summary>
    internal int[][] Numbers { get; }

    /// <summary>Where what is found out of these trees is kept for what an edit makes of them.</summary>
    internal IndexMemory? Memory { get; }

    /// <summary>What is known of all trees but those that are edited, from before an edit; null if nothing is.</summary>
    internal Surroundings? Surroundings { get; }

    /// <summary>The names of some trees, read from nothing.</summary>
    public static MentionedNames Of(IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken) => new([.. trees.Distinct()], null, cancellationToken);

    /// <summary>The names of a compilation's trees, and of those of projects it refers to, from what is known of them since before an edit.</summary>
    /// <param name="trees">All trees, those of the compilation first.</param>
    /// <param name="own">How many are those of the compilation.</param>
    public static MentionedNames Of(SyntaxTree[] trees, int own, CancellationToken cancellationToken)
    {
        if (own == 0)
            return Of(trees, cancellationToken);
        var memory = IndexMemory.Of(trees[0], trees[own - 1]);
        return memory.Recall(trees, cancellationToken) is { } surroundings
            ? new MentionedNames(trees, memory, surroundings, cancellationToken)
            : new MentionedNames([.. trees.Distinct()], memory, cancellationToken);
    }

    /// <summary>Whether code of a tree mentions a name of some kind: where it does not, there is nothing to walk through.</summary>
    public static bool Mentions(SyntaxTree tree, Func<string, bool> isWanted, CancellationToken cancellationToken)
        => Array.Exists(TreeIndex.Of(tree, cancellationToken).Names, name => isWanted(name));

    /// <summary>Whether a name, or one of <see cref="TreeTokens"/>, occurs in any of the trees.</summary>
    public bool Contains(string name) => Table.Find(name) is >= 0 and var number && (Surroundings is null || _inOpenTrees.Contains(number) || Surroundings.Mentions(number));

    /// <summary>The trees in which a name occurs.</summary>
    public IEnumerable<SyntaxTree> TreesWith(string name)
    {
        if (Table.Find(name) is not (>= 0 and var number))
            yield break;
        for (var at = 0; at < Sources.Length; at++)
        {
            if (Array.IndexOf(Numbers[at], number) >= 0)
                yield return Sources[at];
        }
    }

    /// <summary>The seeds of the names that were known before an edit; null if nothing is known.</summary>
    public NameSeeds? SeedsBefore => Surroundings?.Known.Seeds;

    /// <summary>Names that an edit brought.</summary>
    public IEnumerable<string> Gained => Surroundings is null ? [] : Table.Added;

    /// <summary>Names that an edit took, so that nobody mentions them any more.</summary>
    public IEnumerable<string> Lost => Surroundings is null ? [] : Surroundings.Alone.Where(number => !_inOpenTrees.Contains(number)).Select(Table.NameOf);

    /// <summary>Trees that were known before an edit, and what it made of them.</summary>
    public IEnumerable<(SyntaxTree Before, SyntaxTree Now)> Edited
        => Surroundings is null ? [] : Surroundings.Open.Select(at => (Surroundings.Known.Names.Sources[at], Sources[at])).Where(static pair => !ReferenceEquals(pair.Item1, pair.Item2));

    /// <summary>The same names, numbered from nothing.</summary>
    internal MentionedNames Anew() => Surroundings is null ? this : new MentionedNames(Sources, Memory, CancellationToken.None);
}
