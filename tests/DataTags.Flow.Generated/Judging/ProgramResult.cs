using DataTags.Flow.Corpus.Judging;
using DataTags.Flow.Generated.Writing;

namespace DataTags.Flow.Generated.Judging;

/// <summary>What came of a program.</summary>
/// <param name="Checks">Each check with its truth and the engine's word; none if the program failed.</param>
/// <param name="Failure">Why the program is no test of the engine: it does not compile, throws or does not end. A mistake of its shape.</param>
public sealed record ProgramResult(GeneratedProgram Program, IReadOnlyList<Check> Checks, string? Failure)
{
    public IEnumerable<Check> Gaps => Checks.Where(static check => check.IsGap);
}
