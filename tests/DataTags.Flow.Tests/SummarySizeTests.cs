using DataTags.Flow.Generated.Relations;

namespace DataTags.Flow.Tests;

/// <summary>What travels in a library for its users is a small part of it.</summary>
public sealed class SummarySizeTests
{
    private const int Seed = 1;
    private const double LargestShare = 0.03;

    [Theory]
    [InlineData(5)]
    [InlineData(25)]
    [InlineData(100)]
    public void Summary_IsSmallPartOfReleaseAssembly(int programs)
    {
        var (image, summary) = AssemblyMove.SizesOf(Seed, programs);

        Assert.NotEqual(0, summary);
        Assert.True(summary <= image * LargestShare, $"{summary} of {image} bytes");
    }
}
