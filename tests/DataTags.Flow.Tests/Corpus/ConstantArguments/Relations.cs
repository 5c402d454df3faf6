namespace Relations;

/// <summary>Constants that are compared by size, counted down and counted up.</summary>
public static class Sizes
{
    public static void ComparedBySize()
    {
        Sink(Below(0, Source(), "b"));
        Sink(Below(1, Source(), "b"));
        Sink(Below(1, "a", Source()));
        Sink(AtLeast(2, Source(), "b"));
        Sink(AtLeast(1, Source(), "b"));
        Sink(AtLeast(1, "a", Source()));
        Sink(ByPattern(-1, Source(), "zero", "more"));
        Sink(ByPattern(0, Source(), "zero", "more"));
        Sink(ByPattern(7, "less", "zero", Source()));
    }

    public static void CountedDown()
    {
        Sink(Swap(0, Source(), "b"));
        Sink(Swap(1, Source(), "b"));
        Sink(Swap(1, "a", Source()));
        Sink(Swap(2, Source(), "b"));
    }

    public static void CountedUp()
    {
        var index = 0;
        index++;
        Sink(index == 1 ? Source() : "never");
        index += 2;
        Sink(index < 3 ? Source() : "three");
        Sink(index < 4 ? Source() : "never");
    }

    public static void CountedInALoop()
    {
        var last = "";
        for (var round = 0; round < 3; round++)
        {
            if (round > 1)
                last = Source();
        }

        Sink(last);
    }

    public static void CountedByACallback()
    {
        var count = 0;
        var last = "";
        new List<string> { "a", "b" }.ForEach(item =>
        {
            if (count > 0)
                last = Source();
            count++;
        });
        Sink(last);
    }

    private static string Below(int kind, string a, string b)
    {
        var result = b;
        if (kind < 1)
            result = a;
        return result;
    }

    private static string AtLeast(int kind, string a, string b) => kind >= 2 ? a : b;

    private static string ByPattern(int kind, string less, string zero, string more) => kind switch
    {
        < 0 => less,
        0 => zero,
        > 0 => more,
    };

    private static string Swap(int left, string a, string b) => left == 0 ? a : Swap(left - 1, b, a);
}
