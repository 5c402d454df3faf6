using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>
/// The identifiers of one syntax tree, member by member. Kept with the tree itself, so an edit in one file costs the index of
/// that file only.
/// </summary>
/// <param name="names">Every name the entries speak of; they refer to them by position.</param>
/// <param name="members">In source order.</param>
/// <param name="types">Declared types and aliases.</param>
internal sealed class TreeIndex(string[] names, MemberEntry[] members, TypeEntry[] types)
{
    // Hangs on immutable trees and dies with them.
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Cache = new();

    public string[] Names { get; } = names;

    public MemberEntry[] Members { get; } = members;

    public TypeEntry[] Types { get; } = types;

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Cache.TryGetValue(tree, out var index) ? index : Cache.GetValue(tree, key => new TreeIndexBuilder().Build(key.GetRoot(cancellationToken)));

    /// <summary>Whether both trees declare the same: then they differ in what their code does, and in nothing else the index looks at.</summary>
    public bool DeclaresAs(TreeIndex other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (Members.Length != other.Members.Length || Types.Length != other.Types.Length)
            return false;
        for (var at = 0; at < Types.Length; at++)
        {
            if (!Is(Types[at], other, other.Types[at]))
                return false;
        }

        for (var at = 0; at < Members.Length; at++)
        {
            if (!Is(Members[at], other, other.Members[at]))
                return false;
        }

        return true;
    }

    private bool Is(TypeEntry type, TreeIndex other, TypeEntry theirs)
        => Is(type.Name, other, theirs.Name) && Are(type.Bases, other, theirs.Bases) && Are(type.Attributes, other, theirs.Attributes);

    private bool Is(MemberEntry member, TreeIndex other, MemberEntry theirs)
        => member.Traits == theirs.Traits && member.RunsWhenRead == theirs.RunsWhenRead && Is(member.Name, other, theirs.Name) && Is(member.TypeName, other, theirs.TypeName)
            && Are(member.Attributes, other, theirs.Attributes) && Are(member.Signature, other, theirs.Signature);

    private bool Is(int name, TreeIndex other, int theirs) => Names[name] == other.Names[theirs];

    private bool Are(int[] names, TreeIndex other, int[] theirs)
    {
        if (names.Length != theirs.Length)
            return false;
        for (var at = 0; at < names.Length; at++)
        {
            if (!Is(names[at], other, theirs[at]))
                return false;
        }

        return true;
    }
}
