using System.Collections.Immutable;

namespace Arrays;

public static class CollectionExpressions
{
    public static void Literals()
    {
        string[] array = ["a", Source()];
        Sink(array[0]);
        Sink(array[1]);
        List<string> list = ["a", Source()];
        Sink(list);
        List<string> clean = ["a", "b"];
        Sink(clean);
        HashSet<string> set = [Source()];
        Sink(set);
        ImmutableArray<string> frozen = ["a", Source()];
        Sink(frozen[1]);
        IEnumerable<string> lazy = [Source()];
        Sink(lazy);
        Span<string> span = [Source(), "b"];
        Sink(span[0]);
        Sink(span[1]);
        string[] none = [];
        Sink(none);
    }

    public static void Spreads()
    {
        string[] clean = ["a"];
        string[] secret = [Source()];
        string[] both = [.. clean, "x", .. secret];
        Sink(both);
        Sink(both[0]);
        Sink(both[1]);
        Sink(both[2]);
        string[] again = [.. clean, .. clean];
        Sink(again);
        string[] mapped = [.. secret.Select(item => item + "!")];
        Sink(mapped[0]);
        int[] sizes = [.. secret.Select(item => item.Length)];
        Sink(sizes);
    }

    public static void Nested()
    {
        List<string[]> rows = [["a"], [Source()]];
        Sink(rows[1][0]);
        foreach (var row in rows)
            Sink(row);
    }

    public static void Arguments()
    {
        Show(["a"]);
        ShowSecret(["a", Source()]);
        Sink(Last(["a", Source()]));
        Sink(Last(["a", "b"]));
    }

    public static void ParamsArrays()
    {
        Sink(Join("a", "b"));
        Sink(Join("a", Source()));
        Sink(Join(Source()));
        Sink(Join());
        Sink(Join(["x", Source()]));
        Sink(FirstOf("a", Source()));
        Sink(FirstOf(Source(), "a"));
    }

    public static void ParamsSpans()
    {
        Sink(JoinSpan("a", Source()));
        Sink(JoinSpan("a", "b"));
        Sink(JoinList("a", Source()));
        Sink(JoinList("a", "b"));
        Sink(CountSpan("a", Source()));
    }

    private static void Show(string[] items) => Sink(items[0]);

    private static void ShowSecret(string[] items) => Sink(items[1]);

    private static string Last(IReadOnlyList<string> items) => items[^1];

    private static string Join(params string[] items) => string.Join("-", items);

    private static string FirstOf(params string[] items) => items[0];

    private static string JoinSpan(params ReadOnlySpan<string> items) => string.Join("-", items);

    private static string JoinList(params List<string> items) => string.Join("-", items);

    private static int CountSpan(params ReadOnlySpan<string> items) => items.Length;
}
