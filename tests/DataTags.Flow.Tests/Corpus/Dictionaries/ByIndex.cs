using System.Collections.Specialized;

namespace ByIndex;

/// <summary>What is set at an index is the value of one pair; the others keep theirs.</summary>
public static class Pairs
{
    public static void Generic()
    {
        var map = new OrderedDictionary<string, string> { ["a"] = "x", ["b"] = "y" };
        map.SetAt(0, Source());
        map.SetAt(1, "z");
        Sink(map.GetAt(0).Value);
        Sink(map.Values);
        Sink(map.Keys);
    }

    public static void Specialized()
    {
        var map = new OrderedDictionary { ["a"] = "x", ["b"] = "y" };
        map[0] = Source();
        map[1] = "z";
        Sink(map[0]);
        Sink(map.Count);
        var clean = new OrderedDictionary { ["a"] = "x" };
        clean[0] = "z";
        Sink(clean[0]);
    }
}
