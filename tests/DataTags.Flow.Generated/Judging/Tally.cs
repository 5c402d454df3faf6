using DataTags.Flow.Generated.Reducing;

namespace DataTags.Flow.Generated.Judging;

/// <summary>How the engine does over the programs of a shape.</summary>
/// <param name="Positives">Checks that a canary reaches.</param>
/// <param name="Unreached">Of the false positives, those at checks that no run gets to.</param>
/// <param name="Failures">Programs that do not compile, throw or do not end: mistakes of the generator.</param>
public sealed record Tally(string Shape, int Programs, int Checks, int Positives, int FalseNegatives, int FalsePositives, int Unreached, int Failures)
{
    public static Tally Of(string shape, IEnumerable<ProgramResult> results)
    {
        var all = results.ToArray();
        var checks = all.SelectMany(static result => result.Checks).ToArray();
        return new Tally(
            shape,
            all.Length,
            checks.Length,
            checks.Count(static check => check.IsTrue),
            Count(DifferenceKind.FalseNegative),
            Count(DifferenceKind.FalsePositive) + Count(DifferenceKind.Unreached),
            Count(DifferenceKind.Unreached),
            all.Count(static result => result.Failure is not null));

        int Count(DifferenceKind kind) => checks.Count(check => Difference.KindOf(check) == kind);
    }

    /// <summary>The share of findings that no run bears out.</summary>
    public double FalsePositiveRate => Positives - FalseNegatives + FalsePositives == 0 ? 0 : (double)FalsePositives / (Positives - FalseNegatives + FalsePositives);
}
