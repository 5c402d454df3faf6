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

    /// <summary>The reducer makes such programs: a conversion that was left with nothing but its parameter converts it again.</summary>
    [Theory]
    [InlineData("public static implicit operator Mail(string text) => text;", "Mail mail = Source();")]
    [InlineData("public string Text { get { return Text; } }", "Sink(new Mail().Text);")]
    [InlineData("public string Text => Text;", "Sink(new Mail().Text);")]
    [InlineData("public Mail Self() => new Mail().Self();", "new Mail().Self();")]
    public void ProgramThatCallsItselfWithoutEnd_Fails(string member, string statement)
    {
        var program = GeneratedProgram.Write(Seed, 0) with { Text = $"namespace P0;\npublic static class Program {{ public static void Run() {{ {statement} }} }}\npublic sealed class Mail {{ {member} }}" };
        Assert.StartsWith("throws ", BatchJudge.Of([program], mayNotEnd: true)[0].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void GuardAgainstEndlessCalls_ChangesNoLine()
    {
        var program = GeneratedProgram.Write(Seed, 7);
        Assert.Equal(BatchJudge.Of([program])[0].Checks, BatchJudge.Of([program], mayNotEnd: true)[0].Checks);
    }

    private static string Listed(DifferenceKind kind)
        => string.Join(Environment.NewLine, Results.Value.SelectMany(result => result.Gaps).Where(check => Difference.KindOf(check) == kind).Select(check => $"{check.File}({check.Line}): {check.Code}"));
}
