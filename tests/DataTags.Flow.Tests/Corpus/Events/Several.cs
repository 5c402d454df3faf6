namespace Alarm;

public sealed class Siren
{
    public event Action<string>? Rung;

    public event EventHandler<string>? Loud;

    public void Ring(string text) => Rung?.Invoke(text);

    public void Shout(string text) => Loud?.Invoke(this, text);
}

public static class Several
{
    public static void HeardLast()
    {
        var siren = new Siren();
        var heard = "";
        siren.Rung += text => heard = text;
        siren.Ring(Source());
        siren.Ring("all clear");
        Sink(heard);
        siren.Ring(Source());
        Sink(heard);
    }

    public static void BothHear()
    {
        var siren = new Siren();
        string first = Source(), second = Source();
        siren.Rung += text => first = text;
        siren.Rung += text => second = text + "!";
        siren.Ring("a");
        Sink(first);
        Sink(second);
        siren.Ring(Source());
        Sink(first);
        Sink(second);
    }

    public static void OneAfterTheOther()
    {
        var siren = new Siren();
        string heard = "", told = "";
        siren.Rung += text => heard = text;
        siren.Rung += _ => told = heard;
        siren.Ring(Source());
        Sink(told);
        string before = "", now = "";
        var other = new Siren();
        other.Rung += _ => before = now;
        other.Rung += text => now = text;
        other.Ring(Source());
        Sink(before);
        Sink(now);
    }

    public static void PerhapsHears(bool isListening)
    {
        var siren = new Siren();
        var heard = Source();
        if (isListening)
            siren.Rung += text => heard = text;
        siren.Ring("a");
        Sink(heard);
        string seen = "", told = "";
        var other = new Siren();
        if (isListening)
            other.Rung += text => seen = text;
        other.Rung += _ => told = seen;
        other.Ring(Source());
        Sink(told);
    }

    public static void Removed()
    {
        var siren = new Siren();
        var heard = "";
        void On(string text) => heard = text;
        siren.Rung += On;
        siren.Rung += On;
        siren.Rung -= On;
        siren.Ring(Source());
        Sink(heard);
        heard = "";
        siren.Rung -= On;
        siren.Ring(Source());
        Sink(heard);
    }

    public static void AddedByHandler()
    {
        var siren = new Siren();
        siren.Loud += (_, text) => Sink(text);
        siren.Shout("quiet");
        Action more = () =>
        {
            siren.Loud += (_, text) =>
                Sink(text);
            siren.Shout(Source());
        };
        more();
    }

    public static void Combined()
    {
        var heard = "";
        Action<string> all = text => heard = text;
        all += _ => heard = "over";
        all(Source());
        Sink(heard);
        Action<string> turned = _ => heard = "over";
        turned += text => heard = text;
        turned(Source());
        Sink(heard);
    }

    public static void Answering()
    {
        Func<string, string> answer = text => text;
        answer += _ => "no";
        Sink(answer(Source()));
        answer += text => text;
        Sink(answer(Source()));
    }
}
