namespace Hotel;

public abstract class Guest
{
    private string _passport = "";

    protected Guest(string name) => Name = name;

    public string Name { get; }

    protected string Passport
    {
        get => _passport;
        set => _passport = value;
    }

    public abstract string Badge();

    public virtual string Greeting() => "Welcome";

    public string Print() => $"{Greeting()}: {Badge()}";
}

public sealed class Resident(string name, string room) : Guest(name)
{
    public override string Badge() => room;
}

public class Traveller : Guest
{
    public Traveller(string name, string passport)
        : base(name)
        => Passport = passport;

    public override string Badge() => Passport;

    public override string Greeting() => $"{base.Greeting()} {Name}";
}

public sealed class Diplomat(string name, string passport) : Traveller(name, passport)
{
    public override string Badge() => "diplomatic";

    public new string Greeting() => "Your Excellency";

    public string Behind() => base.Badge();
}

public class Register
{
    protected readonly List<string> Lines = [];

    public virtual void Add(string line) => Lines.Add(line);

    public string Last => Lines[^1];
}

public sealed class MaskingRegister : Register
{
    public override void Add(string line) => base.Add(Redact(line));
}

public sealed class DoubleRegister : Register
{
    public string? Shadow { get; private set; }

    public override void Add(string line)
    {
        Shadow = line;
        base.Add("-");
    }
}

public static class Layers
{
    public static void TemplateMethod()
    {
        Sink(new Resident(Source(), "12b").Print());
        Sink(new Resident("Jan", Source()).Print());
        Sink(new Traveller("An", Source()).Print());
        Sink(new Traveller(Source(), "p1").Print());
        Sink(new Diplomat("Ada", Source()).Print());
        Sink(new Diplomat("Ada", Source()).Behind());
    }

    public static void HiddenMember()
    {
        var diplomat = new Diplomat(Source(), "p");
        Sink(diplomat.Greeting());
        Sink(((Guest)diplomat).Greeting());
        Sink(((Traveller)diplomat).Name);
    }

    public static void BaseState()
    {
        Guest guest = new Traveller(Source(), "p2");
        Sink(guest.Name);
        Sink(guest.Badge());
        Sink(guest.GetType().Name);
    }

    public static void OverriddenWriter()
    {
        Register plain = new Register(), masking = new MaskingRegister();
        var twice = new DoubleRegister();
        plain.Add(Source());
        masking.Add(Source());
        twice.Add(Source());
        Sink(plain.Last);
        Sink(masking.Last);
        Sink(twice.Last);
        Sink(twice.Shadow);
    }

    public static void ChosenAtRunTime(bool mask)
    {
        Register register = mask ? new MaskingRegister() : new Register();
        register.Add(Source());
        Sink(register.Last);
        Register quiet = mask ? new MaskingRegister() : new DoubleRegister();
        quiet.Add(Source());
        Sink(quiet.Last);
    }

    public static void CollectionOfBases()
    {
        Guest[] guests = [new Resident("a", "1"), new Traveller("b", Source())];
        foreach (var guest in guests)
            Sink(guest.Badge());
        Sink(guests.Select(guest => guest.Greeting()).First());
        Sink(string.Join(",", guests.Select(guest => guest.Name)));
    }

    public static void ProtectedChain()
    {
        var leaf = new Leaf(Source());
        Sink(leaf.Read());
        Sink(leaf.Kind);
    }

    private class Root(string seed)
    {
        protected string Seed => seed;

        public virtual string Kind => "root";
    }

    private class Middle(string seed) : Root("m:" + seed)
    {
        public override string Kind => "middle of " + base.Kind;
    }

    private sealed class Leaf(string seed) : Middle(seed)
    {
        public string Read() => Seed;
    }
}
