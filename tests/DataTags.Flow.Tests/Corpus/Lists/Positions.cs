namespace Positions;

/// <summary>Elements keep their places as long as the number of them is known.</summary>
public static class Places
{
    public static void Ends()
    {
        var list = new List<string> { "a", Source(), "c" };
        Sink(list.First());
        Sink(list[1]);
        Sink(list.Last());
        Sink(list[^2]);
        Sink(list[^1]);
        Sink(list.ElementAt(1));
        Sink(list.ElementAt(2));
        list.Add(Source());
        Sink(list.Last());
        Sink(list[2]);
        Sink(list.FirstOrDefault());
        Sink(list.Last(item => item.Length > 0));
        Sink(new List<string> { Source(), "b" }.First());
    }

    public static void PutInAndTakenAway()
    {
        var list = new List<string> { "a", "b" };
        list.Insert(1, Source());
        Sink(list[0]);
        Sink(list[1]);
        Sink(list[2]);
        list.RemoveAt(1);
        Sink(list[1]);
        list.Insert(0, Source());
        list.RemoveAt(1);
        Sink(list[0]);
        Sink(list[1]);
        list.Clear();
        list.Add("c");
        Sink(list[0]);
        list.Add(Source());
        Sink(list[1]);
    }

    public static void AtAnUnknownPlace(bool first)
    {
        var list = new List<string> { "a", "b" };
        list.Insert(first ? 0 : 1, Source());
        Sink(list[0]);
        Sink(list[1]);
        var other = new List<string> { "a", "b", Source() };
        other.RemoveAt(first ? 0 : 1);
        Sink(other[1]);
        other.Remove("b");
        Sink(other[0]);
        var turned = new List<string> { "a", Source() };
        turned.Reverse();
        Sink(turned[0]);
        var sorted = new[] { "zebra", Source() };
        Array.Sort(sorted, string.CompareOrdinal);
        Array.Reverse(sorted);
        Sink(sorted[0] + sorted[1]);
    }

    public static void AddedInBranches(bool some)
    {
        var list = new List<string>();
        if (some)
            list.Add("a");
        list.Add(Source());
        Sink(list[0]);
        Sink(list.Last());
        if (some)
            Sink(list[1]);
    }

    public static void AddedInALoop()
    {
        var list = new List<string> { "head" };
        for (var index = 0; index < 3; index++)
            list.Add(index == 1 ? Source() : "x");
        Sink(list.Last() + list[2]);
        Sink(list[2]);
        Sink(list.Count);
    }

    public static void Queries()
    {
        var list = new List<string> { "a", Source(), "c" };
        Sink(list.Skip(1).First());
        Sink(list.Skip(2).First());
        Sink(list.Take(1));
        Sink(list.Take(2).Last());
        Sink(list.Append(Source()).Last());
        Sink(list.Prepend(Source()).First());
        Sink(list.Prepend("x").First());
        Sink(list.Concat(["d"]).Last());
        Sink(list.Concat([Source()]).Last());
        Sink(list.Select(item => item + "!").First());
        Sink(list.Select(item => item + "!").ElementAt(1));
        Sink(list.Select(item => new { Text = item }).Last().Text);
        Sink(list.Select(item => new { Text = item }).ToList()[1].Text);
        Sink(list.Zip(new[] { 1, 2, 3 }, (text, number) => text + number).First());
        Sink(list.Zip(new[] { 1, 2, 3 }, (text, number) => text + number).Skip(1).First());
        Sink(list.Where(item => item.Length > 1).First());
        Sink(list.ToArray()[0]);
        Sink(list.ToArray()[1]);
        Sink(string.Concat(list.ToHashSet()) + new Stack<string>(list).Count);
    }

    public static void Spreads()
    {
        List<string> list = ["a", Source()];
        string[] more = ["x", .. list, "z"];
        Sink(more[0]);
        Sink(more[1]);
        Sink(more[2]);
        Sink(more[3]);
        Sink(more[^2]);
        Sink(more[1..3]);
        Sink(more[2..4][0]);
        Sink(more[..2]);
        Sink(more is [_, _, var third, ..] ? third : "");
        Sink(more is [.., var last] ? last : "");
        Sink(more is [_, .. var rest, _] ? rest[1] : "");
        Sink(more is [_, .. { Length: 2 } middle, _] ? middle[0] : "");
        Sink(more is [var only] ? only : "several");
    }

    public static void Handed()
    {
        var list = new List<string> { "a" };
        AddTo(list, Source());
        Sink(list[1]);
        Sink(list.Last());
        Sink(Made(Source())[0]);
        Sink(Made(Source())[1]);
        Sink(Made(Source()).Last());
    }

    public static void Dictionaries()
    {
        var pairs = new List<KeyValuePair<string, string>> { new("name", Source()), new("city", "x") };
        var map = new Dictionary<string, string>(pairs);
        Sink(map["name"]);
        Sink(map.First().Value);
        var other = new Dictionary<string, string> { ["a"] = "b", ["name"] = Source() };
        Sink(other.ToList()[1].Value);
        Sink(other.Last().Value);
        Sink(other["a"]);
        other.Clear();
        other["x"] = Source();
        Sink(other.First().Value);
    }

    private static void AddTo(List<string> list, string text) => list.Add(text);

    private static List<string> Made(string text)
    {
        var list = new List<string> { "a" };
        list.Add(text);
        return list;
    }

    public static void Reversed()
    {
        List<string> list = [Source(), "b", "c"];
        list.Reverse();
        Sink(list[0]);
        Sink(list[2]);
        Sink(list.Count);
        Sink(Enumerable.Reverse(list).First());
        Sink(Enumerable.Reverse(list).Last());
        list.Reverse(1, 2);
        Sink(list[1]);
        list.Reverse();
        Sink(list);
    }
}
