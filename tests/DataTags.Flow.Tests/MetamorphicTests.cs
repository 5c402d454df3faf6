using DataTags.Flow.Generated.Relations;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Tests;

/// <summary>One program in two ways: what the engine says must not change.</summary>
public sealed class MetamorphicTests
{
    private const int Seed = 1;

    // Between them they have something to rewrite for every relation.
    private static readonly int[] Programs = [13, 27, 41, 77];

    private static readonly Lazy<IReadOnlyList<RelationResult>> Results = new(() => RelationJudge.Of(Programs.Select(static number => GeneratedProgram.Write(Seed, number))));

    [Fact]
    public void EveryRelation_FindsProgramsToRewrite()
    {
        var idle = Results.Value.Where(static result => result.Applied == 0).Select(static result => $"{result.Relation}: {string.Join(Environment.NewLine, result.Invalid)}").ToArray();
        Assert.True(idle.Length == 0, string.Join(Environment.NewLine, idle));
    }

    [Fact]
    public void Findings_StayTheSameUnlessTheCauseIsPublished()
    {
        var causes = KnownCauses.BuiltIn();
        var unexplained = Results.Value.SelectMany(static result => result.Differences).Where(difference => causes.ReasonOf(difference) is null).ToArray();
        Assert.True(unexplained.Length == 0, string.Join<RelationDifference>(Environment.NewLine, unexplained));
    }
}
