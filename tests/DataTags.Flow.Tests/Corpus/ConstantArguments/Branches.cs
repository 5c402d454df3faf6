namespace Export;

public enum Detail
{
    None,
    Initials,
    Full,
}

public sealed class Writer(bool redact)
{
    public string Write(string text) => redact ? "***" : text;
}

public static class Branches
{
    private const bool IsDebug = false;

    public static void BooleanFlag()
    {
        Sink(Show(Source(), full: true));
        Sink(Show(Source(), full: false));
        Sink(Show("x", full: true));
        Sink(Show(Source()));
    }

    public static void EnumFlag()
    {
        Sink(Render(Source(), Detail.Full));
        Sink(Render(Source(), Detail.None));
        Sink(Render(Source(), Detail.Initials));
        Sink(Render("x", Detail.Full));
    }

    public static void TextKey()
    {
        Sink(Field("mail", Source(), "Ghent"));
        Sink(Field("city", Source(), "Ghent"));
        Sink(Field("none", Source(), "Ghent"));
        Sink(Switch("mail", Source()));
        Sink(Switch("city", Source()));
    }

    public static void NumberKey()
    {
        Sink(At(0, Source(), "b"));
        Sink(At(1, Source(), "b"));
        Sink(At(1, "a", Source()));
        Sink(At(7, Source(), Source()));
    }

    public static void NullArgument()
    {
        Sink(Or(null, Source()));
        Sink(Or("x", Source()));
        Sink(Or(Source(), "x"));
    }

    public static void ThroughTwoCalls()
    {
        Sink(Outer(Source(), masked: true));
        Sink(Outer(Source(), masked: false));
    }

    public static void HeldByInstance()
    {
        Sink(new Writer(redact: true).Write(Source()));
        Sink(new Writer(redact: false).Write(Source()));
    }

    public static void ConstantCondition()
    {
        var text = "clean";
        if (IsDebug)
            text = Source();
        Sink(text);
        const int Level = 3;
        Sink(Level > 2 ? Source() : "x");
        Sink(Level > 5 ? Source() : "x");
    }

    public static void VariableFlag(bool full)
    {
        Sink(Show(Source(), full));
        Sink(Show("x", full));
        var never = false;
        Sink(Show(Source(), never));
        never = true;
        Sink(Show(Source(), never));
    }

    public static void EarlyReturn()
    {
        Sink(Guarded(Source(), allow: false));
        Sink(Guarded(Source(), allow: true));
        Sink(Thrown(Source(), allow: true));
    }

    public static void SinkBehindFlag()
    {
        Log(Source(), on: false);
        LogLoud(Source(), on: true);
    }

    private static string Show(string text, bool full = false) => full ? text : "hidden";

    private static string Render(string text, Detail detail)
    {
        switch (detail)
        {
            case Detail.Full:
                return text;
            case Detail.Initials:
                return text[..1];
            default:
                return "-";
        }
    }

    private static string Field(string name, string mail, string city)
    {
        if (name == "mail")
            return mail;
        return name == "city" ? city : "?";
    }

    private static string Switch(string name, string mail) => name switch
    {
        "mail" => mail,
        _ => "?",
    };

    private static string At(int index, string first, string second)
    {
        if (index == 0)
            return first;
        if (index == 1)
            return second;
        return "out of range";
    }

    private static string Or(string? first, string second)
    {
        if (first is null)
            return second;
        return first;
    }

    private static string Outer(string text, bool masked) => Inner(text + "!", masked ? "mask" : "show");

    private static string Inner(string text, string mode) => mode == "show" ? text : "#";

    private static string Guarded(string text, bool allow)
    {
        if (!allow)
            return "denied";
        return text;
    }

    private static string Thrown(string text, bool allow)
    {
        if (!allow)
            throw new InvalidOperationException();
        return text;
    }

    private static void Log(string text, bool on)
    {
        if (on)
            Sink(text); // UNREACHED
    }

    private static void LogLoud(string text, bool on)
    {
        if (on)
            Sink(text);
    }
}
