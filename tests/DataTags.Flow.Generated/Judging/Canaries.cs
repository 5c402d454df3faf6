using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Judging;

/// <summary>Many programs, written from a seed and judged.</summary>
public static class Canaries
{
    private const int BatchSize = 50;

    /// <returns>The results in the order of the programs' numbers, whatever ran first.</returns>
    public static IReadOnlyList<ProgramResult> Run(int seed, int programs, string? shape = null)
        => [.. Enumerable.Range(0, programs).Chunk(BatchSize)
            .AsParallel().AsOrdered()
            .Select(batch => BatchJudge.Of([.. batch.Select(number => GeneratedProgram.Write(seed, number, shape))]))
            .SelectMany(static results => results)];
}
