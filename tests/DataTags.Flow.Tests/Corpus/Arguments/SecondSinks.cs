namespace SecondSinks;

/// <summary>Several sinks behind one call.</summary>
public static class Calls
{
    private sealed class Bell
    {
        public event Action<string>? Rung;

        public void Ring(string text) => Rung?.Invoke(text);
    }

    private class Parent
    {
        public string Kept = "";

        public virtual void Keep(string text) => Kept = text;
    }

    private sealed class Child : Parent;

    public static void TwoInOneMethod() => Both(Source());

    public static void OneBelowTheOther() => Above(Source());

    public static void TwoHandlers()
    {
        var bell = new Bell();
        bell.Rung += text => Sink(text);
        bell.Rung += text => SinkText(text + "!");
        bell.Ring(Source());
    }

    public static void OnceThroughAnObject() => Through(Source());

    public static async Task Awaited() => await Later(Source());

    public static void ThroughALambda() => Inside(Source());

    private static void Both(string text)
    {
        Sink(text);
        SinkText(text);
        Sink(text.Length > 3 ? text : "short");
        Sink("constant");
    }

    private static void Above(string text)
    {
        Below(text, "clean");
        SinkFormatted(text);
    }

    private static void Below(string text, string other)
    {
        SinkFormatted(text);
        SinkFormatted(other);
    }

    private static void Through(string text)
    {
        var child = new Child();
        child.Keep(text);
        SinkFormatted(child.Kept);
        SinkFormatted(text);
    }

    private static async Task<string> Later(string text)
    {
        Sink(text);
        await Task.Yield();
        var pair = (Left: "c", Right: text);
        SinkText(pair.Right);
        SinkText(pair.Left);
        return pair.Right;
    }

    private static void Inside(string text)
    {
        Func<string> inner = () => text;
        Sink(inner());
        Sink(text);
    }
}
