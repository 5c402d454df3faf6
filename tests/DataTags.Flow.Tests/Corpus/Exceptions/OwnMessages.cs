namespace OwnMessages;

public sealed class NoSuchMember(string mail) : Exception
{
    public override string Message => "no member " + mail;
}

public sealed class NoSuchOrder(string mail) : Exception
{
    public bool IsGuest { get; } = mail.Length == 0;

    public override string Message => "no such order";
}

/// <summary>An exception shows the message that its own class makes, and those of the exceptions that it is about.</summary>
public static class Messages
{
    public static void Computed()
    {
        Sink(new NoSuchMember(Source()).Message);
        SinkText(new NoSuchMember(Source()));
        SinkText(new NoSuchMember("a"));
        SinkText(new NoSuchOrder(Source()));
        Sink(new NoSuchOrder(Source()).Message);
    }

    public static void Caught()
    {
        try
        {
            throw new NoSuchMember(Source());
        }
        catch (NoSuchMember error)
        {
            SinkText(error);
        }
    }

    public static void AsTheBaseClass(bool member)
    {
        Exception error = member ? new NoSuchMember("a") : new NoSuchOrder(Source());
        SinkText(error);
        error = member ? new NoSuchMember(Source()) : new NoSuchOrder("b");
        SinkText(error);
    }

    public static void Several()
    {
        var inner = new InvalidOperationException("no " + Source());
        Sink(new AggregateException(inner).Message);
        Sink(new AggregateException("x", new InvalidOperationException("no")).Message);
        SinkText(new AggregateException(inner));
        Sink(new AggregateException("x", inner).InnerException!.Message);
    }
}
