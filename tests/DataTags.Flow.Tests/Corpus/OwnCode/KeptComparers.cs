namespace OwnCode;

internal sealed class OfMap : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class OfLookup : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class OfSet : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class OfClean : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class OfDistinct : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class OfGroups : IEqualityComparer<string>
{
    public bool Equals(string? left, string? right) => left == right;

    public int GetHashCode(string text)
    {
        Sink(text);
        return 1;
    }
}

internal sealed class BySet : IComparer<string>
{
    public int Compare(string? left, string? right)
    {
        Sink(left);
        return string.CompareOrdinal(left, right);
    }
}

internal sealed class ByMap : IComparer<string>
{
    public int Compare(string? left, string? right)
    {
        Sink(left);
        return string.CompareOrdinal(left, right);
    }
}

internal sealed class ByList : IComparer<string>
{
    public int Compare(string? left, string? right)
    {
        Sink(left);
        return string.CompareOrdinal(left, right);
    }
}

public static class KeptComparers
{
    public static void Dictionary()
    {
        var d = new Dictionary<string, int>(new OfMap());
        d[Source()] = 1;
    }

    public static void Lookup()
    {
        var d = new Dictionary<string, int>(new OfLookup()) { ["a"] = 1 };
        d.TryGetValue(Source(), out _);
    }

    public static void HashSetKeeps()
    {
        var set = new HashSet<string>(new OfSet());
        set.Add(Source());
    }

    public static void Clean()
    {
        var set = new HashSet<string>(new OfClean()) { "a" };
        set.Add("b");
        var d = new Dictionary<string, string>(new OfClean());
        d["a"] = Source();
    }

    public static void SortedKeeps()
    {
        var set = new SortedSet<string>(new BySet());
        set.Add("a");
        set.Add(Source());
    }

    public static void SortedMap()
    {
        var map = new SortedDictionary<string, int>(new ByMap());
        map["a"] = 1;
        map.Add(Source(), 2);
    }

    public static void Distincts()
    {
        Sink(new[] { "a", Source() }.Distinct(new OfDistinct()).Count());
    }

    public static void Groups()
    {
        Sink(new[] { "a", Source() }.GroupBy(x => x, new OfGroups()).Count());
    }

    public static void Sorted()
    {
        var list = new List<string> { Source(), "a" };
        list.Sort(new ByList());
    }
}
