namespace CapturedTurns;

/// <summary>Loops that surely run at least once, with code that captures what each turn has anew.</summary>
public static class Turns
{
    public static void OverwrittenInTurn()
    {
        var name = Source();
        foreach (var item in new[] { "a", "b" })
        {
            Func<string> read = () => item;
            name = read();
        }

        Sink(name);
        var other = "none";
        foreach (var item in new[] { "a", Source() })
        {
            Func<string> read = () => item;
            other = read();
        }

        Sink(other);
    }

    public static void OverwrittenOnSomeWays(bool isSkipped)
    {
        var name = Source();
        foreach (var item in new[] { "a", "b" })
        {
            Func<string> read = () => item;
            if (isSkipped)
                continue;
            name = read();
        }

        Sink(name);
        var left = Source();
        foreach (var item in new[] { "a", "b" })
        {
            Func<string> read = () => item;
            if (isSkipped)
                break;
            left = read();
        }

        Sink(left);
    }

    public static void PerhapsNoTurn(bool isFull)
    {
        List<string> items = [];
        if (isFull)
            items.Add("a");
        var name = Source();
        foreach (var item in items)
        {
            Func<string> read = () => item;
            name = read();
        }

        Sink(name);
    }

    public static async Task Streamed()
    {
        var name = Source();
        await foreach (var item in NamesAsync("a"))
        {
            void Keep() => name = item;
            Keep();
        }

        Sink(name);
    }

    public static void Counted()
    {
        var name = Source();
        for (var i = 0; i < 3; i++)
        {
            var copy = "x" + i;
            Func<string> read = () => copy;
            name = read();
        }

        Sink(name);
        var (first, second) = ("", Source());
        for (var i = 0; i < 3; i++)
        {
            var copy = second;
            Func<string> read = () => copy;
            first = read();
        }

        Sink(first);
    }

    public static void KeptFromEachTurn()
    {
        var readers = new List<Func<string>>();
        var before = "a";
        foreach (var item in new[] { Source(), "b" })
        {
            var copy = before;
            readers.Add(() => copy);
            before = item;
        }

        foreach (var read in readers)
            Sink(read());
    }

    private static async IAsyncEnumerable<string> NamesAsync(string name)
    {
        yield return name;
        await Task.Yield();
    }
}
