namespace Scheduling;

internal sealed class Timer
{
    private readonly List<(int At, Action Run)> _jobs = [];

    public void At(int time, Action run) => _jobs.Add((time, run));

    public void RunAll()
    {
        foreach (var (_, run) in _jobs.OrderBy(job => job.At))
            run();
    }
}

internal sealed class Widget
{
    private readonly Func<string> _title;

    public Widget(Func<string> title) => _title = title;

    public Action? OnClose { get; set; }

    public string Title => _title();

    public void Close() => OnClose?.Invoke();
}

internal sealed class Undo
{
    private readonly Stack<Action> _steps = new();

    public string Text { get; private set; } = "";

    public void Set(string text)
    {
        var before = Text;
        _steps.Push(() => Text = before);
        Text = text;
    }

    public void Back() => _steps.Pop()();
}

public static class Escaping
{
    public static void ScheduledJobs()
    {
        var timer = new Timer();
        var text = "clean";
        timer.At(1, () => text = Source());
        Sink(text);
        timer.RunAll();
        Sink(text);
    }

    public static void LateRead()
    {
        var name = "clean";
        var widget = new Widget(() => $"Title: {name}");
        Sink(widget.Title);
        name = Source();
        Sink(widget.Title);
        name = "again";
        Sink(widget.Title);
    }

    public static void WrittenOnClose()
    {
        var state = new State();
        var widget = new Widget(() => "t") { OnClose = () => state.Last = Source() };
        Sink(state.Last);
        widget.Close();
        Sink(state.Last);
        Sink(state.Other);
    }

    public static void UndoSteps()
    {
        var undo = new Undo();
        undo.Set(Source());
        Sink(undo.Text);
        undo.Set("x");
        Sink(undo.Text);
        undo.Back();
        Sink(undo.Text);
    }

    public static void CapturedParameters()
    {
        var reader = ReaderOf(Source(), "plain");
        Sink(reader.Secret());
        Sink(reader.Plain());
        var counter = Counter();
        Sink(counter());
        Sink(counter());
        var (get, set) = Cell("x");
        Sink(get());
        set(Source());
        Sink(get());
    }

    public static void CapturedThis()
    {
        var state = new State { Last = Source() };
        Sink(state.Reader()());
        Sink(state.OtherReader()());
        var reader = state.Reader();
        state.Last = "x";
        Sink(reader());
    }

    public static void CapturedInLoops()
    {
        var actions = new List<Func<string>>();
        for (var index = 0; index < 2; index++)
        {
            var copy = index == 0 ? "a" : Source();
            actions.Add(() => copy);
        }

        Sink(actions[1]());
        Sink(actions.Select(action => action()).ToList());
        Sink(actions.Count);
        var total = 0;
        foreach (var action in actions)
            total += action().Length;
        Sink(total);
    }

    public static void CapturedTuple()
    {
        var pair = (Name: "a", City: "Ghent");
        Action set = () => pair.Name = Source();
        set();
        Sink(pair.Name);
        Sink(pair.City);
        var array = new string[2];
        Action fill = () => array[1] = Source();
        Sink(array[1]);
        fill();
        Sink(array[1]);
        Sink(array[0]);
    }

    public static void LambdaInLambda()
    {
        var outer = "o";
        Func<string, Func<string>> make = text =>
        {
            var inner = text + outer;
            return () => inner;
        };
        Sink(make("a")());
        Sink(make(Source())());
        outer = Source();
        Sink(make("b")());
    }

    private static (Func<string> Secret, Func<string> Plain) ReaderOf(string secret, string plain) => (() => secret, () => plain);

    private static Func<int> Counter()
    {
        var count = 0;
        return () => ++count;
    }

    private static (Func<string> Get, Action<string> Set) Cell(string value) => (() => value, text => value = text);

    private sealed class State
    {
        public string Last { get; set; } = "";

        public string Other { get; set; } = "other";

        public Func<string> Reader() => () => Last;

        public Func<string> OtherReader() => () => Other;
    }
}
