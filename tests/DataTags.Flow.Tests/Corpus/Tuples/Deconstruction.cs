namespace Tuples;

public static class Deconstruction
{
    public static void Elements()
    {
        var pair = (Name: Source(), Shop: "open");
        Sink(pair.Name);
        Sink(pair.Item1);
        Sink(pair.Shop);
        Sink(pair.Item2);
        SinkText(pair);
        Sink(pair);
        pair.Name = "x";
        Sink(pair.Item1);
        Sink(pair);
    }

    public static void Swap()
    {
        var a = Source();
        var b = "clean";
        (a, b) = (b, a);
        Sink(a);
        Sink(b);
        (a, b) = (b, b);
        Sink(a);
    }

    public static void RotateThree()
    {
        string a = "1", b = Source(), c = "3";
        (a, b, c) = (b, c, a);
        Sink(a);
        Sink(b);
        Sink(c);
    }

    public static void Nested()
    {
        var (x, (y, z)) = ("1", (Source(), "3"));
        Sink(x);
        Sink(y);
        Sink(z);
        var deep = (1, (2, (3, Source())));
        Sink(deep.Item2.Item2.Item2);
        Sink(deep.Item2.Item2.Item1);
        Sink(deep.Item2.Item1);
    }

    public static void Returned(bool flip)
    {
        var (name, shop) = Load(flip);
        Sink(name);
        Sink(shop);
        var (_, only) = Fixed();
        Sink(only);
        var (first, _) = Fixed();
        Sink(first);
    }

    public static void IntoFieldsAndElements()
    {
        var box = new Box();
        var array = new string[2];
        (box.A, array[1]) = (Source(), "clean");
        Sink(box.A);
        Sink(array[1]);
        (box.A, array[1]) = (array[1], box.A);
        Sink(box.A);
        Sink(array[1]);
    }

    public static void UserDeconstruct()
    {
        var box = new Box { A = Source(), B = "clean" };
        var (a, b) = box;
        Sink(a);
        Sink(b);
        (b, a) = box;
        Sink(a);
        Sink(b);
    }

    public static void ExtensionDeconstruct()
    {
        var pair = new KeyValuePair<string, string>("key", Source());
        var (key, value) = pair;
        Sink(key);
        Sink(value);
        foreach (var (k, v) in new Dictionary<string, string> { ["a"] = Source() })
        {
            Sink(k);
            Sink(v);
        }
    }

    public static void CopyIsByValue()
    {
        var one = (A: "x", B: "y");
        var two = one;
        two.A = Source();
        Sink(one.A);
        Sink(two.A);
        one = two;
        Sink(one.A);
        Sink(one.B);
    }

    public static void EqualityCarriesNothing()
    {
        var pair = (Source(), 1);
        Sink(pair == ("a", 1));
        Sink(pair.Equals(("a", 1)));
    }

    public static void LongTuple()
    {
        var row = (1, 2, 3, 4, 5, 6, 7, 8, Source(), 10);
        Sink(row.Item9);
        Sink(row.Item8);
        Sink(row.Item10);
        Sink(row);
    }

    public static void TupleInList()
    {
        var rows = new List<(int Id, string Name)> { (1, Source()) };
        foreach (var (id, name) in rows)
        {
            Sink(id);
            Sink(name);
        }

        Sink(rows[0].Name);
        Sink(rows[0].Id);
    }

    public static void ClassTuple()
    {
        var tuple = Tuple.Create("a", Source());
        Sink(tuple.Item2);
        Sink(tuple.Item1);
        var made = new Tuple<string, string>(Source(), "b");
        Sink(made.Item1);
        Sink(made.Item2);
        SinkText(made);
    }

    private static (string Name, string Shop) Load(bool flip) => flip ? (Source(), "open") : ("nobody", "closed");

    private static (string, string) Fixed() => ("one", Source());

    private sealed class Box
    {
        public string A = "";
        public string B = "";

        public void Deconstruct(out string a, out string b) => (a, b) = (A, B);
    }
}
