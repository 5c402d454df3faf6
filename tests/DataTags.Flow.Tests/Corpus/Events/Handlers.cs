using System.ComponentModel;

namespace Ward;

public sealed class AdmittedEventArgs(string patient, int bed) : EventArgs
{
    public string Patient { get; } = patient;

    public int Bed { get; } = bed;
}

public sealed class Desk
{
    private EventHandler<AdmittedEventArgs>? _left;

    public event EventHandler<AdmittedEventArgs>? Admitted;

    public event Action<string>? Called;

    public event Func<string, string>? Formatting;

    public event EventHandler<AdmittedEventArgs> Left
    {
        add => _left += value;
        remove => _left -= value;
    }

    public void Admit(string patient, int bed) => Admitted?.Invoke(this, new AdmittedEventArgs(patient, bed));

    public void Leave(string patient) => _left?.Invoke(this, new AdmittedEventArgs(patient, 0));

    public void Call(string name)
    {
        if (Called is { } called)
            called(name);
    }

    public string Format(string text) => Formatting?.Invoke(text) ?? "";
}

public sealed class Card : INotifyPropertyChanged
{
    private string _holder = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Holder
    {
        get => _holder;
        set
        {
            _holder = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Holder)));
        }
    }
}

public static class Handlers
{
    private static string? s_seen;

    private static event Action<string>? Announced;

    public static void LambdaHandler()
    {
        var desk = new Desk();
        desk.Admitted += (_, args) =>
        {
            Sink(args.Patient);
            Sink(args.Bed);
        };
        desk.Admit(Source(), 4);
    }

    public static void MethodGroupHandler()
    {
        var desk = new Desk();
        desk.Admitted += OnAdmitted;
        desk.Admit(Source(), 7);
        Sink(s_seen);
    }

    public static void CleanEvent()
    {
        var desk = new Desk();
        desk.Called += name => Sink(name);
        desk.Call("next");
    }

    public static void CapturedByHandler()
    {
        var desk = new Desk();
        string? last = null;
        desk.Called += name => last = name;
        Sink(last);
        desk.Call(Source());
        Sink(last);
    }

    public static void NeverRaised()
    {
        var desk = new Desk();
        string? last = null;
        desk.Called += name => last = Source();
        desk.Leave("x");
        Sink(last);
    }

    public static void CustomAccessors()
    {
        var desk = new Desk();
        string? who = null;
        desk.Left += (sender, args) => who = args.Patient;
        desk.Leave(Source());
        Sink(who);
    }

    public static void RemovedHandler()
    {
        var desk = new Desk();
        string? last = null;
        Action<string> remember = name => last = name;
        desk.Called += remember;
        desk.Called -= remember;
        desk.Call(Source());
        Sink(last);
    }

    public static void ResultOfEvent()
    {
        var desk = new Desk();
        desk.Formatting += text => text.ToUpperInvariant();
        Sink(desk.Format(Source()));
        Sink(desk.Format("x"));
        var masked = new Desk();
        masked.Formatting += text => Redact(text);
        Sink(masked.Format(Source()));
    }

    public static void SeveralHandlers()
    {
        var desk = new Desk();
        var names = new List<string>();
        var count = 0;
        desk.Called += names.Add;
        desk.Called += _ => count++;
        desk.Call(Source());
        Sink(names);
        Sink(count);
    }

    public static void StaticEvent()
    {
        string? heard = null;
        Announced += text => heard = text;
        Announced?.Invoke(Source());
        Sink(heard);
        Announced = null;
    }

    public static void SenderCarriesState()
    {
        var card = new Card();
        card.PropertyChanged += (sender, args) =>
        {
            Sink(args.PropertyName);
            Sink(((Card)sender!).Holder);
        };
        card.Holder = Source();
    }

    private static void OnAdmitted(object? sender, AdmittedEventArgs args) => s_seen = args.Patient;
}
