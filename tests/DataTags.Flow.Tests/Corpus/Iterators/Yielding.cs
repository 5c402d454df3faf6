using System.Collections;

namespace Reports;

public sealed class Folder(string owner) : IEnumerable<string>
{
    private readonly List<string> _pages = [];

    public void Add(string page) => _pages.Add(page);

    public IEnumerable<string> Signed()
    {
        foreach (var page in _pages)
            yield return $"{page} - {owner}";
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var index = 0; index < _pages.Count; index++)
            yield return _pages[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Yielding
{
    private sealed record Entry(string Key, string Value);

    public static void YieldsSource()
    {
        foreach (var line in Lines(Source()))
            Sink(line);
        foreach (var line in Lines("clean"))
            Sink(line);
        Sink(Lines(Source()).Count());
    }

    public static void CapturedState()
    {
        var folder = new Folder(Source());
        folder.Add("page 1");
        foreach (var page in folder.Signed())
            Sink(page);
        foreach (var page in folder)
            Sink(page);
    }

    public static void PagesThemselves()
    {
        var folder = new Folder("archive") { "cover", Source() };
        foreach (var page in folder)
            Sink(page);
        Sink(folder.Signed().Last());
        Sink(folder.ToList());
    }

    public static void LocalIterator()
    {
        var prefix = "no. ";
        var numbers = Numbered();
        prefix = Source();
        foreach (var number in numbers)
            Sink(number);

        IEnumerable<string> Numbered()
        {
            for (var index = 0; index < 2; index++)
                yield return prefix + index;
        }
    }

    public static void NotYetRun()
    {
        var seen = "nothing";
        var lazy = Touch();
        Sink(seen); // SPURIOUS: an iterator's body runs when it is called, not when it is enumerated
        foreach (var item in lazy)
            Sink(item);
        Sink(seen);

        IEnumerable<int> Touch()
        {
            seen = Source();
            yield return 1;
        }
    }

    public static void YieldBreak(bool stop)
    {
        Sink(Until(stop).Last());
        Sink(Until(stop).First());
    }

    public static void Entries()
    {
        foreach (var (key, value) in Read(Source()))
        {
            Sink(key);
            Sink(value);
        }
    }

    public static void ByHand()
    {
        using var lines = Lines(Source()).GetEnumerator();
        Sink(lines.MoveNext());
        while (lines.MoveNext())
            Sink(lines.Current);
        var empty = Enumerable.Empty<string>().GetEnumerator();
        Sink(empty.MoveNext());
    }

    public static void Recursive()
    {
        var tree = new Node("root", [new Node(Source(), []), new Node("leaf", [])]);
        foreach (var name in Walk(tree))
            Sink(name);
        foreach (var name in Walk(new Node("only", [])))
            Sink(name);
        Sink(Depths(tree).Max());
    }

    public static void FilteredOut()
    {
        Sink(Public(new Entry("name", Source()), new Entry("shop", "open")));
        Sink(Keys(new Entry("name", Source())).First());
    }

    public static void FinallyRuns()
    {
        var log = new List<string>();
        foreach (var item in Guarded(log, Source()))
        {
            Sink(item);
            break;
        }

        Sink(log);
    }

    private static IEnumerable<string> Lines(string text)
    {
        yield return "begin";
        yield return text.Trim();
    }

    private static IEnumerable<string> Until(bool stop)
    {
        yield return "first";
        if (stop)
            yield break;
        yield return Source();
    }

    private static IEnumerable<(string Key, string Value)> Read(string value)
    {
        yield return ("a", "open");
        yield return ("b", value);
    }

    private static IEnumerable<string> Walk(Node node)
    {
        yield return node.Name;
        foreach (var child in node.Children)
        {
            foreach (var name in Walk(child))
                yield return name;
        }
    }

    private static IEnumerable<int> Depths(Node node)
    {
        yield return 1;
        foreach (var depth in node.Children.SelectMany(Depths))
            yield return depth + 1;
    }

    private static IEnumerable<string> Public(params Entry[] entries)
    {
        foreach (var entry in entries)
            yield return entry.Key == "name" ? "***" : entry.Key;
    }

    private static IEnumerable<string> Keys(params Entry[] entries)
    {
        foreach (var (key, _) in entries)
            yield return key;
    }

    private static IEnumerable<string> Guarded(List<string> log, string text)
    {
        try
        {
            yield return text;
            yield return "one";
        }
        finally
        {
            log.Add("left " + text);
        }
    }

    private sealed record Node(string Name, Node[] Children);
}
