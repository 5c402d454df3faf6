namespace DataTags.Benchmarks.Editing;

/// <summary>Milliseconds from an edit to the diagnostics of the file that was edited.</summary>
/// <param name="Empty">With an analyzer that does nothing: what the compiler and its driver take.</param>
/// <param name="Product">With all analyzers of the package.</param>
/// <param name="Session">Of that: tags, models, seeds and index of the compilation, once more and alone.</param>
/// <param name="Index">Of the session: the index of what is worth analysing, with its seeds, once more, when the file is indexed already.</param>
/// <param name="Analysis">The engine on the bodies of the file, likewise, with the binding it asks for.</param>
internal sealed record EditCost(double Empty, double Product, double Session, double Index, double Analysis);
