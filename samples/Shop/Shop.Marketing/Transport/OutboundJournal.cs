using System.Collections.Concurrent;

namespace Shop.Marketing.Transport;

/// <summary>One request that would have left the machine.</summary>
public sealed record OutboundCall(string Method, string Host, string Path, string Body);

/// <summary>What the shop tried to tell the outside world; the demonstration shows it.</summary>
public sealed class OutboundJournal
{
    private const int Capacity = 200;
    private readonly ConcurrentQueue<OutboundCall> calls = new();

    public IReadOnlyCollection<OutboundCall> Calls => calls;

    public void Write(OutboundCall call)
    {
        calls.Enqueue(call);
        while (calls.Count > Capacity)
        {
            calls.TryDequeue(out _);
        }
    }
}
