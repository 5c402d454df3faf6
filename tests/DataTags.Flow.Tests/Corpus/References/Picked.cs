using System.Diagnostics.CodeAnalysis;

namespace References;

public static class Picked
{
    public static void Known()
    {
        string x = "x", y = "y", z = "z";
        Pick(ref x, ref y, true) = Source();
        Sink(x);
        Sink(y);
        Sink(z);
    }

    public static void Unknown(bool f)
    {
        string x = "x", y = "y", z = "z";
        Pick(ref x, ref y, f) = Source();
        Sink(x);
        Sink(y);
        Sink(z);
    }

    public static void Conditional(bool f)
    {
        string x = "x", y = "y", z = "z";
        Either(ref x, ref y, f) = Source();
        Sink(x);
        Sink(y);
        Sink(z);
    }

    public static void Single()
    {
        string x = "x", y = Source();
        First(ref x) = Source();
        Sink(x);
        First(ref y) = "clean";
        Sink(y);
        First(ref y) += Source();
        Sink(y);
    }

    public static void ReadThrough(bool f)
    {
        string x = "x", y = Source();
        Sink(Pick(ref x, ref y, f));
        Sink(First(ref x));
        Sink(First(ref y));
        string z = Either(ref x, ref x, f);
        Sink(z);
        Sink(Show(in x));
        Sink(Show(in y));
    }

    public static void Chain(bool f)
    {
        string x = "x", y = "y", z = "z";
        Nested(ref x, ref y, f) = Source();
        Sink(x);
        Sink(y);
        Sink(z);
        string p = "p", q = "q";
        Rebound(ref p, ref q, f) = Source();
        Sink(p);
        Sink(q);
    }

    public static void LocalOf()
    {
        string x = "x", y = "y";
        ref var r = ref Pick(ref x, ref y, false);
        r = Source();
        Sink(x);
        Sink(y);
        r = "clean";
        Sink(y);
    }

    public static void Fields()
    {
        var node = new Node();
        ref var name = ref node.Name;
        name = Source();
        Sink(node.Name);
        Sink(node.Note);
        name = "clean";
        Sink(node.Name);
        NameOf(node) = Source();
        Sink(node.Name);
        Sink(node.Note);
        var other = new Node();
        First(ref other.Note) = Source();
        Sink(other.Note);
        Sink(other.Name);
        First(ref other.Tags[1]) = Source();
        Sink(other.Tags[1]);
        Sink(other.Tags[0]);
    }

    public static void RefFields(bool f)
    {
        string x = "x", y = "y";
        var c = new Cursor(ref x);
        c.Put(Source());
        Sink(x);
        Sink(y);
        c = new Cursor(ref y);
        c.Put("clean");
        Sink(x);
        c.At = Source();
        Sink(y);
        Sink(c.Get());
        c.Target = "gone";
        Sink(y);
    }

    public static void RefFieldOfField()
    {
        var node = new Node();
        var c = new Cursor(ref node.Name);
        c.Put(Source());
        Sink(node.Name);
        Sink(node.Note);
        var array = new[] { "a", "b" };
        c = new Cursor(ref array[1]);
        c.Target = Source();
        Sink(array[1]);
        Sink(array[0]);
    }

    public static void Readonly()
    {
        string x = "x", y = Source();
        Sink(new Reader(in x).Get());
        Sink(new Reader(in y).Get());
        var r = new Reader(in x);
        x = Source();
        Sink(r.Get());
        ref readonly var z = ref y;
        Sink(z);
        y = "clean";
        Sink(z);
    }

    public static void Indexers()
    {
        var grid = new Grid();
        grid[1] = Source();
        Sink(grid[1]);
        Sink(grid[0]);
        Sink(grid.Peek(1));
        Sink(grid.Text(1));
        grid[1] = "clean";
        Sink(grid.Text(1));
        ref var cell = ref grid[2];
        cell = Source();
        Sink(grid.Text(2));
        Sink(grid.Text(0));
    }

    public static void Struct(bool f)
    {
        var p = new Pair { First = "a", Second = "b" };
        p.Pick(f) = Source();
        Sink(p.First);
        Sink(p.Second);
        var q = new Pair { First = "a", Second = "b" };
        q.Pick(true) = Source();
        Sink(q.First);
        Sink(q.Second);
        var copy = q;
        copy.Pick(true) = "x";
        Sink(q.First);
        Sink(copy.First);
    }

    public static void Loop()
    {
        var items = new[] { "a", "b", "c" };
        foreach (ref var item in items.AsSpan())
            item = Source();
        Sink(items[0]);
        foreach (ref var item in items.AsSpan())
            item = "clean";
        Sink(items[0]);
    }

    public static void ReboundInBranch(bool second)
    {
        string a = "a", b = "b", c = "c";
        ref var slot = ref a;
        if (second)
            slot = ref b;
        slot = Source();
        Sink(a);
        Sink(b);
        Sink(c);
    }

    public static void ReboundInLoop()
    {
        var node = new Node();
        string text = "t", other = "o";
        ref var slot = ref text;
        for (var i = 0; i < Environment.ProcessorCount + 2; i++)
        {
            slot = Source();
            slot = ref node.Note;
        }

        Sink(text);
        Sink(node.Note);
        Sink(node.Name);
        Sink(other);
    }

    public static void InCallee()
    {
        var text = "t";
        Refer(ref text);
        Sink(text);
        var node = new Node();
        Refer(ref node.Name);
        Sink(node.Name);
        Sink(node.Note);
    }

    private static ref string Pick(ref string a, ref string b, bool first)
    {
        if (first)
            return ref a;
        return ref b;
    }

    private static ref string Either(ref string a, ref string b, bool first) => ref first ? ref a : ref b;

    private static ref string First(ref string a) => ref a;

    private static ref readonly string Show(in string a) => ref a;

    private static ref string NameOf(Node node) => ref node.Name;

    private static ref string Nested(ref string a, ref string b, bool first) => ref Pick(ref First(ref a), ref b, first);

    private static ref string Rebound(ref string a, ref string b, bool second)
    {
        ref var slot = ref a;
        if (second)
            slot = ref b;
        return ref slot;
    }

    private static void Refer(ref string a)
    {
        ref var slot = ref a;
        slot = Source();
        Sink(a);
        slot = "clean";
        Sink(a);
        a = Source();
        Sink(slot);
    }

    private sealed class Node
    {
        public string Name = "n";
        public string Note = "o";
        public string[] Tags = ["t", "u"];
    }

    private ref struct Cursor
    {
        public ref string Target;

        public Cursor(ref string target) => Target = ref target;

        public ref string At => ref Target;

        public void Put(string value) => Target = value;

        public readonly string Get() => Target;
    }

    private readonly ref struct Reader
    {
        private readonly ref readonly string _from;

        public Reader(ref readonly string from) => _from = ref from;

        public string Get() => _from;
    }

    private sealed class Grid
    {
        private readonly string[] _cells = ["a", "b", "c"];

        public ref string this[int index] => ref _cells[index];

        public ref readonly string Peek(int index) => ref _cells[index];

        public string Text(int index) => _cells[index];
    }

    private struct Pair
    {
        public string First;
        public string Second;

        [UnscopedRef]
        public ref string Pick(bool first)
        {
            if (first)
                return ref First;
            return ref Second;
        }
    }
}
