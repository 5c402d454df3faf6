using DataTags.Flow.Generated.Judging;
using DataTags.Flow.Generated.Relations;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Tests;

/// <summary>One program in two ways: what the engine says must not change.</summary>
public sealed class MetamorphicTests
{
    private const int Seed = 1;
    private const int Programs = 24;

    private static readonly Lazy<IReadOnlyList<RelationResult>> Results = new(() => [.. RelationJudge.Of([.. Enumerable.Range(0, Programs).Select(number => GeneratedProgram.Write(Seed, number))])]);

    [Fact]
    public void EveryRelation_FindsProgramsToRewrite()
        => Assert.Empty(Results.Value.Where(result => result.Applied == 0).Select(result => $"{result.Relation}: {string.Join(Environment.NewLine, result.Invalid)}"));

    /// <summary>The figure of docs/engine.md: it may get better, never worse.</summary>
    [Fact]
    public void Findings_StayTheSame()
    {
        var differences = Results.Value.SelectMany(result => result.Differences.Select(difference => $"{result.Relation}: {difference}")).ToArray();
        Assert.True(differences.Length <= PublishedFigures.BuiltIn().Relations, string.Join(Environment.NewLine, differences));
    }
}
