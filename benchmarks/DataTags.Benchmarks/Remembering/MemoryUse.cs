namespace DataTags.Benchmarks.Remembering;

/// <summary>What a run took of memory, in MiB.</summary>
/// <param name="Allocated">All that was allocated.</param>
/// <param name="Held">Alive at the end, with the compilation and what was asked of it.</param>
/// <param name="Left">Alive after all of that was let go, beyond what was alive before.</param>
/// <param name="Peak">The most that the process held of the machine's memory.</param>
/// <param name="IsCompilationAlive">Whether something still refers to the compilation after it was let go.</param>
internal sealed record MemoryUse(double Allocated, double Held, double Left, double Peak, bool IsCompilationAlive);
