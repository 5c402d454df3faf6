namespace Structs;

public static class References
{
    private ref struct Cursor
    {
        public ref string Slot;
        public ReadOnlySpan<char> Rest;

        public Cursor(ref string slot)
        {
            Slot = ref slot;
            Rest = default;
        }

        public void Write(string text) => Slot = text;
    }

    private sealed class Box
    {
        private string _value = "";

        public ref string Value => ref _value;

        public ref readonly string Read() => ref _value;
    }

    private static string s_slot = "";

    public static void RefLocals()
    {
        var a = "clean";
        ref var alias = ref a;
        alias = Source();
        Sink(a);
        a = "clean";
        Sink(alias);
    }

    public static void RefReassigned()
    {
        string a = "a", b = "b";
        ref var alias = ref a;
        alias = ref b;
        alias = Source();
        Sink(a);
        Sink(b);
    }

    public static void ConditionalRef(bool left)
    {
        string a = "a", b = "b", c = "c";
        ref var alias = ref left ? ref a : ref b;
        alias = Source();
        Sink(a);
        Sink(b);
        Sink(c);
    }

    public static void RefFields()
    {
        var target = "clean";
        var cursor = new Cursor(ref target);
        cursor.Write(Source());
        Sink(target);
        Sink(cursor.Slot);
        cursor.Slot = "clean";
        Sink(target);
    }

    public static void RefReturns()
    {
        var box = new Box();
        box.Value = Source();
        Sink(box.Value);
        Sink(box.Read());
        var other = new Box();
        ref var slot = ref other.Value;
        slot = Source();
        Sink(other.Read());
        slot = "clean";
        Sink(other.Read());
    }

    public static void RefReturnOfStatic()
    {
        Slot() = Source();
        Sink(s_slot);
    }

    public static void ArrayElements()
    {
        var items = new[] { "a", "b" };
        ref var second = ref items[1];
        second = Source();
        Sink(items[1]);
        Sink(items[0]);
        Find(items, 0) = Source();
        Sink(items[0]);
    }

    public static void OutAndIn()
    {
        Get(out var secret, out var plain);
        Sink(secret);
        Sink(plain);
        Through(in secret, out var copy);
        Sink(copy);
        Through(in plain, out copy);
        Sink(copy);
        Swap(ref secret, ref plain);
        Sink(secret);
        Sink(plain);
    }

    public static void OutTwice()
    {
        string both;
        Get(out both, out both);
        Sink(both);
        Get(out _, out var second);
        Sink(second);
    }

    public static void OutIntoField()
    {
        var holder = new string[1];
        Get(out holder[0], out var plain);
        Sink(holder[0]);
        Sink(plain);
    }

    public static void TryPattern(bool isKnown)
    {
        if (TryGet(isKnown, out var name))
            Sink(name);
        else
            Sink(name); // SPURIOUS: the returned bool is not tied to the out argument
    }

    public static void RefParameterAliases()
    {
        var text = "clean";
        Twice(ref text, ref text);
        Sink(text);
    }

    private static ref string Slot() => ref s_slot;

    private static ref string Find(string[] items, int index) => ref items[index];

    private static void Get(out string secret, out string plain)
    {
        secret = Source();
        plain = "plain";
    }

    private static void Through(in string from, out string to) => to = from;

    private static void Swap(ref string a, ref string b)
    {
        var old = a;
        a = b;
        b = old;
    }

    private static bool TryGet(bool isKnown, out string name)
    {
        name = isKnown ? Source() : "unknown";
        return isKnown;
    }

    private static void Twice(ref string first, ref string second)
    {
        first = Source();
        Sink(second); // MISSING: two ref parameters are never taken for one variable
        second = "clean";
    }
}
