using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Generated.Judging;

namespace DataTags.Flow.Generated.Reducing;

/// <summary>How the engine and the run differ in a check.</summary>
public enum DifferenceKind
{
    /// <summary>A canary arrives that the engine does not see.</summary>
    FalseNegative,

    /// <summary>The engine sees a flow, the check is run, and no canary arrives.</summary>
    FalsePositive,

    /// <summary>The engine sees a flow to a check that no run gets to.</summary>
    Unreached,
}

/// <summary>The smallest program found that shows a difference, and where it was first seen.</summary>
public sealed record Difference(DifferenceKind Kind, string Text, string Origin)
{
    public static DifferenceKind? KindOf(Check check) => check switch
    {
        { IsTrue: true, IsFound: false } => DifferenceKind.FalseNegative,
        { IsTrue: false, IsFound: true, IsRun: true } => DifferenceKind.FalsePositive,
        { IsTrue: false, IsFound: true } => DifferenceKind.Unreached,
        _ => null,
    };

    internal static bool Shows(ProgramResult result, DifferenceKind kind) => result.Failure is null && result.Checks.Any(check => KindOf(check) == kind);
}
