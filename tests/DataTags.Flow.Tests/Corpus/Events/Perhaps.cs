namespace Perhaps;

public sealed class Gong
{
    public event Action<string>? Struck;

    public void Strike(string text) => Struck?.Invoke(text);
}

/// <summary>Handlers of which some are surely there and others only on some ways.</summary>
public static class Handlers
{
    public static void OneIsSurelyThere(bool isWatched)
    {
        var gong = new Gong();
        string heard = "", seen = "";
        gong.Struck += text => heard = text;
        gong.Strike(Source());
        if (isWatched)
            gong.Struck += text => seen = text;
        Sink(heard);
        gong.Strike("all clear");
        Sink(heard);
        Sink(seen);
        gong.Strike(Source());
        Sink(heard);
        Sink(seen);
    }

    public static void AddedWhereItMayFail(bool fails)
    {
        var gong = new Gong();
        var heard = "";
        gong.Struck += text => heard = text;
        try
        {
            var seen = "";
            gong.Struck += text => seen = text;
            gong.Strike(Source());
            if (fails)
                throw new InvalidOperationException("no");
        }
        catch (InvalidOperationException)
        {
        }

        Sink(heard);
        gong.Strike("all clear");
        Sink(heard);
    }

    public static void OneHearsWhatTheOtherLeft(bool isTold)
    {
        var heard = "";
        Action<string> all = text => heard = text;
        if (isTold)
            all += _ => Sink(heard);
        all(Source());
        var kept = "";
        Action<string> others = _ => kept = "over";
        if (isTold)
            others += _ => Sink(kept);
        others(Source());
    }

    public static void TakenAway(bool isQuiet)
    {
        var heard = "";
        Action<string>? all = null;
        Action<string> first = text => heard = text;
        Action<string> second = _ => Sink(heard);
        all += first;
        all += second;
        if (isQuiet)
            all -= second;
        all?.Invoke(Source());
        heard = "";
        all -= first;
        all?.Invoke(Source());
    }

    public static void PerhapsNobody(bool isWatched)
    {
        Action<string>? all = null;
        var heard = Source();
        if (isWatched)
            all += text => heard = text;
        all?.Invoke("a");
        Sink(heard);
        Action<string>? more = null;
        var seen = "";
        if (isWatched)
            more += text => seen = text;
        more += _ => seen = "over";
        more(Source());
        Sink(seen);
    }

    public static void AddedInTurns(bool isLong)
    {
        var count = isLong ? 9 : 0;
        var heard = "";
        Action<string> all = text => heard = text;
        while (count-- > 0)
            all += _ => heard = "over";
        all(Source());
        Sink(heard);
        all = text => heard = text;
        count = isLong ? 9 : 0;
        while (count-- > 0)
            all += _ => Sink(heard);
        all(Source());
    }
}
