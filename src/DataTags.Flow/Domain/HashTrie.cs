using System.Collections;

namespace DataTags.Flow.Domain;

/// <summary>
/// An immutable map, in an order that depends on the hashes of its keys alone. Maps made from one another share what they have in common, and who joins or
/// compares two of them skips what they share: the states at two points of a body differ in a few of some hundred objects.
/// </summary>
internal sealed class HashTrie<TKey, TValue> : IReadOnlyCollection<KeyValuePair<TKey, TValue>>
    where TKey : notnull
    where TValue : class, IEquatable<TValue>
{
    private const int BitsPerLevel = 5;

    private static readonly Node s_empty = new(0, []);

    private readonly IEqualityComparer<TKey> _comparer;
    private readonly Node _root;

    /// <param name="comparer">Its hashes decide the order, so they must not depend on the process.</param>
    public HashTrie(IEqualityComparer<TKey> comparer)
        : this(comparer, s_empty, 0)
    {
    }

    private HashTrie(IEqualityComparer<TKey> comparer, Node root, int count)
    {
        _comparer = comparer;
        _root = root;
        Count = count;
    }

    public int Count { get; }

    public bool ContainsKey(TKey key) => Find(key) is not null;

    public bool TryGetValue(TKey key, out TValue value)
    {
        var leaf = Find(key);
        value = leaf?.Value!;
        return leaf is not null;
    }

    /// <summary>The map with the value; the map itself if it holds an equal one.</summary>
    public HashTrie<TKey, TValue> SetItem(TKey key, TValue value)
    {
        var isNew = false;
        var root = Put(_root, 0, new Leaf(Hash(key), key, value, null), ref isNew);
        return ReferenceEquals(root, _root) ? this : new(_comparer, root, isNew ? Count + 1 : Count);
    }

    public HashTrie<TKey, TValue> Remove(TKey key) => ContainsKey(key) ? new(_comparer, Without(_root, 0, Hash(key), key), Count - 1) : this;

    /// <summary>The same keys with other values; the map itself if all are equal to what they were.</summary>
    public HashTrie<TKey, TValue> Select(Func<TKey, TValue, TValue> content)
    {
        var root = (Node)Select(_root, content);
        return ReferenceEquals(root, _root) ? this : new(_comparer, root, Count);
    }

    /// <summary>All keys of both maps; the map itself if nothing differs from it.</summary>
    /// <param name="both">The value of a key that both have, with values that are not the same object.</param>
    /// <param name="mine">The value of a key that only this map has.</param>
    /// <param name="others">The value of a key that only the other map has.</param>
    public HashTrie<TKey, TValue> Join(HashTrie<TKey, TValue> other, Func<TKey, TValue, TValue, TValue> both, Func<TKey, TValue, TValue> mine, Func<TKey, TValue, TValue> others)
    {
        var added = 0;
        var root = (Node)Join(_root, other._root, 0);
        return ReferenceEquals(root, _root) ? this : new(_comparer, root, Count + added);

        object Join(object left, object right, int level)
        {
            if (ReferenceEquals(left, right))
                return left;
            if (left is Leaf leaf && right is Leaf with && leaf.Hash == with.Hash)
                return JoinLeaves(leaf, with);
            var (first, second) = (AsNode(left, level), AsNode(right, level));
            var places = first.Places | second.Places;
            var items = new object[BitCount(places)];
            var isChanged = places != first.Places;
            var (next, nextOfFirst, nextOfSecond) = (0, 0, 0);
            for (var rest = places; rest != 0; rest &= rest - 1, next++)
            {
                var place = rest & (~rest + 1);
                var held = (first.Places & place) != 0 ? first.Items[nextOfFirst++] : null;
                var arriving = (second.Places & place) != 0 ? second.Items[nextOfSecond++] : null;
                items[next] = held is null ? Arrived(arriving!) : arriving is null ? Select(held, mine) : Join(held, arriving, level + 1);
                isChanged |= !ReferenceEquals(items[next], held);
            }

            return isChanged ? new Node(places, items) : first;
        }

        object Arrived(object item) => Select(item, (key, value) =>
        {
            added++;
            return others(key, value);
        });

        Leaf JoinLeaves(Leaf left, Leaf right)
        {
            var joined = left.Select((key, value) => right.Find(key, _comparer) is not { } found ? mine(key, value) : ReferenceEquals(found.Value, value) ? value : both(key, value, found.Value));
            for (var leaf = right; leaf is not null; leaf = leaf.Next)
            {
                if (left.Find(leaf.Key, _comparer) is not null)
                    continue;
                var isNew = false;
                added++;
                joined = joined.Put(new Leaf(leaf.Hash, leaf.Key, others(leaf.Key, leaf.Value), null), _comparer, ref isNew);
            }

            return joined;
        }
    }

    /// <summary>Whether both hold equal values under the same keys.</summary>
    public bool IsSame(HashTrie<TKey, TValue> other) => Count == other.Count && IsSame(_root, other._root);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        var pending = new Stack<object>();
        pending.Push(_root);
        while (pending.Count > 0)
        {
            var item = pending.Pop();
            if (item is Node node)
            {
                for (var i = node.Items.Length - 1; i >= 0; i--)
                    pending.Push(node.Items[i]);
                continue;
            }

            for (var leaf = (Leaf?)item; leaf is not null; leaf = leaf.Next)
                yield return new(leaf.Key, leaf.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Hashes of neighbouring places in code are neighbours: multiplied, they differ in all bits.
    private uint Hash(TKey key)
    {
        unchecked
        {
            var hash = (uint)_comparer.GetHashCode(key) * 0x9E3779B1u;
            return hash ^ (hash >> 15);
        }
    }

    private static uint Place(uint hash, int level) => 1u << ((int)(hash >> (level * BitsPerLevel)) & 31);

    private static Node AsNode(object item, int level) => item as Node ?? s_empty.With(Place(((Leaf)item).Hash, level), item);

    private static int BitCount(uint bits)
    {
        unchecked
        {
            bits -= (bits >> 1) & 0x55555555u;
            bits = (bits & 0x33333333u) + ((bits >> 2) & 0x33333333u);
            return (int)((((bits + (bits >> 4)) & 0x0F0F0F0Fu) * 0x01010101u) >> 24);
        }
    }

    private Leaf? Find(TKey key)
    {
        var hash = Hash(key);
        var node = _root;
        for (var level = 0; ; level++)
        {
            switch (node.At(Place(hash, level)))
            {
                case Node inner:
                    node = inner;
                    break;
                case Leaf leaf when leaf.Hash == hash:
                    return leaf.Find(key, _comparer);
                default:
                    return null;
            }
        }
    }

    private Node Put(Node node, int level, Leaf added, ref bool isNew)
    {
        var place = Place(added.Hash, level);
        switch (node.At(place))
        {
            case null:
                isNew = true;
                return node.With(place, added);
            case Leaf leaf when leaf.Hash == added.Hash:
                return node.With(place, leaf.Put(added, _comparer, ref isNew));
            case var item:
                return node.With(place, Put(AsNode(item, level + 1), level + 1, added, ref isNew));
        }
    }

    private Node Without(Node node, int level, uint hash, TKey key)
    {
        var place = Place(hash, level);
        if (node.At(place) is not Node inner)
            return ((Leaf)node.At(place)!).Without(key, _comparer) is { } rest ? node.With(place, rest) : node.Without(place);
        var left = Without(inner, level + 1, hash, key);
        // A leaf that is alone stands as high as it can: maps of the same keys have the same form.
        return node.With(place, left.Items is [Leaf only] ? only : left);
    }

    private static object Select(object item, Func<TKey, TValue, TValue> content)
    {
        if (item is Leaf leaf)
            return leaf.Select(content);
        var node = (Node)item;
        object[]? changed = null;
        for (var i = 0; i < node.Items.Length; i++)
        {
            var selected = Select(node.Items[i], content);
            if (!ReferenceEquals(selected, node.Items[i]))
                (changed ??= (object[])node.Items.Clone())[i] = selected;
        }

        return changed is null ? node : new Node(node.Places, changed);
    }

    private bool IsSame(object left, object right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is Leaf leaf)
            return right is Leaf other && leaf.Hash == other.Hash && leaf.Length == other.Length && leaf.IsWithin(other, _comparer);
        if (right is not Node second || left is not Node first || first.Places != second.Places)
            return false;
        for (var i = 0; i < first.Items.Length; i++)
        {
            if (!IsSame(first.Items[i], second.Items[i]))
                return false;
        }

        return true;
    }

    /// <summary>The keys of one hash, mostly one, with their values.</summary>
    private sealed class Leaf(uint hash, TKey key, TValue value, Leaf? next)
    {
        public uint Hash { get; } = hash;

        public TKey Key { get; } = key;

        public TValue Value { get; } = value;

        public Leaf? Next { get; } = next;

        public int Length => 1 + (Next?.Length ?? 0);

        public Leaf? Find(TKey key, IEqualityComparer<TKey> comparer) => comparer.Equals(Key, key) ? this : Next?.Find(key, comparer);

        public Leaf Put(Leaf added, IEqualityComparer<TKey> comparer, ref bool isNew)
        {
            if (comparer.Equals(Key, added.Key))
                return With(added.Value, Next);
            isNew |= Next is null;
            return With(Value, Next?.Put(added, comparer, ref isNew) ?? added);
        }

        public Leaf? Without(TKey key, IEqualityComparer<TKey> comparer) => comparer.Equals(Key, key) ? Next : With(Value, Next?.Without(key, comparer));

        public Leaf Select(Func<TKey, TValue, TValue> content) => With(content(Key, Value), Next?.Select(content));

        public bool IsWithin(Leaf other, IEqualityComparer<TKey> comparer)
            => other.Find(Key, comparer) is { } found && Value.Equals(found.Value) && (Next?.IsWithin(other, comparer) ?? true);

        private Leaf With(TValue value, Leaf? next)
        {
            if (ReferenceEquals(value, Value) || value.Equals(Value))
                return ReferenceEquals(next, Next) ? this : new(Hash, Key, Value, next);
            return new(Hash, Key, value, next);
        }
    }

    /// <summary>Up to 32 leaves and nodes, those that are there, with a bit for the place of each.</summary>
    private sealed class Node(uint places, object[] items)
    {
        public uint Places { get; } = places;

        public object[] Items { get; } = items;

        public object? At(uint place) => (Places & place) != 0 ? Items[Index(place)] : null;

        public Node With(uint place, object item)
        {
            var index = Index(place);
            var isThere = (Places & place) != 0;
            if (isThere && ReferenceEquals(Items[index], item))
                return this;
            var changed = new object[isThere ? Items.Length : Items.Length + 1];
            Array.Copy(Items, changed, index);
            changed[index] = item;
            var after = isThere ? index + 1 : index;
            Array.Copy(Items, after, changed, index + 1, Items.Length - after);
            return new(Places | place, changed);
        }

        public Node Without(uint place) => new(Places & ~place, [.. Items.Where((_, index) => index != Index(place))]);

        private int Index(uint place) => BitCount(Places & (place - 1));
    }
}
