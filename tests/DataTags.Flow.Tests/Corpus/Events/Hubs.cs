namespace Messaging;

public interface ISubscriber
{
    void Handle(string topic, string text);
}

public sealed class Inbox : ISubscriber
{
    public Dictionary<string, string> Last { get; } = [];

    public string Owner { get; set; } = "owner";

    public void Handle(string topic, string text) => Last[topic] = text;
}

public sealed class Silent : ISubscriber
{
    public int Count { get; private set; }

    public void Handle(string topic, string text) => Count++;
}

public sealed class Hub
{
    private readonly List<ISubscriber> _subscribers = [];

    public event EventHandler<string>? Posted;

    public Hub Join(ISubscriber subscriber)
    {
        _subscribers.Add(subscriber);
        return this;
    }

    public void Post(string topic, string text)
    {
        foreach (var subscriber in _subscribers)
            subscriber.Handle(topic, text);
        Posted?.Invoke(this, text);
    }
}

public sealed class Relay
{
    public event Action<string>? Out;

    public void Listen(Hub hub) => hub.Posted += (_, text) => Out?.Invoke($"relayed: {text}");
}

public class Control
{
    public event EventHandler? Clicked;

    public string Text { get; set; } = "";

    public void Click() => OnClicked(EventArgs.Empty);

    protected virtual void OnClicked(EventArgs args) => Clicked?.Invoke(this, args);
}

public sealed class Button : Control
{
    public string? Log { get; private set; }

    protected override void OnClicked(EventArgs args)
    {
        Log = $"clicked {Text}";
        base.OnClicked(args);
    }
}

public sealed class Observable<T>
{
    private readonly List<IObserver<T>> _observers = [];

    public void Subscribe(IObserver<T> observer) => _observers.Add(observer);

    public void Push(T value) => _observers.ForEach(observer => observer.OnNext(value));
}

public static class Hubs
{
    public static void Observers()
    {
        var inbox = new Inbox();
        var silent = new Silent();
        new Hub().Join(inbox).Join(silent).Post("news", Source());
        Sink(inbox.Last["news"]);
        Sink(inbox.Last);
        Sink(inbox.Owner);
        Sink(silent.Count);
    }

    public static void Relayed()
    {
        var hub = new Hub();
        var relay = new Relay();
        relay.Listen(hub);
        relay.Out += text => Sink(text);
        hub.Post("news", Source());
    }

    public static void SenderText()
    {
        var button = new Button { Text = Source() };
        button.Clicked += (sender, _) => Sink(((Control)sender!).Text);
        button.Click();
        Sink(button.Log);
        Sink(new Button { Text = "ok" }.Log);
    }

    public static void SelfUnsubscribing()
    {
        var hub = new Hub();
        var seen = new List<string>();
        EventHandler<string>? once = null;
        once = (_, text) =>
        {
            seen.Add(text);
            hub.Posted -= once;
        };
        hub.Posted += once;
        hub.Post("a", Source());
        hub.Post("a", "later");
        Sink(seen[0]);
        Sink(seen.Count);
    }

    public static void ObserverPattern()
    {
        var source = new Observable<string>();
        var sink = new Watcher();
        source.Subscribe(sink);
        source.Push(Source());
        Sink(sink.Value);
        Sink(sink.Error);
    }

    public static void TwoHubs()
    {
        Hub open = new(), closed = new();
        string? first = null, second = null;
        open.Posted += (_, text) => first = text;
        closed.Posted += (_, text) => second = text;
        open.Post("a", Source());
        closed.Post("a", "x");
        Sink(first);
        Sink(second);
    }

    private sealed class Watcher : IObserver<string>
    {
        public string? Value { get; private set; }

        public string? Error { get; private set; }

        public void OnNext(string value) => Value = value;

        public void OnError(Exception error) => Error = error.Message;

        public void OnCompleted()
        {
        }
    }
}
