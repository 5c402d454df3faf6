namespace Access;

public static class Conditions
{
    public static void ComparedWithConstant()
    {
        var text = Source();
        if (text == "guest")
            Sink(text); // UNREACHED
        else
            Sink(text);
        if (text != "guest")
            Sink(text);
        var country = Country(text);
        if (country == "BE")
            Sink(country);
    }

    public static void Replaced()
    {
        var text = Source();
        if (text != "guest")
            text = "guest";
        Sink(text);
        var kind = Source();
        kind = kind == "a" ? "a" : "b";
        Sink(kind);
        var other = Source();
        other = other.Length > 3 ? other : "short";
        Sink(other);
    }

    public static void AllowList()
    {
        var text = Source();
        string[] allowed = ["home", "shop"];
        Sink(allowed.Contains(text) ? "listed" : "not listed");
        Sink(allowed.FirstOrDefault(page => page == text) ?? "home");
        Sink(Array.Find(allowed, page => page == text) ?? text);
        var page = text switch
        {
            "home" => "home",
            "shop" => "shop",
            _ => "other",
        };
        Sink(page);
    }

    public static void NullChecks(bool known)
    {
        var text = known ? Source() : null;
        if (text is null)
            Sink(text);
        else
            Sink(text);
        if (text == null)
        {
            Sink(text);
            return;
        }

        Sink(text);
        ArgumentNullException.ThrowIfNull(text);
        Sink(text);
    }

    public static void TypeTests(bool number)
    {
        object value = number ? 5 : Source();
        if (value is int)
            Sink(value);
        else
            Sink(value);
        if (value is string text && text.Length > 1)
            Sink(text);
        if (value is int count)
            Sink(count);
        if (value.GetType() == typeof(string))
            Sink(value);
    }

    public static void CorrelatedConditions(bool secret)
    {
        var text = "clean";
        if (secret)
            text = Source();
        if (!secret)
            Sink(text); // SPURIOUS: two tests of one input are not tied
        if (secret)
            Sink(text);
    }

    public static void Loops(bool twice)
    {
        var text = "clean";
        for (var round = 0; round < (twice ? 2 : 1); round++)
        {
            Sink(text);
            text = Source();
        }

        var word = "";
        while (word.Length < 3)
            word = Source();
        Sink(word);
        var line = "";
        do
            line = Source();
        while (line.Length == 0);
        Sink(line);
    }

    public static void Jumps(bool stop)
    {
        var text = "clean";
        foreach (var item in new[] { "a", Source() })
        {
            if (stop)
                break;
            if (item == "a")
                continue;
            text = item;
        }

        Sink(text);
        if (stop)
            goto done;
        Sink(Source());
    done:
        Sink(stop ? "stopped" : "ran");
    }

    public static void ShortCircuit(bool first, bool second)
    {
        var text = "clean";
        _ = first && Set();
        Sink(text);
        var other = "clean";
        _ = second || SetOther();
        Sink(other);
        var none = "clean";
        _ = false && SetNone();
        Sink(none);

        bool Set()
        {
            text = Source();
            return true;
        }

        bool SetOther()
        {
            other = Source();
            return true;
        }

        bool SetNone()
        {
            none = Source();
            return true;
        }
    }

    public static void LocalsDoNotLeakAcrossBranches(bool left)
    {
        string text;
        if (left)
        {
            text = Source();
            text = "washed";
        }
        else
        {
            text = "other";
        }

        Sink(text);
        string mixed;
        if (left)
            mixed = "x";
        else
            mixed = Source();
        Sink(mixed);
    }

    public static void EmptyChecks()
    {
        var text = Source();
        if (string.IsNullOrWhiteSpace(text))
            return;
        Sink(text);
        Sink(string.IsNullOrEmpty(text) ? "empty" : text);
        if (text is { Length: > 1 } and not "admin")
            Sink(text);
    }

    private static string Country(string text) => text.EndsWith(".example", StringComparison.Ordinal) ? "BE" : text;
}
