namespace DataTags.Flow.Summaries;

/// <summary>
/// Who computes which summary right now. Bodies are asked for from many threads at once, and most of them lead to the same callees: who needs a
/// summary that somebody else is computing waits for it, where that cannot be forever. Where it could, both compute it, and come to the same.
/// What is waited for is a matter of time and never of results. Thread-safe.
/// </summary>
internal sealed class SummaryClaims(SummaryStore finished)
{
    /// <summary>Milliseconds after which a waiting computer looks whether it is to go on at all.</summary>
    private const int Patience = 50;

    private readonly object _gate = new();
    private readonly Dictionary<SummaryKey, SummaryComputer> _owners = [];
    private readonly Dictionary<SummaryComputer, List<SummaryKey>> _claims = [];
    private readonly Dictionary<SummaryComputer, SummaryKey> _waiting = [];

    /// <summary>How many wait at the moment.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <returns>The summary, when somebody else has finished it; null when whoever asks is to compute it.</returns>
    /// <exception cref="OperationCanceledException">Whoever asks was cancelled while it waited.</exception>
    public MethodSummary? Claim(SummaryKey key, SummaryComputer asker)
    {
        lock (_gate)
        {
            while (true)
            {
                if (finished.Find(key) is { } summary)
                    return summary;
                if (!_owners.TryGetValue(key, out var owner))
                {
                    Add(key, asker);
                    return null;
                }

                if (IsWaitingFor(owner, asker))
                    return null;
                _waiting[asker] = key;
                Monitor.Wait(_gate, Patience);
                _waiting.Remove(asker);
                asker.CancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Gives back all that a computer has claimed: it has finished it, or will not.</summary>
    public void Release(SummaryComputer owner)
    {
        lock (_gate)
        {
            if (!_claims.TryGetValue(owner, out var keys))
                return;
            foreach (var key in keys)
                _owners.Remove(key);
            _claims.Remove(owner);
            Monitor.PulseAll(_gate);
        }
    }

    /// <summary>Tells those who wait that there are more finished summaries.</summary>
    public void Announce()
    {
        lock (_gate)
        {
            if (_waiting.Count > 0)
                Monitor.PulseAll(_gate);
        }
    }

    private void Add(SummaryKey key, SummaryComputer owner)
    {
        _owners.Add(key, owner);
        if (!_claims.TryGetValue(owner, out var keys))
            _claims.Add(owner, keys = []);
        keys.Add(key);
    }

    /// <summary>Whether a computer is, or waits for one that is, or waits for one that waits for, the other.</summary>
    private bool IsWaitingFor(SummaryComputer computer, SummaryComputer other)
    {
        while (computer != other)
        {
            if (!_waiting.TryGetValue(computer, out var key) || !_owners.TryGetValue(key, out var next))
                return false;
            computer = next;
        }

        return true;
    }
}
