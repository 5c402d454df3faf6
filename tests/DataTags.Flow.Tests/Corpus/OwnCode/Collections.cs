using System.Collections.ObjectModel;

namespace Collecting;

public sealed class Audited : Collection<string>
{
    protected override void InsertItem(int index, string item)
    {
        Sink(item);
        base.InsertItem(index, item);
    }
}

public sealed class Numbered : Collection<string>
{
    public int Highest { get; private set; }

    protected override void InsertItem(int index, string item)
    {
        Sink(index);
        Highest = index;
        base.InsertItem(index, item);
    }
}

public sealed class Masked : Collection<string>
{
    protected override void InsertItem(int index, string item) => base.InsertItem(index, Redact(item));

    protected override void SetItem(int index, string item) => base.SetItem(index, Redact(item));
}

public sealed class Replaced : ObservableCollection<string>
{
    protected override void SetItem(int index, string item)
    {
        Sink(item);
        base.SetItem(index, item);
    }

    protected override void RemoveItem(int index)
    {
        Sink(this[index]);
        base.RemoveItem(index);
    }
}

public static class Collections
{
    public static void Adding()
    {
        var names = new Audited();
        names.Add(Source());
        Sink(names[0]);
        var clean = new Audited { "a" };
        Sink(clean[0]);
    }

    public static void Initialized()
    {
        var names = new Numbered { Source() };
        Sink(names.Highest);
        Sink(names);
    }

    public static void Masking()
    {
        var names = new Masked { Source() };
        Sink(names);
        names[0] = Source();
        Sink(names[0]);
        names.Insert(0, Source());
        Sink(names[0]);
    }

    public static void Replacing()
    {
        var names = new Replaced { Source() };
        Sink(names[0]);
        names[0] = Source();
        names.RemoveAt(0);
        Sink(names.Count == 0);
    }

    public static void ThroughInterfaces()
    {
        ICollection<string> masked = new Masked();
        masked.Add(Source());
        Sink(masked.First());
        ICollection<string> audited = new Audited();
        audited.Add(Source());
        Sink(audited.First());
    }

    public static void OfTheLibrary()
    {
        var names = new Collection<string> { "a" };
        names.Add(Source());
        Sink(names[1]);
        names.Clear();
        Sink(names);
    }
}
