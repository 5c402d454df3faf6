namespace Turns;

/// <summary>Loops that are known to run, and in which order.</summary>
public static class Counted
{
    public static void OverwrittenInLoop()
    {
        var last = Source();
        foreach (var name in new[] { "a", "b" })
            last = name;
        Sink(last);
        var first = "a";
        foreach (var name in new[] { "b", Source() })
            first = name;
        Sink(first);
    }

    public static void LastTurnDecides()
    {
        var name = "none";
        foreach (var item in new[] { Source(), "b" })
            name = item;
        Sink(name);
        var before = "none";
        var now = "none";
        foreach (var item in new[] { Source(), "b" })
        {
            before = now;
            now = item;
        }

        Sink(before);
        Sink(now);
    }

    public static void LeftEarly(bool isFound)
    {
        var name = Source();
        foreach (var item in new[] { "a", "b" })
        {
            if (isFound)
                break;
            name = item;
        }

        Sink(name);
        var other = Source();
        foreach (var item in new[] { "a", "b" })
        {
            other = item;
            if (isFound)
                break;
        }

        Sink(other);
    }

    public static void PassedOver(bool isSkipped)
    {
        var name = Source();
        foreach (var item in new[] { "a", "b" })
        {
            if (isSkipped)
                continue;
            name = item;
        }

        Sink(name);
    }

    public static void PerhapsEmpty(bool isFull)
    {
        List<string> items = [];
        if (isFull)
            items.Add("a");
        var name = Source();
        foreach (var item in items)
            name = item;
        Sink(name);
        List<string> more = ["a"];
        if (isFull)
            more.Add(Source());
        var last = Source();
        foreach (var item in more)
            last = item;
        Sink(last);
        Sink(more[0]);
    }

    public static void ArrayThatChanges()
    {
        string[] items = ["a", "b"];
        var seen = "";
        foreach (var item in items)
        {
            seen = item;
            items[1] = Source();
        }

        Sink(seen);
        string[] others = ["a", Source()];
        var kept = "";
        foreach (var item in others)
        {
            kept = item;
            others[1] = "b";
        }

        Sink(kept);
    }

    public static void Counting()
    {
        string[] items = ["a", Source(), "c"];
        for (var i = 0; i < 3; i++)
        {
            if (i != 1)
                Sink(items[i]);
        }

        for (var i = 2; i > 0; i--)
            Sink(items[i]);
        var text = Source();
        for (var i = 0; i < 2; i++)
            text = "x" + i;
        Sink(text);
    }

    public static void CountingLonger()
    {
        var (a, b, c) = ("", "", Source());
        for (var i = 0; i < 12; i++)
            (a, b) = (b, c);
        Sink(a);
        var i2 = 0;
        var text = Source();
        while (i2 < 3)
        {
            i2++;
            if (i2 == 2)
                continue;
            text = "x";
        }

        Sink(text);
    }

    public static void ManyTurns()
    {
        var text = Source();
        for (var i = 0; i < 100; i++)
            text = "x" + i;
        Sink(text);
        var last = "";
        for (var i = 0; i < 100; i++)
            last = i == 99 ? Source() : "x";
        Sink(last);
        var name = Source();
        foreach (var item in new[] { "a", "b", "c", "d", "e", "f" })
            name = item;
        Sink(name);
    }

    public static void PerhapsNoTurn(bool isLong)
    {
        var count = isLong ? 50 : 0;
        var text = Source();
        for (var i = 0; i < count; i++)
            text = "x";
        Sink(text);
    }

    public static void CountingDown()
    {
        var text = Source();
        var left = 2;
        while (left-- > 0)
            text = "x";
        Sink(text);
        var (a, b, c) = ("", "", Source());
        var turns = 2;
        while (--turns > 0)
            (a, b) = (b, c);
        Sink(a);
        turns = 2;
        while (turns-- > 0)
            (a, b) = (b, c);
        Sink(a);
    }

    public static void LeftFromWithin(bool isShort)
    {
        var text = Source();
        for (; ; )
        {
            text = "x";
            if (isShort)
                break;
            text += "y";
            break;
        }

        Sink(text);
        var other = "";
        for (; ; )
        {
            if (isShort)
                break;
            other = Source();
            break;
        }

        Sink(other);
    }

    public static async Task Streamed()
    {
        var text = Source();
        await foreach (var item in TwoAsync(text, "b"))
            text = item;
        Sink(text);
        var last = "";
        await foreach (var item in TwoAsync("a", Source()))
            last = item;
        Sink(last);
    }

    public static void ObjectsMadeInTurn()
    {
        var boxes = new List<Box>();
        foreach (var name in new[] { "a", Source() })
            boxes.Add(new Box { Name = name });
        Sink(boxes[0].Name);
        Sink(boxes[1].Name);
    }

    public static void CodeMadeInTurn()
    {
        var readers = new List<Func<string>>();
        foreach (var name in new[] { Source(), "b" })
            readers.Add(Reader(name));
        Sink(readers[0]());
        Sink(readers[1]());
        var shown = new List<Func<string>>();
        foreach (var name in new[] { Source(), "b" })
            shown.Add(new Box { Name = name }.Show);
        Sink(shown[0]());
        Sink(shown[1]());
    }

    private static Func<string> Reader(string name) => () => name;

    private static async IAsyncEnumerable<string> TwoAsync(string a, string b)
    {
        yield return a;
        await Task.Yield();
        yield return b;
    }

    private sealed class Box
    {
        public string Name = "";

        public string Show() => Name;
    }
}
