using System.Collections;

namespace DataTags.Flow.Domain;

/// <summary>
/// What an object holds, by slot, in the order in which slots are written (<see cref="Slots.Rank"/>, then by name). Immutable. Two arrays: objects have
/// few slots, which are read and listed far more often than changed, and states that differ in their values alone share the names.
/// </summary>
internal sealed class SlotMap : IReadOnlyCollection<KeyValuePair<string, FlowValue>>
{
    public static readonly SlotMap Empty = new([], []);

    // Up to so many names are compared one by one.
    private const int Few = 12;

    private readonly string[] _names;
    private readonly FlowValue[] _values;

    private SlotMap(string[] names, FlowValue[] values)
    {
        _names = names;
        _values = values;
    }

    public int Count => _names.Length;

    public bool IsEmpty => _names.Length == 0;

    public IReadOnlyList<string> Names => _names;

    public IReadOnlyList<FlowValue> Values => _values;

    public FlowValue this[string slot] => TryGetValue(slot, out var value) ? value : throw new KeyNotFoundException(slot);

    public bool ContainsKey(string slot) => Find(slot) >= 0;

    public bool TryGetValue(string slot, out FlowValue value)
    {
        var at = Find(slot);
        value = at >= 0 ? _values[at] : FlowValue.Clean;
        return at >= 0;
    }

    public SlotMap SetItem(string slot, FlowValue value)
    {
        var at = Place(slot);
        if (at >= 0)
        {
            if (_values[at].Equals(value))
                return this;
            var values = (FlowValue[])_values.Clone();
            values[at] = value;
            return new(_names, values);
        }

        return new(With(_names, ~at, slot), With(_values, ~at, value));
    }

    public SlotMap Remove(string slot)
    {
        var at = Find(slot);
        return at < 0 ? this : _names.Length == 1 ? Empty : new(Without(_names, at), Without(_values, at));
    }

    /// <summary>The same slots with other content; the map itself if nothing of it is another object.</summary>
    public SlotMap Select(Func<string, FlowValue, FlowValue> content)
    {
        FlowValue[]? values = null;
        for (var i = 0; i < _values.Length; i++)
        {
            var value = content(_names[i], _values[i]);
            if (values is null && ReferenceEquals(value, _values[i]))
                continue;
            values ??= (FlowValue[])_values.Clone();
            values[i] = value;
        }

        return values is null ? this : new(_names, values);
    }

    /// <summary>The slots that a test lets through.</summary>
    public SlotMap Where(Func<string, FlowValue, bool> test)
    {
        var kept = this;
        for (var i = _names.Length - 1; i >= 0; i--)
        {
            if (!test(_names[i], _values[i]))
                kept = kept.Remove(_names[i]);
        }

        return kept;
    }

    /// <summary>The slots of both, joined.</summary>
    /// <param name="absentHere">What this one has in a slot that only the other lists.</param>
    /// <param name="absentThere">What the other one has in a slot that only this one lists.</param>
    public SlotMap Join(SlotMap other, Func<string, FlowValue> absentHere, Func<string, FlowValue> absentThere)
    {
        if (ReferenceEquals(this, other))
            return this;
        if (ReferenceEquals(_names, other._names))
            return JoinValues(other);
        var names = new string[_names.Length + other._names.Length];
        var values = new FlowValue[names.Length];
        var (count, isSame) = (0, true);
        for (int i = 0, j = 0; i < _names.Length || j < other._names.Length; count++)
        {
            var order = i == _names.Length ? 1 : j == other._names.Length ? -1 : Compare(_names[i], other._names[j]);
            names[count] = order <= 0 ? _names[i] : other._names[j];
            var mine = order <= 0 ? _values[i] : absentHere(names[count]);
            values[count] = mine.Join(order >= 0 ? other._values[j] : absentThere(names[count]));
            isSame &= order <= 0 && ReferenceEquals(values[count], mine);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        if (isSame)
            return this;
        Array.Resize(ref values, count);
        if (count == _names.Length)
            return new(_names, values);
        Array.Resize(ref names, count);
        return new(names, values);
    }

    private SlotMap JoinValues(SlotMap other)
    {
        FlowValue[]? values = null;
        for (var i = 0; i < _values.Length; i++)
        {
            var joined = _values[i].Join(other._values[i]);
            if (ReferenceEquals(joined, _values[i]))
                continue;
            values ??= (FlowValue[])_values.Clone();
            values[i] = joined;
        }

        return values is null ? this : new(_names, values);
    }

    /// <summary>Whether both have the same slots with equal content.</summary>
    public bool IsSame(SlotMap other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (_names.Length != other._names.Length)
            return false;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] != other._names[i])
                return false;
        }

        for (var i = 0; i < _values.Length; i++)
        {
            if (!_values[i].Equals(other._values[i]))
                return false;
        }

        return true;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, FlowValue>> IEnumerable<KeyValuePair<string, FlowValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(string slot)
    {
        if (_names.Length > Few)
            return Place(slot);
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] == slot)
                return i;
        }

        return -1;
    }

    /// <summary>Where the slot is, or the complement of where it would be.</summary>
    private int Place(string slot)
    {
        var (low, high) = (0, _names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(_names[middle], slot);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    private static int Compare(string left, string right)
    {
        if (ReferenceEquals(left, right))
            return 0;
        var order = Slots.Rank(left) - Slots.Rank(right);
        return order != 0 ? order : string.CompareOrdinal(left, right);
    }

    private static T[] With<T>(T[] items, int at, T item)
    {
        var result = new T[items.Length + 1];
        Array.Copy(items, result, at);
        result[at] = item;
        Array.Copy(items, at, result, at + 1, items.Length - at);
        return result;
    }

    private static T[] Without<T>(T[] items, int at)
    {
        var result = new T[items.Length - 1];
        Array.Copy(items, result, at);
        Array.Copy(items, at + 1, result, at, result.Length - at);
        return result;
    }

    public struct Enumerator(SlotMap map) : IEnumerator<KeyValuePair<string, FlowValue>>
    {
        private int _at = -1;

        public readonly KeyValuePair<string, FlowValue> Current => new(map._names[_at], map._values[_at]);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < map._names.Length;

        public void Reset() => _at = -1;

        public readonly void Dispose()
        {
        }
    }
}
