using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Holders;

public static class Library
{
    public static void Queues()
    {
        var queue = new Queue<string>();
        queue.Enqueue("a");
        queue.Enqueue(Source());
        Sink(queue);
        Sink(queue.ToArray());
        Sink(queue.Count);
        queue.Dequeue();
        Sink(queue.Peek());
        Sink(queue.TryDequeue(out var item) ? item : "");
        queue.Clear();
        Sink(queue);
        Sink(new Queue<string>(["a", Source()]));
    }

    public static void Stacks()
    {
        var stack = new Stack<string>(["a"]);
        stack.Push(Source());
        Sink(stack.Peek());
        Sink(stack.TryPeek(out var top) ? top : "");
        Sink(stack.Pop());
        Sink(stack.Contains("a"));
        stack.Clear();
        Sink(stack.ToArray());
    }

    public static void Linked()
    {
        var list = new LinkedList<string>();
        list.AddFirst("a");
        var node = list.AddLast(Source());
        Sink(node.Value);
        Sink(list.Last?.Value);
        Sink(list.Count);
        list.AddAfter(node, Source());
        foreach (var item in list)
            Sink(item);
        node.Value = "x";
        Sink(node.Value);
    }

    public static void Sets()
    {
        var set = new HashSet<string> { "a" };
        Sink(set.Add(Source()));
        Sink(set);
        Sink(set.Count);
        var other = new HashSet<string>();
        other.UnionWith(set);
        Sink(other);
        Sink(other.First(item => item != "a"));
        Sink(new SortedSet<string> { Source() }.Min);
        Sink(new SortedSet<string> { "a" }.Max);
        Sink(set.Contains("a"));
        set.ExceptWith(["a"]);
        Sink(set.Single());
    }

    public static void Sorted()
    {
        var list = new SortedList<string, string> { ["a"] = Source(), ["b"] = "open" };
        Sink(list["a"]);
        Sink(list.Values[0]);
        Sink(list.Keys);
        Sink(list);
        var map = new SortedDictionary<string, string> { ["a"] = Source() };
        Sink(map.Values.First());
        foreach (var (key, value) in map)
        {
            Sink(key);
            Sink(value);
        }
    }

    public static void Immutables()
    {
        var list = ImmutableList.Create("a").Add(Source());
        Sink(list[1]);
        Sink(list.Count);
        Sink(ImmutableList<string>.Empty.AddRange([Source()]));
        var array = ImmutableArray.Create("a", Source());
        Sink(array);
        Sink(array.Length);
        Sink(array.Add("b")[1]);
        var empty = ImmutableList<string>.Empty;
        _ = empty.Add(Source());
        Sink(empty);
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(Source());
        Sink(builder.ToImmutable());
        Sink(new[] { Source() }.ToImmutableArray());
        Sink(ImmutableStack<string>.Empty.Push(Source()).Peek());
        Sink(ImmutableQueue<string>.Empty.Enqueue(Source()).Peek());
        Sink(ImmutableHashSet.Create(Source()));
    }

    public static void Wrappers()
    {
        var inner = new List<string>();
        var view = new ReadOnlyCollection<string>(inner);
        Sink(view);
        inner.Add(Source());
        Sink(view);
        Sink(view[0]);
        Sink(inner.AsReadOnly()[0]);
        var observed = new ObservableCollection<string> { Source() };
        Sink(observed[0]);
        Sink(observed.Count);
        var own = new Collection<string>();
        own.Insert(0, Source());
        Sink(own[0]);
    }

    public static void Older()
    {
        var list = new System.Collections.ArrayList { "a", Source() };
        Sink(list[1]);
        Sink(list.Count);
        var table = new System.Collections.Hashtable { ["name"] = Source(), ["shop"] = "open" };
        Sink(table["name"]);
        Sink(table["shop"]);
        var values = new NameValueCollection { ["name"] = Source() };
        Sink(values["name"]);
        Sink(values.AllKeys);
        values.Add("mail", Source());
        Sink(values.Get("mail"));
        foreach (var item in list)
            Sink(item);
    }

    public static void Methods()
    {
        var list = new List<string> { Source() };
        list.Sort();
        Sink(list[0]);
        list.Reverse();
        Sink(list.GetRange(0, 1));
        Sink(list.Exists(item => item.Length > 1));
        Sink(list.FindAll(item => item.Length > 1));
        Sink(list.FindIndex(item => item.Length > 1));
        Sink(list.BinarySearch("a") > 0);
        Sink(list.TrueForAll(item => item.Length > 1));
        list.ForEach(item => Sink(item));
        var target = new string[1];
        list.CopyTo(target);
        Sink(target[0]);
        Sink(list.ToArray()[0]);
        list.Capacity = 20;
        Sink(list.Capacity);
        using var items = list.GetEnumerator();
        while (items.MoveNext())
            Sink(items.Current);
        list.InsertRange(0, [Source()]);
        Sink(list[0]);
        Sink(list.Slice(0, 1));
    }

    public static void Pairs()
    {
        var pair = KeyValuePair.Create("name", Source());
        Sink(pair.Value);
        Sink(pair.Key);
        Sink(pair);
        var pairs = new List<KeyValuePair<string, string>> { pair };
        Sink(pairs[0].Value);
        Sink(pairs[0].Key);
        foreach (var (key, value) in pairs)
        {
            Sink(key);
            Sink(value);
        }

        Sink(new Dictionary<string, string>(pairs)["name"]);
        Sink(pairs.Select(item => item.Value));
        Sink(pairs.ToDictionary(item => item.Key, item => item.Value));
        Sink(pairs.Select(item => item.Key));
    }
}
