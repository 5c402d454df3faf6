using DataTags.Flow.Generated.Relations;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Tests;

/// <summary>One program in two ways: what the engine says must not change.</summary>
public sealed class MetamorphicTests
{
    private const int Seed = 1;

    // Between them they have something to rewrite for every relation.
    private static readonly int[] Programs = [2, 13, 21, 34, 41, 60];

    private static readonly Lazy<IReadOnlyList<RelationResult>> Results = new(() => RelationJudge.Of(Programs.Select(static number => GeneratedProgram.Write(Seed, number))));

    [Fact]
    public void EveryRelation_FindsProgramsToRewrite()
        => Assert.Empty(Results.Value.Where(static result => result.Applied == 0).Select(static result => $"{result.Relation}: {string.Join(Environment.NewLine, result.Invalid)}"));

    [Fact]
    public void Findings_StayTheSameUnlessTheCauseIsPublished()
    {
        var causes = KnownCauses.BuiltIn();
        Assert.Empty(Results.Value.SelectMany(static result => result.Differences).Where(difference => causes.ReasonOf(difference) is null));
    }
}
