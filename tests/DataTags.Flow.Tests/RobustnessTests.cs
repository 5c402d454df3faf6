using DataTags.Flow.Generated.Robustness;

namespace DataTags.Flow.Tests;

/// <summary>Hostile code: no exception, no hang, no answer that depends on the order of questions.</summary>
public sealed class RobustnessTests
{
    private const int Seed = 1;

    [Fact]
    public void BrokenCode_NeverFails() => AssertSound(BrokenCode.Run(Seed, programs: 2_000));

    [Fact]
    public void DeepCode_IsAnalysedOrSaidNotToBe() => AssertSound(DeepCode.Run(DeepCode.SmallStack));

    [Fact]
    public void CallGraphs_AnswerAlikeInEveryOrder() => AssertSound(CallGraphs.Run(Seed, graphs: 10));

    [Fact]
    public void FilesInAnyOrder_OnAnyThreads_AnswerAlike() => AssertSound(FileOrders.Run(Seed, runs: 6));

    private static void AssertSound(RobustnessReport report) => Assert.True(report.Failures.Count == 0, string.Join(Environment.NewLine, report.Failures));
}
