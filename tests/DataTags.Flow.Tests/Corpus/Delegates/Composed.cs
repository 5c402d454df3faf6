namespace Composed;

/// <summary>Functions made of functions: one lambda that was made several times runs itself, each time with variables of its own.</summary>
public static class Compositions
{
    private static Func<A, C> Then<A, B, C>(this Func<A, B> first, Func<B, C> second) => value => second(first(value));

    private static Func<T, Task<R>> Use<T, R>(this Func<T, Task<R>> next, Func<T, Func<T, Task<R>>, Task<R>> step) => request => step(request, next);

    public static void Chains()
    {
        Func<string, string> trim = text => text.Trim();
        Func<string, string> mask = _ => "***";
        var twice = trim.Then(trim).Then(text => text + "!");
        Sink(twice(Source()));
        Sink(twice("a"));
        Sink(trim.Then(mask).Then(trim)(Source()));
        Sink(mask.Then(trim).Then(trim)(Source()));
        Sink(trim.Then(trim).Then(trim).Then(trim).Then(trim).Then(mask)(Source()));
        Sink(trim.Then(trim).Then(trim).Then(trim).Then(trim).Then(trim)(Source()));
        Sink(mask.Then(trim).Then(trim).Then(trim).Then(trim).Then(trim)(Source())); // SPURIOUS: what is composed of six functions is unknown code
        Sink(Source());
    }

    /// <summary>What a function does on the way, each of those it is made of does.</summary>
    public static void Effects()
    {
        var seen = new List<string>();
        var lengths = new List<bool>();
        Func<string, string> note = text =>
        {
            seen.Add(text);
            return text;
        };
        var first = note.Then(Redact).Then(note);
        Sink(first(Source()));
        Sink(seen);
        var second = note.Then(text =>
        {
            lengths.Add(text.Length > 3);
            return text;
        });
        second.Then(note)("b");
        Sink(lengths);
    }

    public static async Task Middleware()
    {
        var raw = new List<string>();
        var cleaned = new List<string>();
        Func<string, Task<string>> end = text => Task.FromResult("done " + text);
        var open = end.Use((request, next) =>
        {
            raw.Add(request);
            return next(request);
        }).Use((request, next) => next(request));
        Sink(await open(Source()));
        Sink(raw);
        var closed = end.Use((request, next) =>
        {
            cleaned.Add(request);
            return next(request);
        }).Use((request, next) => next(Redact(request)));
        Sink(await closed(Source()));
        Sink(cleaned);
    }

    /// <summary>Two functions share a variable, whoever runs them.</summary>
    public static void Shared()
    {
        var text = "a";
        Func<string, string> write = given => text = given;
        Func<string, string> read = _ => text;
        Sink(write.Then(read)(Source()));
        text = "b";
        Sink(read.Then(given => given)("c"));
    }
}
