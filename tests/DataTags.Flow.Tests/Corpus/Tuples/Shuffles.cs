namespace Shuffles;

public static class Shuffles
{
    private sealed class Pair
    {
        public string Left { get; set; } = "";

        public string Right { get; set; } = "";
    }

    public static void Rotations()
    {
        var (a, b, c) = ("a", Source(), "c");
        (a, b, c) = (b, c, a);
        Sink(a);
        Sink(b);
        Sink(c);
        (a, c) = (c, a);
        Sink(a);
        Sink(c);
    }

    public static void IntoProperties()
    {
        var pair = new Pair();
        (pair.Left, pair.Right) = ("x", Source());
        Sink(pair.Right);
        Sink(pair.Left);
        (pair.Left, pair.Right) = (pair.Right, pair.Left);
        Sink(pair.Left);
        Sink(pair.Right);
        var items = new string[2];
        (items[0], items[1]) = ("x", Source());
        Sink(items[1]);
        Sink(items[0]);
    }

    public static void LargeTuples()
    {
        var many = (A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: Source(), I: "i");
        Sink(many.H);
        Sink(many.I);
        Sink(many.Item8);
        Sink(many);
        var (_, _, _, _, _, _, _, secret, plain) = many;
        Sink(secret);
        Sink(plain);
    }

    public static void NestedTuples()
    {
        var nested = (Person: (Name: Source(), City: "Ghent"), Tags: new[] { "a", Source() });
        Sink(nested.Person.Name);
        Sink(nested.Person.City);
        Sink(nested.Tags[1]);
        var ((name, city), tags) = nested;
        Sink(name);
        Sink(city);
        Sink(tags);
        nested.Person.Name = "x";
        Sink(nested.Person.Name);
        Sink(nested.Person == ("x", "Ghent"));
    }

    public static void Returned()
    {
        Sink(MinMax([Source(), "b"]).Min); // SPURIOUS: which of some texts is the least depends on the texts
        Sink(MinMax([Source(), "b"]).Max.Length);
        var (user, host, length) = Split(Source());
        Sink(user);
        Sink(host);
        Sink(length);
        Sink(Split(Source()) is var (first, _, _) ? first : "");
        Sink(Split("a@b").User);
    }

    public static void AsKeysAndElements()
    {
        var seen = new HashSet<(string Name, int Age)> { (Source(), 4) };
        Sink(seen.First().Name);
        Sink(seen.First().Age);
        var queue = new Queue<(string From, string Text)>();
        queue.Enqueue((Source(), "hello"));
        var (from, text) = queue.Dequeue();
        Sink(from);
        Sink(text);
        var list = new List<(string Name, int Age)> { ("x", 1) };
        list[0] = list[0] with { Name = Source() };
        Sink(list[0].Name);
        Sink(list.ConvertAll(item => item.Age));
        Sink(list.Select(item => (item.Age, Upper: item.Name.ToUpperInvariant())).First().Upper);
    }

    public static void Converted()
    {
        (object First, object Second) wide = (Source(), 5);
        Sink(wide.First);
        Sink(wide.Second);
        (string Name, long Count) named = ValueTuple.Create(Source(), 4);
        Sink(named.Name);
        Sink(named.Count);
        var old = named.ToTuple();
        Sink(old.Item1);
        Sink(old.Item2);
        System.Runtime.CompilerServices.ITuple any = named;
        Sink(any[0]);
        Sink(any.Length);
    }

    private static (string Min, string Max) MinMax(string[] items) => (items.Min()!, items.Max()!);

    private static (string User, string Host, int Length) Split(string mail)
    {
        var parts = mail.Split('@');
        return (parts[0], parts[1], mail.Length);
    }
}
