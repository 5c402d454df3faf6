using System.Runtime.InteropServices;

namespace References;

public static class Handed
{
    private struct Entry
    {
        public string Name;
        public string City;
    }

    public static void DictionarySlot()
    {
        var d = new Dictionary<string, string>();
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(d, "mail", out _);
        slot = Source();
        Sink(d["mail"]);
        ref var city = ref CollectionsMarshal.GetValueRefOrAddDefault(d, "city", out _);
        city = "Bonn";
        Sink(d["city"]);
        slot = "clean";
        Sink(d["mail"]);
    }

    public static void DictionaryUnknown()
    {
        var d = new Dictionary<string, string>();
        var key = Environment.NewLine;
        CollectionsMarshal.GetValueRefOrAddDefault(d, key, out var had) = Source();
        Sink(d[key]);
        foreach (var pair in d)
            Sink(pair.Value);
        foreach (var k in d.Keys)
            Sink(k);
        Sink(had);
    }

    public static void StructEntry()
    {
        var d = new Dictionary<string, Entry>();
        ref var e = ref CollectionsMarshal.GetValueRefOrAddDefault(d, "a", out _);
        e.Name = Source();
        e.City = "Bonn";
        Sink(d["a"].Name);
        Sink(d["a"].City);
        ref var f = ref CollectionsMarshal.GetValueRefOrNullRef(d, "a");
        Sink(f.Name);
        Sink(f.City);
        f.Name = "x";
        Sink(d["a"].Name);
    }

    public static void StructArray()
    {
        var entries = new Entry[2];
        ref var e = ref entries[0];
        e.Name = Source();
        Sink(entries[0].Name);
        Sink(entries[0].City);
        Sink(entries[1].Name);
        e.Name = "clean";
        Sink(entries[0].Name);
    }

    public static void ListSpan()
    {
        var list = new List<string> { "a", "b" };
        var span = CollectionsMarshal.AsSpan(list);
        span[0] = Source();
        Sink(list[0]);
        Sink(list[1]);
        span[0] = "clean";
        Sink(list[0]);
    }

    public static void SpanIndex()
    {
        var array = new[] { "a", "b", "c" };
        Span<string> span = array;
        span[1] = Source();
        Sink(array[1]);
        Sink(array[0]);
        var slice = array.AsSpan(1);
        ref var r = ref slice[1];
        r = Source();
        Sink(array[2]);
        Sink(array[0]);
        slice[0] = "x";
        Sink(array[1]);
    }

    public static void MarshalRef()
    {
        var array = new[] { "a", "b" };
        ref var first = ref MemoryMarshal.GetReference(array.AsSpan());
        first = Source();
        Sink(array[0]);
        Sink(array[1]);
    }

    public static void Swap()
    {
        string a = Source(), b = "b";
        Exchange(ref a, ref b);
        Sink(a);
        Sink(b);
        var items = new[] { Source(), "b" };
        Exchange(ref items[0], ref items[1]);
        Sink(items[0]);
        Sink(items[1]);
    }

    private static void Exchange(ref string a, ref string b) => (a, b) = (b, a);

    public static void LocalFunction(bool f)
    {
        string a = "a", b = "b";
        ref string Choose(ref string left, ref string right)
        {
            if (f)
                return ref left;
            return ref right;
        }

        Choose(ref a, ref b) = Source();
        Sink(a);
        Sink(b);
    }

    private delegate ref string Picker(ref string a, ref string b);

    public static void DelegateRef()
    {
        string a = "a", b = "b";
        Picker p = (ref string x, ref string y) => ref y;
        p(ref a, ref b) = Source();
        Sink(a);
        Sink(b);
    }

    private static ref T Last<T>(Span<T> span) => ref span[^1];

    private static ref T At<T>(T[] array, int i) => ref array[i];

    public static void SpanReturn()
    {
        var array = new[] { "a", "b" };
        Last<string>(array) = Source();
        Sink(array[1]);
        var other = new[] { "a", "b" };
        At(other, 0) = Source();
        Sink(other[0]);
        Sink(other[1]);
    }

    private static void Fill(ref string target) => target = Source();

    private static void Hand(ref string target) => Fill(ref target);

    public static void PassedOn()
    {
        var d = new Dictionary<string, string> { ["a"] = "a" };
        Fill(ref CollectionsMarshal.GetValueRefOrNullRef(d, "a"));
        Sink(d["a"]);
        var items = new[] { "a", "b" };
        Hand(ref items[0]);
        Sink(items[0]);
        Sink(items[1]);
        ref var r = ref items[1];
        Hand(ref r);
        Sink(items[1]);
    }

    private ref struct Walker
    {
        private Span<string> _span;
        private int _at;

        public Walker(Span<string> span)
        {
            _span = span;
            _at = -1;
        }

        public ref string Current => ref _span[_at];

        public bool MoveNext() => ++_at < _span.Length;

        public Walker GetEnumerator() => this;
    }

    public static void RefEnumerator()
    {
        var items = new[] { "a", "b" };
        foreach (ref var item in new Walker(items))
            item = Source();
        Sink(items[0]);
        var others = new[] { "a", Source() };
        foreach (var item in new Walker(others))
            Sink(item);
        foreach (ref readonly var item in new Walker(["a", "b"]))
            Sink(item);
    }
}
