namespace Catalogue;

public interface INamed
{
    string Name { get; }

    string Label => $"[{Name}]";

    string Kind => "named";

    static string Describe(INamed item) => $"{item.Kind}: {item.Name}";

    sealed string Twice() => Label + Label;
}

public interface IAudited
{
    List<string> Trail { get; }

    void Record(string line) => Trail.Add(line);

    protected static string Stamp(string line) => $"12:00 {line}";

    void RecordNow(string line) => Record(Stamp(line));
}

public sealed class Author(string name) : INamed
{
    public string Name => name;
}

public sealed class Pseudonym(string name) : INamed
{
    public string Name => name;

    public string Label => "[anonymous]";

    string INamed.Kind => "pseudonym";
}

public sealed class Vault : IAudited
{
    public List<string> Trail { get; } = [];
}

public sealed class MutedVault : IAudited
{
    public List<string> Trail { get; } = [];

    public void Record(string line) => Trail.Add("-");
}

public interface ILeft
{
    string Speak() => "left";
}

public interface IRight
{
    string Speak() => Source();
}

public sealed class Both : ILeft, IRight;

public static class Members
{
    public static void DefaultProperty()
    {
        INamed author = new Author(Source());
        Sink(author.Label);
        Sink(author.Kind);
        Sink(author.Twice());
        Sink(INamed.Describe(author));
    }

    public static void Overridden()
    {
        INamed hidden = new Pseudonym(Source());
        Sink(hidden.Label);
        Sink(hidden.Twice());
        Sink(hidden.Name);
        Sink(INamed.Describe(hidden));
        Sink(hidden.Kind);
    }

    public static void DefaultMethodWritesState()
    {
        IAudited vault = new Vault();
        vault.Record(Source());
        Sink(vault.Trail);
        IAudited stamped = new Vault();
        stamped.RecordNow(Source());
        Sink(stamped.Trail[0]);
        IAudited muted = new MutedVault();
        muted.RecordNow(Source());
        Sink(muted.Trail);
    }

    public static void TwoInterfaces()
    {
        var both = new Both();
        Sink(((ILeft)both).Speak());
        Sink(((IRight)both).Speak());
    }

    public static void ThroughTypeParameter()
    {
        Sink(LabelOf(new Author(Source())));
        Sink(LabelOf(new Pseudonym(Source())));
        Sink(KindOf(new Author(Source())));
    }

    public static void ManyImplementations(bool open)
    {
        INamed item = open ? new Author(Source()) : new Pseudonym("x");
        Sink(item.Label);
        Sink(item.Name);
        Sink(item.Kind);
    }

    private static string LabelOf<T>(T item)
        where T : INamed
        => item.Label;

    private static string KindOf<T>(T item)
        where T : INamed
        => item.Kind;
}
