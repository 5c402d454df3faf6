namespace Tokens;

public ref struct LineReader
{
    private ReadOnlySpan<char> _rest;

    public LineReader(ReadOnlySpan<char> text)
    {
        _rest = text;
        Line = default;
    }

    public ReadOnlySpan<char> Line { get; private set; }

    public int Read { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        var end = _rest.IndexOf('\n');
        if (end < 0)
            end = _rest.Length;
        Line = _rest[..end];
        _rest = end < _rest.Length ? _rest[(end + 1)..] : default;
        Read++;
        return true;
    }
}

public readonly ref struct Pair(ReadOnlySpan<char> key, ReadOnlySpan<char> value)
{
    public ReadOnlySpan<char> Key { get; } = key;

    public ReadOnlySpan<char> Value { get; } = value;

    public override string ToString() => $"{Key}={Value}";

    public void Deconstruct(out string key, out string value)
    {
        key = Key.ToString();
        value = Value.ToString();
    }
}

public ref struct Joiner : IDisposable
{
    private readonly List<string> _target;
    private string _text;

    public Joiner(List<string> target)
    {
        _target = target;
        _text = "";
    }

    public void Add(string text) => _text += text;

    public void Dispose() => _target.Add(_text);
}

public interface IScored
{
    string Score();
}

public ref struct Match(ReadOnlySpan<char> player) : IScored
{
    private readonly ReadOnlySpan<char> _player = player;

    public string Score() => _player.ToString() + ": 3";
}

public ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end = -1;

    public readonly ReadOnlySpan<char> Current => _text[_start.._end];

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_end >= _text.Length)
            return false;
        _start = _end + 1;
        var next = _text[_start..].IndexOf(' ');
        _end = next < 0 ? _text.Length : _start + next;
        return true;
    }
}

public static class Readers
{
    public static void Stateful()
    {
        var reader = new LineReader(Source());
        while (reader.MoveNext())
        {
            SinkSpan(reader.Line);
            Sink(reader.Read);
        }

        var clean = new LineReader("a\nb");
        while (clean.MoveNext())
            SinkSpan(clean.Line);
    }

    public static void Fields()
    {
        var pair = new Pair("name", Source());
        SinkSpan(pair.Value);
        SinkSpan(pair.Key);
        Sink(pair.ToString());
        var (key, value) = pair;
        Sink(key);
        Sink(value);
        Sink(new Pair("a", "b").ToString());
    }

    public static void Disposed()
    {
        var lines = new List<string>();
        using (var joiner = new Joiner(lines))
        {
            joiner.Add("a");
            joiner.Add(Source());
            Sink(lines);
        }

        Sink(lines);
    }

    public static void GenericOverRefStruct()
    {
        Sink(ScoreOf(new Match(Source())));
        Sink(ScoreOf(new Match("home")));
    }

    public static void OwnEnumerator()
    {
        foreach (var word in new Words(Source()))
            SinkSpan(word);
        foreach (var word in new Words("a b"))
            SinkSpan(word);
    }

    public static void RefFieldOfStruct()
    {
        var total = 0;
        var tally = new Tally(ref total);
        tally.Add(SourceNumber());
        Sink(tally.Seen);
        Sink(total);
        var other = 0;
        new Tally(ref other).Add(2);
        Sink(other);
    }

    private static string ScoreOf<T>(T match)
        where T : IScored, allows ref struct
        => match.Score();

    private ref struct Tally(ref int total)
    {
        private ref int _total = ref total;

        public readonly int Seen => _total;

        public void Add(int number) => _total += number;
    }
}
