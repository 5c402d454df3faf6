using DataTags.Flow.Generated.Judging;
using DataTags.Flow.Generated.Reducing;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Tests;

/// <summary>The engine against programs that a generator writes and a run judges.</summary>
public sealed class GeneratedProgramTests
{
    private const int Seed = 1;
    private const int Programs = 300;

    private static readonly Lazy<IReadOnlyList<ProgramResult>> Results = new(() => Canaries.Run(Seed, Programs));

    [Fact]
    public void EveryProgram_CompilesRunsAndEnds()
        => Assert.Empty(Results.Value.Where(result => result.Failure is not null).Select(result => $"{result.Program.Path}: {result.Failure}"));

    [Fact]
    public void EveryShape_HasPrograms()
        => Assert.Equal(GeneratedProgram.Shapes.Order(StringComparer.Ordinal), Results.Value.Select(result => result.Program.Shape).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void OneSeed_WritesTheSamePrograms()
        => Assert.Equal(Results.Value.Take(20).Select(result => result.Program.Text), Enumerable.Range(0, 20).Select(number => GeneratedProgram.Write(Seed, number).Text));

    /// <summary>The figures of docs/engine.md: they may get better, never worse.</summary>
    [Fact]
    public void Differences_StayWithinThePublishedFigures()
    {
        var published = PublishedFigures.BuiltIn();
        var total = Tally.Of("total", Results.Value);
        Assert.True(total.FalseNegatives <= published.FalseNegatives, $"{total.FalseNegatives} missed, published are {published.FalseNegatives}: {Listed(DifferenceKind.FalseNegative)}");
        Assert.True(total.FalsePositives <= published.FalsePositives, $"{total.FalsePositives} false, published are {published.FalsePositives}: {Listed(DifferenceKind.FalsePositive)}");
    }

    private static string Listed(DifferenceKind kind)
        => string.Join(Environment.NewLine, Results.Value.SelectMany(result => result.Gaps).Where(check => Difference.KindOf(check) == kind).Select(check => $"{check.File}({check.Line}): {check.Code}"));
}
