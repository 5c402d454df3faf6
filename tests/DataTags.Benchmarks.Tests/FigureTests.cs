using DataTags.Benchmarks.Building;
using DataTags.Benchmarks.Measuring;
using DataTags.Benchmarks.Scaling;

namespace DataTags.Benchmarks.Tests;

/// <summary>From measured values to figures and verdicts.</summary>
public sealed class FigureTests
{
    [Fact]
    public void MedianAndQuantile_AreBetweenNeighbours()
    {
        Assert.Equal(2, Median.Of([100, 1, 2]));
        Assert.Equal(2.5, Median.Of([4, 1, 3, 2]));
        Assert.Equal(19, Median.Quantile(Enumerable.Range(0, 21).Select(static value => (double)value), 0.95), precision: 6);
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(1.5)]
    [InlineData(2.0)]
    public void Exponent_IsThatOfThePower(double exponent)
        => Assert.Equal(exponent, GrowthFit.Exponent([.. new[] { 1.0, 2, 4, 8, 16 }.Select(size => (size, 3 * Math.Pow(size, exponent)))]), precision: 6);

    [Fact]
    public void Exponent_OfOneSize_IsNone() => Assert.Throws<ArgumentException>(static () => GrowthFit.Exponent([(1, 1), (1, 2)]));

    [Fact]
    public void Budgets_AreATenthOfTheCompilerAndAFifthOfEachPeer()
    {
        var verdicts = OverheadVerdict.Judge("build", new Dictionary<string, double> { [Variants.Compiler] = 100, [Variants.Empty] = 101, [Variants.Product] = 109, [Variants.SdkTaint] = 150, [Variants.SecurityCodeScan] = 120 }).ToArray();

        Assert.Equal([true, true, false], verdicts.Select(static verdict => verdict.IsKept));
        Assert.Contains("9.0", verdicts[0].Line, StringComparison.Ordinal);
        Assert.Contains("18.0", verdicts[1].Line, StringComparison.Ordinal);
        Assert.Contains("45.0", verdicts[2].Line, StringComparison.Ordinal);
    }

    [Fact]
    public void PeerThatCostsNothing_IsABudgetMissed()
        => Assert.False(OverheadVerdict.Judge("build", new Dictionary<string, double> { [Variants.Compiler] = 100, [Variants.Product] = 101, [Variants.SdkTaint] = 99 }).Last().IsKept);
}
