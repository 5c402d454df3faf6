namespace Generated;

public partial class Visitor
{
    public partial string Mail { get; set; }

    public partial Visitor(string mail);

    public partial event Action<string>? Renamed;

    public partial string Badge(string prefix);

    partial void OnMail(string mail);

    public string? Noticed { get; private set; }
}

public partial class Visitor
{
    private string _mail;
    private Action<string>? _renamed;

    public partial Visitor(string mail)
    {
        _mail = mail;
        OnMail(mail);
    }

    public partial string Mail
    {
        get => _mail;
        set
        {
            _mail = value;
            OnMail(value);
            _renamed?.Invoke(value);
        }
    }

    public partial event Action<string>? Renamed
    {
        add => _renamed += value;
        remove => _renamed -= value;
    }

    public partial string Badge(string prefix) => prefix + _mail;

    partial void OnMail(string mail) => Noticed = mail;
}

public static class Split
{
    public static void Constructor()
    {
        var visitor = new Visitor(Source());
        Sink(visitor.Mail);
        Sink(visitor.Noticed);
        Sink(visitor.Badge("# "));
        Sink(new Visitor("x").Badge("# "));
    }

    public static void Property()
    {
        var visitor = new Visitor("x");
        Sink(visitor.Noticed);
        visitor.Mail = Source();
        Sink(visitor.Mail);
        Sink(visitor.Noticed);
        visitor.Mail = "y";
        Sink(visitor.Mail);
    }

    public static void Event()
    {
        var visitor = new Visitor("x");
        var seen = "";
        visitor.Renamed += name => seen = name;
        Sink(seen);
        visitor.Mail = Source();
        Sink(seen);
    }

    public static void Arguments()
    {
        Sink(new Visitor("x").Badge(Source()));
        Sink(new Visitor("x").Badge("y"));
    }
}
