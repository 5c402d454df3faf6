using System.Collections;
using System.Collections.ObjectModel;

namespace ArrayLists;

public static class Untyped
{
    public static void ByPosition()
    {
        var list = new ArrayList { "clean", Source() };
        Sink(list[0]);
        Sink(list[1]);
        list.Insert(0, "front");
        Sink(list[1]);
        Sink(list[2]);
        list.RemoveAt(2);
        Sink(list);
        list[0] = Source();
        Sink(list[0]);
        Sink(list[1]);
        Sink(list.ToArray()[1]);
        Sink(list.ToArray()[0]);
        list.Clear();
        Sink(list);
    }

    public static void OfOthers()
    {
        var list = new ArrayList(new[] { "clean", Source() });
        Sink(list[0]);
        Sink(list[1]);
        list.AddRange(new[] { "c", Source() });
        Sink(list[2]);
        Sink(list[3]);
        var copy = (ArrayList)list.Clone();
        Sink(copy[0]);
        Sink(copy[1]);
    }

    public static void ThroughInterface()
    {
        IList list = new ArrayList();
        list.Add("clean");
        list.Add(Source());
        Sink(list[0]);
        Sink(list[1]);
        list.Insert(0, "front");
        Sink(list[0]);
        Sink(list[2]);
    }
}

public static class Collections
{
    public static void ByPosition()
    {
        var list = new Collection<string> { "clean", Source() };
        Sink(list[0]);
        Sink(list[1]);
        list.Insert(0, "front");
        Sink(list[0]);
        Sink(list[2]);
        list.RemoveAt(2);
        Sink(list);
        var observed = new ObservableCollection<string> { "clean", Source() };
        Sink(observed[0]);
        Sink(observed[1]);
    }
}
