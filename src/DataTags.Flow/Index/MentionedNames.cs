using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>Every name that occurs in some trees, numbered: what nobody mentions cannot matter.</summary>
public sealed class MentionedNames
{
    private readonly SyntaxTree[] _sources;

    private MentionedNames(SyntaxTree[] sources, TreeIndex[] trees)
    {
        _sources = sources;
        Trees = trees;
        foreach (var token in new[] { TreeTokens.AnyCreation, TreeTokens.ImplicitCreation })
            Table.Number(token);
        // Numbers of a tree's names become numbers of the compilation's once per tree.
        Numbers = Array.ConvertAll(trees, tree => Array.ConvertAll(tree.Names, Table.Number));
    }

    internal TreeIndex[] Trees { get; }

    internal NameTable Table { get; } = new();

    /// <summary>Of each tree, the numbers of its names.</summary>
    internal int[][] Numbers { get; }

    public static MentionedNames Of(IEnumerable<SyntaxTree> trees, CancellationToken cancellationToken)
    {
        SyntaxTree[] sources = [.. trees.Distinct()];
        return new(sources, Array.ConvertAll(sources, tree => TreeIndex.Of(tree, cancellationToken)));
    }

    /// <summary>Whether code of a tree mentions a name of some kind: where it does not, there is nothing to walk through.</summary>
    public static bool Mentions(SyntaxTree tree, Func<string, bool> isWanted, CancellationToken cancellationToken)
        => Array.Exists(TreeIndex.Of(tree, cancellationToken).Names, name => isWanted(name));

    /// <summary>Whether a name, or one of <see cref="TreeTokens"/>, occurs in any of the trees.</summary>
    public bool Contains(string name) => Table.Find(name) >= 0;

    /// <summary>The trees in which a name occurs.</summary>
    public IEnumerable<SyntaxTree> TreesWith(string name)
    {
        if (Table.Find(name) is not (>= 0 and var number))
            yield break;
        for (var at = 0; at < _sources.Length; at++)
        {
            if (Array.IndexOf(Numbers[at], number) >= 0)
                yield return _sources[at];
        }
    }
}
