namespace Notes;

public sealed class Page
{
    public string Text { get; set; } = "";

    public string Title { get; set; } = "page";

    public int Count { get; set; }

    public string[] Lines { get; } = ["a", "b"];
}

public static class Additions
{
    public static void OnLocals()
    {
        var text = "a";
        text += "b";
        Sink(text);
        text += Source();
        Sink(text);
        text += "c";
        Sink(text);
        text = "d";
        Sink(text);
    }

    public static void OnProperties()
    {
        var page = new Page();
        page.Text += "begin ";
        Sink(page.Text);
        page.Text += Source();
        Sink(page.Text);
        Sink(page.Title);
        page.Count += 2;
        Sink(page.Count);
        page.Count += SourceNumber();
        Sink(page.Count);
    }

    public static void OnElements()
    {
        var page = new Page();
        page.Lines[0] += Source();
        Sink(page.Lines[0]);
        Sink(page.Lines[1]);
        var map = new Dictionary<string, string> { ["k"] = "", ["m"] = "" };
        map["k"] += Source();
        Sink(map["k"]);
        Sink(map["m"]);
    }

    public static void OnNumbers()
    {
        var sum = 1;
        sum += SourceNumber();
        Sink(sum);
        sum -= 1;
        Sink(sum);
        sum = 0;
        sum++;
        Sink(sum);
        var bits = SourceNumber();
        bits |= 0;
        Sink(bits);
        bits ^= bits;
        bits = 3;
        bits <<= 1;
        Sink(bits);
    }

    public static void InLoops()
    {
        var all = "";
        foreach (var word in new[] { "a", Source() })
            all += word + " ";
        Sink(all);
        var lengths = 0;
        foreach (var word in new[] { "a", Source() })
            lengths += word.Length;
        Sink(lengths);
        var stars = "";
        foreach (var _ in Source())
            stars += "*";
        Sink(stars);
    }

    public static void ValueOfAssignment()
    {
        string text = "", other;
        Sink(text += Source());
        other = text = "x";
        Sink(other);
        var first = "a";
        Sink(first = Source());
        Sink(first);
        string left, right;
        left = right = Source();
        Sink(left);
        Sink(right);
    }

    public static void OnRefAndFields()
    {
        var text = "";
        Append(ref text, Source());
        Sink(text);
        s_log += "line ";
        Sink(s_kind);
        s_log += Source();
        Sink(s_log);
    }

    public static void MixedTypes()
    {
        var text = "n: ";
        text += SourceNumber();
        Sink(text);
        text = "c: ";
        text += Source()[0];
        Sink(text);
        text = "d: ";
        text += SourceDate();
        Sink(text);
        text = "l: ";
        text += Source().Length;
        Sink(text);
    }

    private static string s_log = "";

    private static string s_kind = "log";

    private static void Append(ref string text, string more) => text += more;
}
