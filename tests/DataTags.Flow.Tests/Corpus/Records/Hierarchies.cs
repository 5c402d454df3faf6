namespace Insurance;

public abstract record Policy(string Holder, string Number)
{
    public virtual string Label => $"{Number}";
}

public sealed record Car(string Holder, string Number, string Plate) : Policy(Holder, Number);

public sealed record House(string Holder, string Number) : Policy(Holder, Number)
{
    public required string Street { get; init; }

    public override string Label => $"{base.Label} at {Street}";

    public override string ToString() => $"house {Number}";
}

public record Envelope<T>(T Content, string Sender)
{
    public DateTime Sent { get; init; } = DateTime.UnixEpoch;
}

public readonly record struct Coordinates(string Place, int Zoom)
{
    public Coordinates In() => this with { Zoom = Zoom + 1 };
}

public record struct Draft(string Text)
{
    public string Author { get; set; } = "";
}

public record Secretive(string Name)
{
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Name = ***");
        return true;
    }
}

public sealed record Numbered(string Name, int Number) : Secretive(Name);

public static class Hierarchies
{
    public static void DerivedText()
    {
        Policy car = new Car(Source(), "1", "ABC");
        SinkText(car);
        Sink(car.Label);
        Sink(car.Holder);
        Policy house = new House(Source(), "2") { Street = "Main Street" };
        SinkText(house);
        Sink(house.Label);
        Policy home = new House("x", "3") { Street = Source() };
        Sink(home.Label);
        SinkText(home);
        Sink(home);
    }

    public static void DeconstructedWithBase()
    {
        Policy car = new Car("x", Source(), "ABC");
        if (car is Car(var holder, var number, var plate))
        {
            Sink(holder);
            Sink(number);
            Sink(plate);
        }
    }

    public static void WithOnBase()
    {
        Policy car = new Car("x", "1", Source());
        var other = car with { Holder = Source() };
        Sink(other.Holder);
        Sink(((Car)other).Plate);
        Sink(car.Holder);
        Sink(other with { Holder = "y" } is Car { Plate: var plate } ? plate : "");
        Sink((other with { Holder = "y" }).Holder);
    }

    public static void GenericRecords()
    {
        var envelope = new Envelope<Car>(new Car(Source(), "1", "ABC"), "office");
        Sink(envelope.Content.Holder);
        Sink(envelope.Sender);
        SinkText(envelope);
        var (content, sender) = envelope;
        Sink(content.Holder);
        Sink(sender);
        Sink((envelope with { Content = new Car("x", "1", "p") }).Content.Holder);
        Sink((envelope with { Sender = "y" }).Content.Holder);
    }

    public static void RecordStructs()
    {
        var here = new Coordinates(Source(), 3);
        Sink(here.In().Place);
        Sink(here.In().Zoom);
        var draft = new Draft("text") { Author = Source() };
        var copy = draft;
        copy.Author = "x";
        Sink(draft.Author);
        Sink(copy.Author);
        Sink(copy.Text);
        SinkText(draft);
        SinkText(copy);
        draft = default;
        Sink(draft.Author);
    }

    public static void OwnPrintMembers()
    {
        SinkText(new Secretive(Source()));
        Sink(new Secretive(Source()));
        SinkText(new Numbered(Source(), 3));
        SinkText(new Numbered("x", SourceNumber()));
    }

    public static void Equality()
    {
        var one = new Car(Source(), "1", "ABC");
        var two = one with { };
        Sink(one == two);
        Sink(one.Equals(two));
        Sink(two.Holder);
        Sink(new HashSet<Car> { one, two }.Count);
        Sink(new HashSet<Car> { one, two }.Single().Holder);
    }

    public static void InCollections()
    {
        var policies = new Policy[] { new Car(Source(), "1", "ABC"), new House("x", "2") { Street = "s" } };
        Sink(policies.Select(policy => policy with { Holder = "" }));
        Sink(policies.Select(policy => policy with { Number = "" }));
        SinkFormatted(policies);
        Sink(policies.OfType<House>().Select(house => house.Street));
        var byNumber = policies.ToDictionary(policy => policy.Number);
        Sink(byNumber["1"].Holder);
        byNumber["1"] = byNumber["1"] with { Holder = "y" };
        Sink(byNumber["1"].Holder);
    }
}
