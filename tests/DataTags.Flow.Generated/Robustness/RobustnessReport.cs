namespace DataTags.Flow.Generated.Robustness;

/// <summary>What came of a kind of hostile code.</summary>
/// <param name="Incomplete">Of the programs, those of which the engine said itself that it left something out.</param>
/// <param name="Failures">Exceptions, hangs, answers that depend on the order of questions; each with what shows it.</param>
public sealed record RobustnessReport(string Kind, int Programs, int Incomplete, IReadOnlyList<string> Failures);
