namespace Mail;

public static class Lists
{
    public static void Arrays()
    {
        Sink(Join(";", "a", Source()));
        Sink(Join(";", "a", "b"));
        Sink(Join(Source()));
        Sink(Join(";", [Source()]));
        Sink(Join(";"));
        Sink(Count(Source(), "b"));
        Sink(Second("a", Source()));
        Sink(Second(Source(), "b"));
    }

    public static void Spans()
    {
        Sink(Longest("a", Source()));
        Sink(Longest("a", "b"));
        Sink(HowMany(Source()));
        Sink(Longest([Source(), "c"]));
        SinkSpan(First('a', 'b'));
        SinkSpan(First(Source()[0], 'b'));
    }

    public static void Collections()
    {
        Sink(Lines("a", Source()));
        Sink(Lines("a", "b"));
        Sink(Lazily(Source()).First());
        Sink(Lazily("x").First());
        Sink(Names("a", Source())[0]);
    }

    public static void Objects()
    {
        Sink(string.Format("{0} at {1}", Source(), 3));
        Sink(string.Format("{0} at {1}", 2, 3));
        Sink(string.Format("{0} {1} {2} {3} {4}", 1, 2, 3, 4, Source()));
        Sink(Mixed(1, Source()));
        Sink(Mixed(1, new[] { "a" }));
        Sink(string.Concat("a", "b", "c", "d", Source()));
        Sink(System.IO.Path.Combine("home", Source()));
        Sink(System.IO.Path.Combine("home", "x"));
    }

    public static void WrittenBack()
    {
        string[] lines = ["a", "b"];
        Overwrite(lines);
        Sink(lines[0]);
        Sink(lines[1]);
        string[] kept = ["a", "b"];
        Overwrite([.. kept]);
        Sink(kept[0]);
    }

    public static void Actions()
    {
        var seen = new List<string>();
        RunAll(() => seen.Add("a"), () => seen.Add(Source()));
        Sink(seen);
        var clean = new List<string>();
        RunAll(() => clean.Add("a"));
        Sink(clean);
    }

    private static string Join(string separator, params string[] parts) => string.Join(separator, parts) + (parts.Length == 0 ? separator : "");

    private static int Count(params string[] parts) => parts.Length;

    private static string Second(params string[] parts) => parts[1];

    private static string Longest(params ReadOnlySpan<string> parts)
    {
        var longest = "";
        foreach (var part in parts)
        {
            if (part.Length > longest.Length)
                longest = part;
        }

        return longest;
    }

    private static int HowMany(params ReadOnlySpan<string> parts) => parts.Length;

    private static ReadOnlySpan<char> First(params char[] letters) => letters.AsSpan(0, 1);

    private static List<string> Lines(params List<string> lines)
    {
        lines.Add("end");
        return lines;
    }

    private static IEnumerable<string> Lazily(params IEnumerable<string> lines) => lines.Select(line => line + "!");

    private static string[] Names(params IReadOnlyList<string> names) => [names[1], names[0]];

    private static string Mixed(params object[] values) => string.Join("|", values);

    private static void Overwrite(params string[] lines) => lines[0] = Source();

    private static void RunAll(params Action[] actions)
    {
        foreach (var action in actions)
            action();
    }
}
