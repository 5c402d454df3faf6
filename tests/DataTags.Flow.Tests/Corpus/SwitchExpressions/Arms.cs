namespace Routing;

public abstract record Shape;

public sealed record Letter(string To, string Stamp) : Shape;

public sealed record Parcel(string To, int Weight) : Shape;

public sealed record Leaflet(string Title) : Shape;

public static class Arms
{
    public static void OnTypes(bool letter, bool parcel)
    {
        Shape item = letter ? new Letter(Source(), "queen") : parcel ? new Parcel(Source(), 3) : new Leaflet("sale");
        Sink(item switch
        {
            Letter { To: var to } => to,
            Parcel(var to, _) => to,
            _ => "everyone",
        });
        Sink(item switch
        {
            Letter { Stamp: var stamp } => stamp,
            Parcel(_, var weight) => $"{weight} kg",
            Leaflet leaflet => leaflet.Title,
            _ => "?",
        });
        Sink(item switch
        {
            Letter when letter => "letter",
            Parcel => "parcel",
            _ => "other",
        });
    }

    public static void OnConstants(bool on)
    {
        var kind = on ? "mail" : "city";
        Sink(kind switch { "mail" => Source(), _ => "x" });
        Sink(kind switch { "mail" => "a", "zip" => "b", _ => Source() });
        Sink("mail" switch { "mail" => "a", _ => Source() });
        Sink("mail" switch { "mail" => Source(), _ => "a" });
    }

    public static void OnRanges(bool on)
    {
        var number = on ? 5 : 50;
        Sink(number switch { < 10 => Source(), >= 10 and < 100 => "many", _ => "lots" });
        Sink(number switch { > 10 => Source(), _ => "few" });
        Sink(SourceNumber() switch { < 10 => "small", _ => "large" });
    }

    public static void OnTuples(bool left, bool right)
    {
        Sink((left, right) switch
        {
            (true, true) => Source(),
            (false, _) => "no",
            _ => "half",
        });
        var pair = (Name: Source(), City: "Ghent");
        Sink(pair switch { (var name, "Ghent") => name, _ => "" });
        Sink(pair switch { (_, var city) => city });
        Sink(pair switch { { Name.Length: > 3 } => "long", _ => "short" });
    }

    public static void Nested(bool on)
    {
        Sink(on switch
        {
            true => new Letter(Source(), "x") switch { { Stamp: "x", To: var to } => to, _ => "none" },
            false => "off",
        });
        var text = on switch
        {
            true => Source(),
            false => throw new InvalidOperationException(),
        };
        Sink(text);
    }

    public static void Whole(bool on)
    {
        var picked = on switch { true => new Letter(Source(), "s"), false => new Letter("x", "s") };
        Sink(picked.To);
        Sink(picked.Stamp);
        Func<string> read = on switch { true => () => Source(), false => () => "x" };
        Sink(read());
    }

    public static void Assigned(bool on)
    {
        var text = "clean";
        switch (on)
        {
            case true:
                text = Source();
                break;
            case false:
                break;
        }

        Sink(text);
        switch (text)
        {
            case "clean":
                Sink("as it was");
                break;
            case { Length: > 5 } longer:
                Sink(longer);
                goto default;
            default:
                text = "washed";
                break;
        }

        Sink(on ? text : "");
    }
}
