namespace Constants;

/// <summary>Where a case is one constant, what was asked about is that constant.</summary>
public static class Cases
{
    public static void OnTruth(bool on)
    {
        var text = Source();
        switch (on)
        {
            case true:
                Sink(text);
                break;
            default:
                text = "off";
                Sink(text);
                break;
        }

        Sink(text);
    }

    public static void OnText()
    {
        var text = Source();
        switch (text)
        {
            case "known":
                Sink(text); // UNREACHED
                break;
            case { Length: > 1 }:
                Sink(text);
                break;
        }

        Sink(text switch
        {
            "known" => text,
            { Length: > 100 } => "long",
            _ => text + ".",
        });
    }

    public static void OnNumbers()
    {
        Sink(Name(1, Source(), "b"));
        Sink(Name(2, Source(), "b"));
        Sink(Name(2, "a", Source()));
        Sink(Name(3, "a", Source()));
    }

    private static string Name(int kind, string a, string b)
    {
        switch (kind)
        {
            case 1:
                return a;
            case 2:
            case 4:
                return b;
            default:
                return "c";
        }
    }
}
