using System.Runtime.InteropServices;

namespace Settings;

public static class Usage
{
    private const string Name = "name";

    private enum Key
    {
        Mail,
        Theme,
    }

    public static void Counting()
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in new[] { "a", Source(), "a" })
            counts[word] = counts.GetValueOrDefault(word) + 1;
        Sink(counts.Keys);
        Sink(counts.Values);
        Sink(counts.OrderByDescending(pair => pair.Value).Last().Key);
        Sink(counts.Count);
        foreach (var (word, count) in counts)
        {
            Sink(word);
            Sink(count);
        }
    }

    public static void KeysOfOtherTypes()
    {
        var byKey = new Dictionary<Key, string> { [Key.Mail] = Source(), [Key.Theme] = "dark" };
        Sink(byKey[Key.Mail]);
        Sink(byKey[Key.Theme]);
        var byNumber = new Dictionary<int, string> { [1] = Source(), [2] = "b" };
        Sink(byNumber[1]);
        Sink(byNumber[2]);
        var byType = new Dictionary<Type, object> { [typeof(string)] = Source(), [typeof(int)] = 4 };
        Sink(byType[typeof(string)]);
        Sink(byType[typeof(int)]);
        var byPair = new Dictionary<(string, int), string> { [("a", 1)] = Source() };
        Sink(byPair[("a", 1)]);
        Sink(byPair.Keys);
    }

    public static void ConstantsAsKeys()
    {
        const string Mail = "mail";
        var map = new Dictionary<string, string> { [Name] = Source(), [Mail] = "x", [nameof(Usage)] = "y" };
        Sink(map["name"]);
        Sink(map[Name]);
        Sink(map[Mail]);
        Sink(map[nameof(Usage)]);
        map["na" + "me"] = "wiped";
        Sink(map[Name]);
    }

    public static void VariableKeys(bool on)
    {
        var key = on ? "name" : "shop";
        var map = new Dictionary<string, string> { ["name"] = "a", ["shop"] = "b" };
        map[key] = Source();
        Sink(map["name"]);
        Sink(map["shop"]);
        Sink(map[key]);
        var fixedKey = "page";
        map[fixedKey] = "home";
        Sink(map["page"]);
        Sink(map[fixedKey]);
    }

    public static void Entries()
    {
        var map = new Dictionary<string, string> { [Name] = "x" };
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(map, Name, out _);
        slot = Source();
        Sink(map[Name]);
        Sink(map.Single().Value);
        Sink(map.Select(pair => pair.Key));
        Sink(map.ElementAt(0).Value);
        Sink(map.ToList()[0].Value);
        Sink(map.Values.ToArray()[0]);
        Sink(map.Any(pair => pair.Value == ""));
        Sink(map.MaxBy(pair => pair.Value.Length).Value);
    }

    public static void Merging()
    {
        var left = new Dictionary<string, string> { ["a"] = "x" };
        var right = new Dictionary<string, string> { ["b"] = Source() };
        foreach (var (key, value) in right)
            left[key] = value;
        Sink(left["b"]);
        Sink(left.ToDictionary(pair => pair.Key + pair.Value.Length, pair => pair.Value));
        var union = new Dictionary<string, string>(left.Union(right).DistinctBy(pair => pair.Key));
        Sink(union["b"]);
        Sink(right.Keys);
    }

    public static void Dispatch()
    {
        var secret = Source();
        var commands = new Dictionary<string, Func<string>>
        {
            ["show"] = () => secret,
            ["help"] = () => "usage",
        };
        Sink(commands["show"]());
        Sink(commands["help"]());
        if (commands.TryGetValue("show", out var command))
            Sink(command());
    }

    public static void Lookups(bool known)
    {
        var map = new Dictionary<string, string>();
        if (known)
            map.Add(Name, Source());
        Sink(map.TryGetValue(Name, out var found) ? found : "none");
        Sink(map.TryGetValue("other", out var other) ? other : "none");
        Sink(map.ContainsValue("a"));
        Sink(map.GetValueOrDefault(Name, "d"));
        if (!map.TryAdd(Name, "x"))
            Sink(map[Name]);
        map.Remove(Name);
        Sink(map.GetValueOrDefault(Name));
    }

    public static void AlternateLookup()
    {
        var map = new Dictionary<string, string> { [Name] = Source() };
        var bySpan = map.GetAlternateLookup<ReadOnlySpan<char>>();
        Sink(bySpan["name".AsSpan()]);
        bySpan["shop".AsSpan()] = Source();
        Sink(map["shop"]);
    }

    public static void ReadOnlyViews()
    {
        var map = new Dictionary<string, string>();
        IReadOnlyDictionary<string, string> view = map;
        map[Name] = Source();
        map["shop"] = "open";
        Sink(view[Name]);
        Sink(view["shop"]);
        Sink(view.Values);
        Sink(view.Keys);
        IDictionary<string, string> writable = map;
        writable[Name] = "x";
        Sink(map[Name]);
        var wrapped = new System.Collections.ObjectModel.ReadOnlyDictionary<string, string>(map);
        map["mail"] = Source();
        Sink(wrapped["mail"]);
    }
}
