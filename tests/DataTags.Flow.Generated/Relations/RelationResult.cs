using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Relations;

/// <summary>What came of a relation.</summary>
/// <param name="Applied">Programs that could be written the other way.</param>
/// <param name="Unchanged">Programs with nothing to rewrite.</param>
/// <param name="Invalid">Programs that do not compile the other way, with the first reason.</param>
/// <param name="Differences">Checks of which the engine says one thing here and another there.</param>
public sealed record RelationResult(string Relation, int Applied, int Unchanged, IReadOnlyList<string> Invalid, IReadOnlyList<RelationDifference> Differences)
{
    public RelationResult Add(RelationResult next)
        => new(Relation, Applied + next.Applied, Unchanged + next.Unchanged, [.. Invalid, .. next.Invalid], [.. Differences, .. next.Differences]);
}

/// <summary>A check with a finding in one way of writing only.</summary>
/// <param name="Check">Its number in the program.</param>
/// <param name="IsLost">Whether the other way has no finding; else it has one that the program did not have.</param>
public sealed record RelationDifference(string Relation, GeneratedProgram Program, int Check, bool IsLost)
{
    public override string ToString() => $"{Relation}: {Program.Path} #{Check} is {(IsLost ? "lost" : "new")}";
}
