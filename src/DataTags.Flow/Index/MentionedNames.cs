using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>Every name that occurs in some trees, numbered: what nobody mentions cannot matter.</summary>
public sealed class MentionedNames
{
    private MentionedNames(TreeIndex[] trees)
    {
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
        => new([.. trees.Select(tree => TreeIndex.Of(tree, cancellationToken)).Distinct()]);

    /// <summary>Whether a name, or one of <see cref="TreeTokens"/>, occurs in any of the trees.</summary>
    public bool Contains(string name) => Table.Find(name) >= 0;
}
