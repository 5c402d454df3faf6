namespace Telecom;

public readonly record struct Msisdn(string Digits)
{
    public static Msisdn Parse(string text) => TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is no number");

    public static bool TryParse(string? text, out Msisdn number)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            number = default;
            return false;
        }

        number = new Msisdn(text.Replace(" ", "", StringComparison.Ordinal));
        return true;
    }

    public string Masked => $"…{Digits.Length}";

    public override string ToString() => $"+{Digits}";
}

public abstract class CallEvent
{
    public required Msisdn From { get; init; }

    public int Cell { get; init; }

    public T Accept<T>(ICallVisitor<T> visitor) => this switch
    {
        Started started => visitor.OnStarted(started),
        Ended ended => visitor.OnEnded(ended),
        _ => throw new NotSupportedException(),
    };
}

public sealed class Started : CallEvent
{
    public required Msisdn To { get; init; }
}

public sealed class Ended : CallEvent
{
    public TimeSpan Duration { get; init; }
}

public interface ICallVisitor<out T>
{
    T OnStarted(Started call);

    T OnEnded(Ended call);
}

public sealed class Transcript : ICallVisitor<string>
{
    public string OnStarted(Started call) => $"{call.From} calls {call.To}";

    public string OnEnded(Ended call) => $"call of {call.Duration}";
}

public sealed class CellCounter : ICallVisitor<int>
{
    public int OnStarted(Started call) => call.Cell;

    public int OnEnded(Ended call) => call.Cell + 1;
}

public sealed class Cache<TKey, TValue>(Func<TKey, TValue> load)
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _items = [];
    private readonly LinkedList<TKey> _recent = new();

    public IEnumerable<TKey> Recent => _recent;

    public int Hits { get; private set; }

    public TValue Get(TKey key)
    {
        _recent.AddFirst(key);
        if (_items.TryGetValue(key, out var found))
        {
            Hits++;
            return found;
        }

        return _items[key] = load(key);
    }
}

internal sealed class Parser
{
    private readonly string _text;
    private int _at;

    public Parser(string text) => _text = text;

    public string? Next()
    {
        if (_at >= _text.Length)
            return null;
        var end = _text.IndexOf(';', _at);
        if (end < 0)
            end = _text.Length;
        var field = _text[_at..end];
        _at = end + 1;
        return field;
    }

    public int Position => _at;
}

public static class Cases
{
    public static void Numbers()
    {
        var number = Msisdn.Parse(Source());
        Sink(number.Digits);
        Sink(number.Masked);
        Sink($"{number}");
        Sink(number.ToString().Length);
        if (Msisdn.TryParse(Source(), out var other))
            Sink(other);
        Sink(Msisdn.TryParse("", out var none) ? none.Digits : "no number");
        try
        {
            Msisdn.Parse("");
        }
        catch (FormatException error)
        {
            Sink(error.Message);
        }
    }

    public static void Visitors()
    {
        CallEvent started = new Started { From = Msisdn.Parse(Source()), To = Msisdn.Parse("112"), Cell = 4 };
        CallEvent ended = new Ended { From = Msisdn.Parse(Source()), Duration = TimeSpan.FromMinutes(3) };
        Sink(started.Accept(new Transcript()));
        Sink(ended.Accept(new Transcript()));
        Sink(started.Accept(new CellCounter()));
        Sink(started.From);
        Sink(((Started)started).To);
        Sink(started.Cell);
        Sink(new[] { started, ended }.Select(call => call.From.ToString()).ToList());
        Sink(new[] { started, ended }.Select(call => call.From.Masked).ToList());
    }

    public static void Caches()
    {
        var owners = new Cache<string, string>(key => $"owner of {key}: {Source()}");
        Sink(owners.Get("line 1"));
        Sink(owners.Recent);
        Sink(owners.Hits);
        var cells = new Cache<string, string>(key => "cell");
        Sink(cells.Get(Source()));
        Sink(cells.Recent);
    }

    public static void Parsing()
    {
        var parser = new Parser($"{Source()};voice");
        Sink(parser.Next());
        Sink(parser.Position);
        while (parser.Next() is { } field)
            Sink(field.Length);
        var clean = new Parser("a;b");
        Sink(clean.Next());
    }

    public static void Recursion(bool deep)
    {
        Sink(Reverse(Source(), 0));
        Sink(Depth(Source(), deep ? 5 : 2));
        Sink(Collect(new Folder("root", [new Folder(Source(), [])]), []));
        Sink(CountAll(new Folder("root", [new Folder(Source(), [])])));
    }

    public static void StateMachine(bool answered)
    {
        var line = new PhoneLine();
        line.Dial(Source());
        Sink(line.Display);
        if (answered)
            line.Answer();
        Sink(line.Display);
        line.HangUp();
        Sink(line.Display);
        Sink(line.Last);
    }

    private static string Reverse(string text, int at) => at >= text.Length ? "" : Reverse(text, at + 1) + text[at];

    private static int Depth(string text, int level) => level == 0 ? 0 : 1 + Depth(text, level - 1);

    private static List<string> Collect(Folder folder, List<string> names)
    {
        names.Add(folder.Name);
        foreach (var child in folder.Children)
            Collect(child, names);
        return names;
    }

    private static int CountAll(Folder folder) => 1 + folder.Children.Sum(CountAll);

    private sealed record Folder(string Name, IReadOnlyList<Folder> Children);

    private sealed class PhoneLine
    {
        private string? _number;
        private bool _isOpen;

        public string Display => _isOpen ? "connected" : _number ?? "idle";

        public string? Last { get; private set; }

        public void Dial(string number) => _number = number;

        public void Answer() => _isOpen = true;

        public void HangUp()
        {
            Last = _number;
            _number = null;
            _isOpen = false;
        }
    }
}
