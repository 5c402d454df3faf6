namespace Board;

public sealed class Grid
{
    private readonly string[,] _cells = new string[3, 3];
    private readonly Dictionary<string, string> _named = [];

    public string this[int row, int column]
    {
        get => _cells[row, column];
        set => _cells[row, column] = value;
    }

    public string this[string name]
    {
        get => _named[name];
        set => _named[name] = value.Trim();
    }

    public int this[Index at] => at.Value;
}

public sealed class Masked
{
    private readonly List<string> _lines = [];

    public string this[int index] => Redact(_lines[index]);

    public void Add(string line) => _lines.Add(line);

    public string Raw(int index) => _lines[index];
}

public sealed class Window(string[] items)
{
    public int Length => items.Length;

    public string this[int index] => items[index];

    public Window Slice(int start, int length) => new(items[start..(start + length)]);
}

public interface IStore
{
    string this[string key] { get; set; }
}

public sealed class MapStore : IStore
{
    private readonly Dictionary<string, string> _map = [];

    public string this[string key]
    {
        get => _map.GetValueOrDefault(key, "");
        set => _map[key] = value;
    }
}

public static class Access
{
    public static void TwoDimensions()
    {
        var grid = new Grid();
        grid[0, 1] = Source();
        Sink(grid[0, 1]);
        Sink(grid[^1]);
        var clean = new Grid();
        clean[0, 1] = "x";
        Sink(clean[0, 1]);
    }

    public static void ByName()
    {
        var grid = new Grid();
        grid["name"] = Source();
        grid["shop"] = "open";
        Sink(grid["name"]);
        Sink(grid["shop"]);
        grid["name"] = "x";
        Sink(grid["name"]);
    }

    public static void Masking()
    {
        var masked = new Masked();
        masked.Add(Source());
        Sink(masked[0]);
        Sink(masked.Raw(0));
    }

    public static void ImplicitIndexAndRange()
    {
        var window = new Window([Source(), "b"]);
        Sink(window[0]);
        Sink(window[^2]);
        Sink(window[..1][0]);
        Sink(window.Length);
        Sink(new Window(["a"])[^1]);
    }

    public static void ThroughInterface()
    {
        IStore store = new MapStore();
        store["name"] = Source();
        store["shop"] = "open";
        Sink(store["name"]);
        Sink(store["shop"]);
        store["name"] += "!";
        Sink(store["name"]);
    }

    public static void Initialisers()
    {
        var grid = new Grid { ["name"] = Source(), ["shop"] = "open", [1, 1] = Source() };
        Sink(grid["name"]);
        Sink(grid["shop"]);
        Sink(grid[1, 1]);
    }
}
