namespace Devices;

public interface IChannel
{
    string Send(string text);
}

public sealed class Loopback : IChannel
{
    public string Send(string text) => text;
}

public sealed class Muted : IChannel
{
    public string Send(string text) => "";
}

public sealed class Recorder : IChannel
{
    public string? Last { get; private set; }

    public string Send(string text)
    {
        Last = text;
        return "ok";
    }
}

public class Base
{
    public virtual string Name => "base";

    public virtual string Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed class Secretive : Base
{
    public override string Name => Source();

    public override string Accept(IVisitor visitor) => visitor.Visit(this);
}

public interface IVisitor
{
    string Visit(Base item);

    string Visit(Secretive item);
}

public sealed class NameVisitor : IVisitor
{
    public string Visit(Base item) => "plain";

    public string Visit(Secretive item) => item.Name;
}

public sealed class QuietVisitor : IVisitor
{
    public string Visit(Base item) => "plain";

    public string Visit(Secretive item) => "secretive";
}

public static class Narrowed
{
    public static void ByAllocation()
    {
        IChannel loop = new Loopback();
        IChannel muted = new Muted();
        Sink(loop.Send(Source()));
        Sink(muted.Send(Source()));
        Sink(Through(loop, Source()));
        Sink(Through(muted, Source()));
    }

    public static void ByCast(bool secret)
    {
        IChannel channel = secret ? new Loopback() : new Muted();
        if (channel is Muted muted)
            Sink(muted.Send(Source()));
        if (channel is Loopback)
            Sink(channel.Send(Source()));
        if (channel is Muted)
            Sink(channel.Send(Source()));
        if (channel as Recorder is { } recorder)
            Sink(recorder.Last); // UNREACHED
    }

    public static void ByTypeSwitch(bool first)
    {
        IChannel channel = first ? new Loopback() : new Recorder();
        switch (channel)
        {
            case Recorder recorder:
                Sink(recorder.Send(Source()));
                Sink(recorder.Last);
                break;
            case Loopback loop:
                Sink(loop.Send(Source()));
                break;
        }
    }

    public static void SideEffectOfImplementation()
    {
        var recorder = new Recorder();
        IChannel channel = recorder;
        channel.Send(Source());
        Sink(recorder.Last);
        var unused = new Recorder();
        Sink(unused.Last);
    }

    public static void FromFactory(bool quiet)
    {
        Sink(Make("loop").Send(Source()));
        Sink(Make("muted").Send(Source()));
        Sink(Quiet().Send(Source()));
        Sink(Either(quiet).Send(Source()));
    }

    public static void FromField()
    {
        var hub = new Hub(new Loopback(), new Muted());
        Sink(hub.Open(Source()));
        Sink(hub.Closed(Source()));
        Sink(new Hub(new Muted(), new Muted()).Open(Source()));
    }

    public static void FromCollection()
    {
        IChannel[] all = [new Muted(), new Loopback()];
        foreach (var channel in all)
            Sink(channel.Send(Source()));
        Sink(all.OfType<Muted>().First().Send(Source()));
        Sink(all.OfType<Loopback>().Single().Send(Source()));
        var named = new Dictionary<string, IChannel> { ["mute"] = new Muted(), ["loop"] = new Loopback() };
        Sink(named["loop"].Send(Source()));
        Sink(named["mute"].Send(Source()));
    }

    public static void DoubleDispatch()
    {
        Base item = new Secretive();
        Sink(item.Accept(new NameVisitor()));
        Sink(item.Accept(new QuietVisitor()));
        Sink(new Base().Accept(new NameVisitor()));
    }

    public static void VirtualProperty(bool secret)
    {
        Base item = secret ? new Secretive() : new Base();
        Sink(item.Name);
        Sink(new Base().Name);
        Sink(((Base)new Secretive()).Name);
        if (item is not Secretive)
            Sink(item.Name);
    }

    public static void GenericDispatch()
    {
        Sink(Over(new Loopback(), Source()));
        Sink(Over(new Muted(), Source()));
        Sink(New<Loopback>().Send(Source()));
        Sink(New<Muted>().Send(Source()));
    }

    public static void ObjectMethods()
    {
        object secret = new Named(Source()), plain = new Named("x"), quiet = new Quieted(Source());
        Sink(secret.ToString());
        Sink(plain.ToString());
        Sink(quiet.ToString());
        Sink(secret.Equals(plain));
        Sink(secret.GetHashCode() == plain.GetHashCode());
    }

    private static string Through(IChannel channel, string text) => channel.Send(text);

    private static IChannel Make(string kind) => kind == "loop" ? new Loopback() : new Muted();

    private static IChannel Quiet() => new Muted();

    private static IChannel Either(bool quiet) => quiet ? new Muted() : new Loopback();

    private static string Over<T>(T channel, string text)
        where T : IChannel
        => channel.Send(text);

    private static T New<T>()
        where T : new()
        => new();

    private sealed class Hub(IChannel open, IChannel closed)
    {
        private readonly IChannel _closed = closed;

        public string Open(string text) => open.Send(text);

        public string Closed(string text) => _closed.Send(text);
    }

    private sealed class Named(string name)
    {
        public override string ToString() => $"named {name}";
    }

    private sealed class Quieted(string name)
    {
        public override string ToString() => name.Length > 2 ? "quiet" : "silent";
    }
}
