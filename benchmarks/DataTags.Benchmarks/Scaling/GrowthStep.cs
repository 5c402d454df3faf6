namespace DataTags.Benchmarks.Scaling;

/// <summary>What a program of some size took.</summary>
/// <param name="Compiler">Processor time of the compiler's own diagnostics and of emitting, in seconds.</param>
/// <param name="Analysis">Of the analyzers, with the binding that is done for them.</param>
/// <param name="Generation">Of the generators, most of it the summaries for other assemblies.</param>
/// <param name="Findings">What they say, the same share at each size.</param>
internal sealed record GrowthStep(int Factor, int Lines, double Compiler, double Analysis, double Generation, int Findings);
