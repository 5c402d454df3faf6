namespace Iterators;

public static class ChangedState
{
    private sealed class Holder
    {
        public string Text = "a";
    }

    private static IEnumerable<string> Of(Holder h)
    {
        yield return h.Text;
    }

    public static void ChangedAfter()
    {
        var h = new Holder();
        var seq = Of(h);
        h.Text = Source();
        foreach (var x in seq)
            Sink(x);
        var g = new Holder { Text = Source() };
        var seq2 = Of(g);
        g.Text = "clean";
        foreach (var x in seq2)
            Sink(x);
    }

    public static void Local()
    {
        var text = "a";
        IEnumerable<string> Gen()
        {
            yield return text;
            yield return "b";
        }
        var seq = Gen();
        text = Source();
        Sink(seq.ToList()[0]);
        Sink(seq.ToList()[1]);
        text = "c";
        Sink(seq.ToList()[0]);
    }

    public static void Captured()
    {
        var text = "a";
        var q = new[] { 1, 2 }.Select(i => text + i);
        text = Source();
        Sink(q.First());
        text = "c";
        Sink(q.First());
    }

    private sealed class Bag
    {
        public List<string> Items = [];

        public IEnumerable<string> Q => Items.Where(item => item != "");

        public IEnumerable<string> All()
        {
            foreach (var item in Items)
                yield return item;
        }
    }

    public static void OfThis()
    {
        var b = new Bag();
        var all = b.All();
        var q = b.Q;
        b.Items.Add(Source());
        foreach (var x in all)
            Sink(x);
        foreach (var x in q)
            Sink(x);
    }

    private static IEnumerable<string> Make(Func<string> f)
    {
        yield return f();
    }

    public static void Func()
    {
        var s = "a";
        var seq = Make(() => s);
        s = Source();
        Sink(seq.Single());
    }

    public static async Task Asyncs()
    {
        var h = new Holder();
        var seq = OfAsync(h);
        h.Text = Source();
        await foreach (var x in seq)
            Sink(x);
    }

    private static async IAsyncEnumerable<string> OfAsync(Holder h)
    {
        await Task.Yield();
        yield return h.Text;
    }

    public static void Enumerator()
    {
        var h = new Holder();
        using var e = Of(h).GetEnumerator();
        h.Text = Source();
        e.MoveNext();
        Sink(e.Current); // MISSING: an enumerator that is held does not see what changed since it was asked for
    }

    public static void Kept()
    {
        var h = new Holder();
        var box = new { Seq = Of(h) };
        h.Text = Source();
        Sink(box.Seq.First());
    }
}
