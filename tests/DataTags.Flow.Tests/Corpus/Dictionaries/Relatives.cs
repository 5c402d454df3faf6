using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.Specialized;

namespace Dictionaries;

public static class Relatives
{
    public static void Concurrent()
    {
        var map = new ConcurrentDictionary<string, string>();
        map["name"] = Source();
        map["shop"] = "open";
        Sink(map["name"]);
        Sink(map["shop"]);
        Sink(map.GetOrAdd("other", _ => Source()));
        Sink(map.GetOrAdd("fixed", "x"));
        Sink(map.AddOrUpdate("shop", "x", (_, old) => old + "!"));
        Sink(map.AddOrUpdate("name", "x", (_, old) => old + "!"));
        map.TryRemove("name", out var removed);
        Sink(removed);
    }

    public static void FactoryGetsArgument()
    {
        var map = new ConcurrentDictionary<string, string>();
        Sink(map.GetOrAdd("a", static (_, state) => state, Source()));
        var clean = new ConcurrentDictionary<string, string>();
        Sink(clean.GetOrAdd("a", static (_, state) => "x", Source()));
    }

    public static void Immutable()
    {
        var empty = ImmutableDictionary<string, string>.Empty;
        var one = empty.Add("name", Source());
        Sink(one["name"]);
        Sink(empty);
        var two = one.SetItem("name", "x");
        Sink(two["name"]);
        Sink(one["name"]);
        var three = two.Add("shop", "open");
        Sink(three["shop"]);
        Sink(one.Remove("name"));
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        builder["name"] = Source();
        Sink(builder.ToImmutable()["name"]);
    }

    public static void Frozen()
    {
        var map = new Dictionary<string, string> { ["name"] = Source(), ["shop"] = "open" }.ToFrozenDictionary();
        Sink(map["name"]);
        Sink(map["shop"]);
        Sink(map.Keys);
    }

    public static void Sorted()
    {
        var map = new SortedDictionary<string, string> { ["name"] = Source(), ["shop"] = "open" };
        Sink(map["name"]);
        Sink(map["shop"]);
        var list = new SortedList<string, string> { ["name"] = Source(), ["shop"] = "open" };
        Sink(list.Values);
        Sink(list.Keys);
        Sink(list.GetValueAtIndex(0));
    }

    public static void Interfaces()
    {
        IDictionary<string, string> map = new Dictionary<string, string>();
        map["name"] = Source();
        map.Add("shop", "open");
        Sink(map["name"]);
        Sink(map["shop"]);
        IReadOnlyDictionary<string, string> view = (Dictionary<string, string>)map;
        Sink(view["name"]);
        Sink(view["shop"]);
        Sink(view.Keys);
    }

    public static void OldOnes()
    {
        var table = new System.Collections.Hashtable { ["name"] = Source(), ["shop"] = "open" };
        Sink(table["name"]);
        Sink(table["shop"]);
        var collection = new NameValueCollection { { "name", Source() }, { "shop", "open" } };
        Sink(collection["name"]);
        Sink(collection["shop"]);
        Sink(collection.AllKeys);
    }

    public static void Lookups()
    {
        var lookup = new[] { ("a", Source()), ("b", "x") }.ToLookup(pair => pair.Item1, pair => pair.Item2);
        foreach (var group in lookup)
        {
            Sink(group.Key);
            Sink(group.First());
        }
    }

    public static void OwnIndexer()
    {
        var bag = new Bag();
        bag["name"] = Source();
        bag["shop"] = "open";
        Sink(bag["name"]);
        Sink(bag["shop"]);
        bag.Set("x", Source());
        Sink(bag.Get("x"));
        Sink(bag.Get("shop"));
    }

    private sealed class Bag
    {
        private readonly Dictionary<string, object> _items = new();

        public object this[string key]
        {
            get => _items[key];
            set => _items[key] = value;
        }

        public void Set(string key, object value) => _items[key] = value;

        public object Get(string key) => _items.TryGetValue(key, out var value) ? value : "";
    }
}
