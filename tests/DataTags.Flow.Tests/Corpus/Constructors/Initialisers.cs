using System.Diagnostics.CodeAnalysis;

namespace School;

public class Pupil
{
    private readonly string _secret;

    public Pupil(string name)
        : this(name, "none")
    {
    }

    public Pupil(string name, string note)
    {
        Name = name;
        _secret = note;
        Initials = name[..1];
        NameLength = name.Length;
    }

    public string Name { get; }

    public string Initials { get; }

    public int NameLength { get; }

    public string Form { get; init; } = "1A";

    public string Reveal() => _secret;
}

public sealed class Boarder : Pupil
{
    public Boarder(string name, string house)
        : base(name, note: $"lives in {house}")
        => House = house;

    public string House { get; }
}

public sealed class Enrolment
{
    public required string Mail { get; init; }

    public required string Course { get; init; }

    public string Default { get; set; } = Source();

    public string Fixed { get; } = "fixed";

    [SetsRequiredMembers]
    public Enrolment(string mail)
    {
        Mail = mail;
        Course = "music";
    }

    public Enrolment()
    {
    }
}

public sealed class SelfRegistering
{
    public static readonly List<SelfRegistering> All = [];

    public SelfRegistering(string name)
    {
        Name = name;
        All.Add(this);
    }

    public string Name { get; }
}

public static class Initialisers
{
    public static void Chained()
    {
        var pupil = new Pupil(Source());
        Sink(pupil.Name);
        Sink(pupil.Initials);
        Sink(pupil.NameLength);
        Sink(pupil.Reveal());
        Sink(pupil.Form);
        Sink(new Pupil("Jan", Source()).Reveal());
        Sink(new Pupil("Jan", Source()).Name);
    }

    public static void BaseCall()
    {
        var boarder = new Boarder("An", Source());
        Sink(boarder.Reveal());
        Sink(boarder.House);
        Sink(boarder.Name);
        Pupil pupil = new Boarder(Source(), "East");
        Sink(pupil.Name);
        Sink(pupil.Reveal());
        Sink(pupil);
    }

    public static void ObjectInitialiser()
    {
        var pupil = new Pupil("Jan") { Form = Source() };
        Sink(pupil.Form);
        Sink(pupil.Name);
        var enrolment = new Enrolment { Mail = Source(), Course = "art" };
        Sink(enrolment.Mail);
        Sink(enrolment.Course);
        Sink(enrolment);
    }

    public static void MemberInitialisers()
    {
        var enrolment = new Enrolment("x");
        Sink(enrolment.Default);
        Sink(enrolment.Fixed);
        enrolment.Default = "y";
        Sink(enrolment.Default);
        Sink(enrolment.Mail);
        Sink(new Enrolment(Source()).Mail);
        Sink(new Enrolment(Source()).Course);
    }

    public static void NestedInitialisers()
    {
        var wrapper = new Wrapper { Inner = { Text = Source() }, Items = { "a", Source() }, Map = { ["k"] = Source(), ["m"] = "open" } };
        Sink(wrapper.Inner.Text);
        Sink(wrapper.Inner.Other);
        Sink(wrapper.Items);
        Sink(wrapper.Map["k"]);
        Sink(wrapper.Map["m"]);
        Sink(wrapper);
    }

    public static void TargetTyped()
    {
        Pupil pupil = new(Source(), "x");
        Sink(pupil.Name);
        Pupil[] pupils = [new("a"), new(Source())];
        Sink(pupils[1].Name);
        Sink(pupils[0].Name);
        Dictionary<string, Pupil> byForm = new() { ["1A"] = new(Source()) };
        Sink(byForm["1A"].Name);
        Sink(byForm["1A"].Form);
    }

    public static void LeaksThis()
    {
        _ = new SelfRegistering(Source());
        Sink(SelfRegistering.All[0].Name);
        Sink(SelfRegistering.All.Count);
    }

    public static void OptionalAndNamed()
    {
        Sink(new Ticket(owner: Source()).Owner);
        Sink(new Ticket(seat: Source()).Owner);
        Sink(new Ticket(seat: Source()).Seat);
        Sink(new Ticket().Owner);
        Sink(new Ticket("a", row: 3, seat: "b").Seat);
    }

    public static void StructConstructors()
    {
        var point = new Mark(Source(), 4);
        Sink(point.Label);
        Sink(point.Value);
        Sink(default(Mark).Label);
        Sink(new Mark().Label);
    }

    private sealed class Inner
    {
        public string Text { get; set; } = "";

        public string Other { get; set; } = "other";
    }

    private sealed class Wrapper
    {
        public Inner Inner { get; } = new();

        public List<string> Items { get; } = [];

        public Dictionary<string, string> Map { get; } = [];
    }

    private sealed class Ticket(string owner = "nobody", string seat = "any", int row = 1)
    {
        public string Owner => owner;

        public string Seat => $"{row}{seat}";
    }

    private readonly struct Mark(string label, int value)
    {
        public string Label { get; } = label;

        public int Value { get; } = value;
    }
}
