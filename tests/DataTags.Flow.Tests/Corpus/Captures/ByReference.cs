namespace Captures;

public static class ByReference
{
    public static void LambdaWritesOuter(bool call)
    {
        var text = "clean";
        Action fill = () => text = Source();
        Sink(text);
        if (call)
            fill();
        Sink(text);
    }

    public static void LambdaNeverCalled()
    {
        var text = "clean";
        Action fill = () => text = Source();
        Sink(text);
        _ = fill;
        Sink(text);
    }

    public static void LambdaReadsLaterValue()
    {
        var text = "clean";
        Func<string> read = () => text;
        Sink(read());
        text = Source();
        Sink(read());
        text = "clean again";
        Sink(read());
    }

    public static void SinkInsideLambda(bool late)
    {
        var text = "clean";
        void Show() => Sink(text);
        if (late)
            text = Source();
        Show();
    }

    public static void SinkInsideLambdaStaysClean()
    {
        var text = "clean";
        void Show() => Sink(text);
        Show();
        text = Source();
        _ = text;
    }

    public static void LocalFunctionWritesOuter()
    {
        var text = "clean";
        var other = "clean";
        Fill();
        Sink(text);
        Sink(other);
        Wipe();
        Sink(text);

        void Fill() => text = Source();
        void Wipe() => text = "";
    }

    public static void NestedLambdas()
    {
        var text = "clean";
        Func<Func<string>> outer = () =>
        {
            text = Source();
            return () => text + "!";
        };
        var inner = outer();
        Sink(inner());
        Sink(text);
        text = "clean";
        Sink(inner());
    }

    public static void PerIterationVariable()
    {
        var readers = new List<Func<string>>();
        foreach (var item in new[] { "a", Source(), "c" })
            readers.Add(() => item);
        Sink(readers[1]());
        var first = readers[0];
        Sink(first is not null);
    }

    public static void SharedLoopVariable()
    {
        var readers = new List<Func<string>>();
        var current = "a";
        for (var index = 0; index < 2; index++)
        {
            readers.Add(() => current);
            current = Source();
        }

        Sink(readers[0]());
    }

    public static void TwoClosuresOverOneVariable()
    {
        var cell = "clean";
        Action<string> set = value => cell = value;
        Func<string> get = () => cell;
        set("x");
        Sink(get());
        set(Source());
        Sink(get());
        set("y");
        Sink(get());
    }

    public static void StaticLambdaCapturesNothing()
    {
        var secret = Source();
        Func<string, string> id = static value => value;
        Sink(id("clean"));
        Sink(id(secret));
    }

    public static void CounterDoesNotCarry()
    {
        var secret = Source();
        var count = 0;
        Action<string> add = text => count += text.Length > 3 ? 1 : 0;
        add(secret);
        Sink(count);
    }

    public static void RecursiveLocalFunction(bool deep)
    {
        Sink(Down(deep ? 3 : 0, Source()));
        Sink(Down(2, "clean"));

        string Down(int depth, string text) => depth == 0 ? text : Down(depth - 1, text + ".");
    }

    public static void ParameterCapturedByLambda(bool other) => Use(Source(), "clean", other);

    private static void Use(string secret, string plain, bool other)
    {
        Func<string> first = () => secret;
        Func<string> second = () => plain;
        Sink(first());
        Sink(second());
        Sink((other ? first : second)());
    }
}
