using System.Diagnostics;

namespace DataTags.Benchmarks.Measuring;

/// <summary>Processor time of this process over all threads, from when the clock is made. What else the machine does counts less than in time by the clock.</summary>
internal sealed class ProcessorClock
{
    private readonly TimeSpan _start;

    public ProcessorClock()
    {
        GC.Collect();
        _start = Now;
    }

    public double Seconds => (Now - _start).TotalSeconds;

    private static TimeSpan Now
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }
}
