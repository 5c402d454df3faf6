namespace Views;

public sealed record Guest(string Mail, string Room, DateTime Arrival);

public static class Types
{
    public static void Projection()
    {
        var guest = new Guest(Source(), "12", DateTime.UnixEpoch);
        var view = new { guest.Mail, guest.Room, guest.Arrival.Year };
        Sink(view.Mail);
        Sink(view.Room);
        Sink(view.Year);
        Sink(view);
        SinkText(view);
        Sink($"{view}");
        SinkText(new { guest.Room });
    }

    public static void Nested()
    {
        var view = new { Who = new { Mail = Source(), Kind = "guest" }, When = 3 };
        Sink(view.Who.Mail);
        Sink(view.Who.Kind);
        Sink(view.When);
        SinkText(view.Who);
        Sink(new { view.Who.Kind, view.When });
    }

    public static void Copies()
    {
        var view = new { Mail = "x", Room = "1" };
        var changed = view with { Mail = Source() };
        Sink(changed.Mail);
        Sink(changed.Room);
        Sink(view.Mail);
        Sink((changed with { Mail = "y" }).Mail);
    }

    public static void InCollections()
    {
        var rows = new[] { new { Id = 1, Mail = Source() }, new { Id = 2, Mail = "x" } };
        Sink(rows[0].Mail);
        Sink(rows[0].Id);
        Sink(rows.Select(row => row.Id));
        Sink(rows.Select(row => row.Mail));
        foreach (var row in rows)
            SinkText(row);
        Sink(rows.ToDictionary(row => row.Id, row => row.Mail)[1]);
    }

    public static void ThroughGenericMethod()
    {
        var view = Same(new { Mail = Source(), Room = "1" });
        Sink(view.Mail);
        Sink(view.Room);
        var made = Make(() => new { Mail = Source(), Room = "1" });
        Sink(made.Mail);
        Sink(made.Room);
    }

    public static void AsObject()
    {
        object boxed = new { Mail = Source() };
        Sink(boxed);
        SinkText(boxed);
        object clean = new { Mail = "x" };
        Sink(clean);
        dynamic late = new { Mail = Source(), Room = "1" };
        Sink((string)late.Mail);
        Sink((string)late.Room);
    }

    public static void WithDelegates()
    {
        var secret = Source();
        var api = new { Read = (Func<string>)(() => secret), Kind = (Func<string>)(() => "api") };
        Sink(api.Read());
        Sink(api.Kind());
    }

    private static T Same<T>(T value) => value;

    private static T Make<T>(Func<T> make) => make();
}
