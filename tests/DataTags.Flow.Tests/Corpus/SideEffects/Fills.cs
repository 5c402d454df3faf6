namespace Filling;

/// <summary>Lists that a callee adds to and hands on itself.</summary>
public static class Fills
{
    public static void AddedAndShown()
    {
        var names = new List<string> { "a" };
        Show(names, Source());
        Show("b", ["a"]);
        var local = "a";
        var bag = new List<string> { local };
        local = Source();
        void Put()
        {
            bag.Add(local);
            Sink(bag);
        }

        Put();
    }

    public static void InsertedAndShown()
    {
        var names = new List<string>();
        Front(names, Source());
        Sink(names);
    }

    private static void Show(List<string> names, string name)
    {
        names.Add(name);
        Sink(names);
    }

    private static void Show(string name, List<string> names)
    {
        names.Add(name);
        Sink(names);
    }

    private static void Front(List<string> names, string name)
    {
        names.Insert(0, name);
        SinkFormatted(names);
    }
}
