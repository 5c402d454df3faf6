using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DataTags.Flow.Index;

/// <summary>
/// The identifiers of one syntax tree, member by member. Kept with the tree itself, so an edit in one file costs the index of
/// that file only.
/// </summary>
/// <param name="Names">Every name the entries speak of; they refer to them by position.</param>
/// <param name="Members">In source order.</param>
/// <param name="Types">Declared types and aliases.</param>
internal sealed record TreeIndex(string[] Names, MemberEntry[] Members, TypeEntry[] Types)
{
    // The one cache of the engine that outlives a compilation: it hangs on immutable trees and dies with them.
    private static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Cache = new();

    public static TreeIndex Of(SyntaxTree tree, CancellationToken cancellationToken)
        => Cache.TryGetValue(tree, out var index) ? index : Cache.GetValue(tree, key => new TreeIndexBuilder().Build(key.GetRoot(cancellationToken)));
}
