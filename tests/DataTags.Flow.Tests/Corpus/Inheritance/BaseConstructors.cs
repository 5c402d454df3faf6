namespace BaseConstructors;

public abstract class Shelf<TItem>
{
    private readonly Dictionary<int, TItem> _items = [];

    protected List<TItem> Log { get; } = new();

    public TItem? Newest { get; private set; }

    public void Put(int key, TItem item)
    {
        _items[key] = Clean(item);
        Log.Add(item);
        Newest = item;
    }

    public TItem Get(int key) => _items[key];

    public TItem Logged(int position) => Log[position];

    protected abstract TItem Clean(TItem item);
}

public sealed class Plain<TItem> : Shelf<TItem>
{
    protected override TItem Clean(TItem item) => item;
}

public sealed class Erasing : Shelf<string>
{
    public Erasing() => Put(0, "first");

    protected override string Clean(string item) => "erased";
}

public class Stamp(string text = "none")
{
    public string Text { get; } = text;

    public string Origin { get; set; } = Source();
}

public sealed class Copy : Stamp
{
    public Copy(string note) => Note = note;

    public string Note { get; }
}

public sealed class Marked(string note) : Stamp
{
    public string Note => note;
}

/// <summary>The constructor of the base runs though no code names it.</summary>
public static class Cases
{
    public static void Fields()
    {
        var shelf = new Plain<string>();
        shelf.Put(1, Source());
        shelf.Put(2, "clean");
        Sink(shelf.Get(1));
        Sink(shelf.Get(2));
        Sink(shelf.Logged(0));
        Sink(shelf.Logged(1)); // SPURIOUS: positions in a list are not known where a callee fills it
        Sink(shelf.Newest);
        var erasing = new Erasing();
        erasing.Put(1, Source());
        Sink(erasing.Get(1));
        Sink(erasing.Logged(1));
        Sink(erasing.Newest);
    }

    public static void Initialisers()
    {
        Sink(new Copy("c").Origin);
        Sink(new Marked("c").Origin);
        Sink(new Copy("c").Text);
        Sink(new Copy(Source()).Note);
        Sink(new Marked(Source()).Note);
        Sink(new Marked("c").Note);
        Sink(new Copy("c") { Origin = "d" }.Origin);
    }
}
