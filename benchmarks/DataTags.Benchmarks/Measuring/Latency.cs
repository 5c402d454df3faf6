using System.Diagnostics;

namespace DataTags.Benchmarks.Measuring;

/// <summary>
/// How long someone waits: time by the clock, or that of the processors over all threads where it is less. On a machine with nothing else to do the
/// clock is ahead; on a busy one it counts the work of others, while processor time is never less than the wait would be alone.
/// </summary>
internal sealed class Latency
{
    private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public double Milliseconds => Math.Min(_clock.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - _processor).TotalMilliseconds);
}
