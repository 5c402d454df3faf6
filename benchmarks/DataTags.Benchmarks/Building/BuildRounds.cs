using DataTags.Benchmarks.Measuring;

namespace DataTags.Benchmarks.Building;

/// <summary>What one server took for a variant.</summary>
/// <param name="First">Processor time of the first build, with everything that a process does once.</param>
/// <param name="Later">That of the median of the builds after it; not a number if there was one only.</param>
/// <param name="PeakMemory">MiB.</param>
internal sealed record BuildCost(double First, double Later, double PeakMemory);

/// <summary>
/// Builds all variants by turns, each in a compiler server of its own: the first build is what a build machine does, the ones after it are what a
/// developer waits for. Rounds begin with another variant each time, so that no variant is always measured behind the same one.
/// </summary>
internal sealed class BuildRounds(Sdk sdk, IReadOnlyList<Variant> variants, IReadOnlyDictionary<Variant, IReadOnlyList<(CompilerCall Call, string ResponseFile)>> calls)
{
    /// <summary>For each variant its costs, one for each round.</summary>
    public IReadOnlyDictionary<Variant, IReadOnlyList<BuildCost>> Run(int rounds, int builds)
    {
        var costs = variants.ToDictionary(static variant => variant, static _ => new List<BuildCost>());
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < variants.Count; turn++)
            {
                var variant = variants[(round + turn) % variants.Count];
                costs[variant].Add(Measure(variant, builds));
            }
        }

        return costs.ToDictionary(static pair => pair.Key, static pair => (IReadOnlyList<BuildCost>)pair.Value);
    }

    /// <summary>One more build, not timed, in which the compiler tells how long each analyzer ran and what it found.</summary>
    public string Report(Variant variant)
    {
        using var server = new CompilerServer(sdk.CompilerFolder);
        return string.Concat(calls[variant].Select(call => server.Compile(call.Call.Folder, call.ResponseFile, "/reportanalyzer")));
    }

    private BuildCost Measure(Variant variant, int builds)
    {
        using var server = new CompilerServer(sdk.CompilerFolder);
        var seconds = new double[builds];
        for (var build = 0; build < builds; build++)
        {
            var before = server.ProcessorSeconds;
            foreach (var (call, responseFile) in calls[variant])
                server.Compile(call.Folder, responseFile);
            // The first one carries what the process took to start.
            seconds[build] = server.ProcessorSeconds - (build == 0 ? 0 : before);
        }

        return new BuildCost(seconds[0], builds == 1 ? double.NaN : Median.Of(seconds.Skip(1)), server.PeakMemory);
    }
}
