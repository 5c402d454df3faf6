namespace Settings;

public sealed class Profile
{
    private readonly Lazy<string> _address;
    private readonly Lazy<string> _theme = new(() => "dark");
    private string? _cached;

    public Profile(Func<string> load) => _address = new Lazy<string>(load);

    public string Address => _address.Value;

    public string Theme => _theme.Value;

    public bool IsLoaded => _address.IsValueCreated;

    public string Cached => _cached ??= Address.ToLowerInvariant();
}

public static class Deferred
{
    private static readonly Lazy<string> Shared = new(Source, isThreadSafe: true);

    private static readonly Lazy<string> Empty = new(() => "empty");

    public static void LocalLazy()
    {
        var lazy = new Lazy<string>(() => Source());
        Sink(lazy.IsValueCreated);
        Sink(lazy.Value);
        var clean = new Lazy<string>(() => "clean");
        Sink(clean.Value);
        var ready = new Lazy<string>(Source());
        Sink(ready.Value);
    }

    public static void CapturesLate()
    {
        var name = "a";
        var lazy = new Lazy<string>(() => name + "!");
        name = Source();
        Sink(lazy.Value);
    }

    public static void EvaluatedOnce()
    {
        var name = "a";
        var lazy = new Lazy<string>(() => name);
        Sink(lazy.Value);
        name = Source();
        Sink(lazy.Value);
    }

    public static void InField()
    {
        var profile = new Profile(() => Source());
        Sink(profile.Address);
        Sink(profile.Theme);
        Sink(profile.IsLoaded);
        Sink(profile.Cached);
        Sink(new Profile(() => "x").Cached);
    }

    public static void StaticLazy()
    {
        Sink(Shared.Value);
        Sink(Empty.Value);
    }

    public static void LazyOfTuple()
    {
        var lazy = new Lazy<(string Name, string City)>(() => (Source(), "Ghent"));
        Sink(lazy.Value.Name);
        Sink(lazy.Value.City);
    }

    public static void Initializer()
    {
        string? slot = null;
        Sink(LazyInitializer.EnsureInitialized(ref slot, () => Source()));
        Sink(slot);
        string? clean = null;
        Sink(LazyInitializer.EnsureInitialized(ref clean, () => "x"));
    }

    public static async Task LazyTask()
    {
        var lazy = new Lazy<Task<string>>(() => SourceAsync());
        Sink(await lazy.Value);
        var clean = new Lazy<Task<string>>(() => Task.FromResult("x"));
        Sink(await clean.Value);
    }

    public static void ThreadLocals()
    {
        using var local = new ThreadLocal<string>(() => Source());
        Sink(local.Value);
        using var clean = new ThreadLocal<string>(() => "x");
        Sink(clean.Value);
    }
}
