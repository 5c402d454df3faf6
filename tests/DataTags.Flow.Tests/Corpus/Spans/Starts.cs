namespace Codec;

/// <summary>Where in an array a span begins.</summary>
public static class Starts
{
    public static void WholeArray()
    {
        string[] names = ["a", Source(), "c"];
        Span<string> all = names;
        Sink(all[0]);
        Sink(all[1]);
        all[1] = "b";
        Sink(names[1]);
        all[2] = Source();
        Sink(names[0]);
        Sink(names[2]);
        var view = names.AsSpan();
        view[2] = "c";
        Sink(names[2]);
        Sink(view[0]);
    }

    public static void PartOfArray()
    {
        string[] names = ["a", Source(), "c"];
        var rest = names.AsSpan(1);
        Sink(rest[0]);
        Sink(rest[1]);
        Sink(rest.Slice(1)[0]);
        Sink(rest.ToArray()[0]);
        rest[0] = "b";
        Sink(names[1]);
        var first = new[] { Source(), "b" }.AsSpan(0, 1);
        Sink(first[0]);
        var second = new[] { Source(), "b" }.AsSpan(1, 1);
        Sink(second[0]);
    }

    public static void PartByRange()
    {
        string[] names = ["a", "b", Source()];
        Span<string> all = names;
        Sink(all[1..][0]);
        Sink(all[1..][1]);
        Sink(all[..2][^1]); // SPURIOUS: the end of a slice is not known
        Sink(all[^1]);
        Sink(all[2..].ToArray());
    }

    public static void ClearedPart()
    {
        string[] names = [Source(), "b"];
        names.AsSpan(1).Clear();
        Sink(names[0]);
        names.AsSpan().Clear();
        Sink(names[0]);
    }

    public static void EnumeratedPart()
    {
        var last = "";
        foreach (var name in new[] { Source(), "b" }.AsSpan(0, 1))
            last = name;
        Sink(last);
        var kept = Source();
        foreach (var name in new[] { "a", "b" }.AsSpan())
            kept = name;
        Sink(kept);
    }

    public static void SomewhereInArray(bool isFirst)
    {
        string[] names = ["a", Source()];
        var either = isFirst ? names.AsSpan(0) : names.AsSpan(1);
        Sink(either[0]);
        either[0] = "c";
        Sink(names[1]);
    }

    public static void PassedOn()
    {
        string[] names = ["a", Source()];
        Sink(First(names));
        Sink(First(names.AsSpan(1)));
        Span<string> all = names;
        Put(all);
        Sink(names[0]);
        string[] others = ["a", "b"];
        Put(others.AsSpan(1));
        Sink(others[0]); // SPURIOUS: where a span begins is told to callees only if that is the beginning
        Sink(others[1]);
    }

    public static void Memories()
    {
        string[] names = ["a", Source(), "c"];
        Memory<string> memory = names;
        Sink(memory.Span[0]);
        Sink(memory.Slice(1).Span[0]);
        Sink(memory[2..].Span[0]);
        memory.Span[1] = "b";
        Sink(names[1]);
    }

    private static string First(ReadOnlySpan<string> names) => names[0];

    private static void Put(Span<string> names) => names[0] = Source();
}
