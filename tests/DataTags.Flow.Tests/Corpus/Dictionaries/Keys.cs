namespace Dictionaries;

public static class Keys
{
    public static void ConstantKeys()
    {
        var map = new Dictionary<string, string>();
        map["name"] = Source();
        map["shop"] = "open";
        Sink(map["name"]);
        Sink(map["shop"]);
        map["name"] = "none";
        Sink(map["name"]);
    }

    public static void Initializers()
    {
        var map = new Dictionary<string, string> { ["name"] = Source(), ["shop"] = "open" };
        Sink(map["name"]);
        Sink(map["shop"]);
        var old = new Dictionary<string, string> { { "name", Source() }, { "shop", "open" } };
        Sink(old["name"]);
        Sink(old["shop"]);
        Sink(map);
        Sink(map.Count);
        Sink(map.Values);
        Sink(map.Keys);
    }

    public static void TryMethods()
    {
        var map = new Dictionary<string, string>();
        map.TryAdd("name", Source());
        map.TryAdd("shop", "open");
        if (map.TryGetValue("name", out var name))
            Sink(name);
        if (map.TryGetValue("shop", out var shop))
            Sink(shop);
        Sink(map.GetValueOrDefault("name"));
        Sink(map.GetValueOrDefault("shop"));
        Sink(map.GetValueOrDefault("other", "fallback"));
        Sink(map.ContainsKey("name"));
        map.Remove("name", out var removed);
        Sink(removed);
        Sink(map);
    }

    public static void RemoveAndClear()
    {
        var map = new Dictionary<string, string> { ["name"] = Source() };
        map.Remove("name");
        map["name"] = "x";
        Sink(map["name"]);
        map["name"] = Source();
        map.Clear();
        Sink(map);
        map["name"] = "y";
        Sink(map["name"]);
    }

    public static void VariableKeys(bool which)
    {
        var map = new Dictionary<string, string> { ["a"] = "", ["b"] = "" };
        var key = which ? "a" : "b";
        map[key] = Source();
        map["c"] = "clean";
        Sink(map["a"]);
        Sink(map["b"]);
        Sink(map[key]);
        Sink(map["c"]);
    }

    public static void ConstantInVariable()
    {
        const string Name = "name";
        var shop = "shop";
        var map = new Dictionary<string, string> { [Name] = Source(), [shop] = "open" };
        Sink(map["name"]);
        Sink(map[Name]);
        Sink(map["shop"]);
        Sink(map[shop]);
    }

    public static void NumberAndEnumKeys()
    {
        var byNumber = new Dictionary<int, string> { [1] = Source(), [2] = "two" };
        Sink(byNumber[1]);
        Sink(byNumber[2]);
        var byDay = new Dictionary<DayOfWeek, string> { [DayOfWeek.Monday] = Source(), [DayOfWeek.Friday] = "f" };
        Sink(byDay[DayOfWeek.Monday]);
        Sink(byDay[DayOfWeek.Friday]);
    }

    public static void CanaryAsKey()
    {
        var secret = Source();
        var map = new Dictionary<string, string> { [secret] = "value" };
        Sink(map[secret]);
        Sink(map.Keys);
        Sink(map.Values);
        Sink(map.First().Key);
        Sink(map.First().Value);
        Sink(map);
    }

    public static void Iteration()
    {
        var map = new Dictionary<string, string> { ["a"] = Source() };
        foreach (var pair in map)
        {
            Sink(pair.Key);
            Sink(pair.Value);
        }

        foreach (var (key, value) in map)
        {
            Sink(key);
            Sink(value);
        }

        foreach (var value in map.Values)
            Sink(value);
        foreach (var key in map.Keys)
            Sink(key);
        foreach (var key in map.Keys)
            Sink(map[key]);
    }

    public static void Nested()
    {
        var map = new Dictionary<string, Dictionary<string, string>>
        {
            ["person"] = new() { ["name"] = Source(), ["kind"] = "vip" },
            ["shop"] = new() { ["name"] = "shop" },
        };
        Sink(map["person"]["name"]);
        Sink(map["person"]["kind"]);
        Sink(map["shop"]["name"]);
        Sink(map["shop"]);
        map["shop"]["owner"] = Source();
        Sink(map["shop"]["owner"]);
        Sink(map["shop"]["name"]);
    }

    public static void ListsInside()
    {
        var map = new Dictionary<string, List<string>>();
        if (!map.TryGetValue("names", out var list))
            map["names"] = list = new List<string>();
        list.Add(Source());
        Sink(map["names"][0]);
        map["shops"] = ["open"];
        Sink(map["shops"][0]);
    }

    public static void PassedOn()
    {
        var map = new Dictionary<string, string>();
        Fill(map);
        Sink(map["name"]);
        Sink(map["shop"]);
        Sink(Pick(map, "name"));
        Sink(Pick(map, "shop"));
    }

    public static void CopiedMaps()
    {
        var map = new Dictionary<string, string> { ["name"] = Source(), ["shop"] = "open" };
        var copy = new Dictionary<string, string>(map);
        map.Clear();
        Sink(copy["name"]);
        Sink(copy["shop"]);
        Sink(map);
        var linq = copy.ToDictionary(pair => pair.Key, pair => pair.Value);
        Sink(linq["name"]);
        Sink(linq.Keys);
        var sizes = copy.ToDictionary(pair => pair.Key, pair => pair.Value.Length);
        Sink(sizes);
    }

    private static void Fill(Dictionary<string, string> map)
    {
        map["name"] = Source();
        map["shop"] = "open";
    }

    private static string Pick(Dictionary<string, string> map, string key) => map[key];
}
