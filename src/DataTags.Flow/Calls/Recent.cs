namespace DataTags.Flow.Calls;

/// <summary>
/// What was used last, up to so much of it, whatever the size of the program. For what can be made again and comes out the same: what is kept
/// is a matter of time and memory and never of results. Thread-safe.
/// </summary>
/// <param name="most">The sizes of all that is kept come to no more than this, but for the newest, which is kept however large it is.</param>
internal sealed class Recent<TKey, TValue>(long most, Func<TKey, long> sizeOf) where TKey : notnull
{
    private readonly LinkedList<(TKey Key, TValue Value)> _latestFirst = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _known = [];
    private long _size;

    public bool TryGet(TKey key, out TValue value)
    {
        lock (_known)
        {
            if (!_known.TryGetValue(key, out var node))
            {
                value = default!;
                return false;
            }

            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <returns>The value given, or what another thread has brought in the meantime.</returns>
    public TValue GetOrAdd(TKey key, TValue value)
    {
        lock (_known)
        {
            if (_known.TryGetValue(key, out var known))
                return known.Value.Value;
            var newest = _latestFirst.AddFirst((key, value));
            _known.Add(key, newest);
            _size += sizeOf(key);
            while (_size > most && _latestFirst.Last is { } oldest && oldest != newest)
            {
                _latestFirst.RemoveLast();
                _known.Remove(oldest.Value.Key);
                _size -= sizeOf(oldest.Value.Key);
            }

            return value;
        }
    }
}
