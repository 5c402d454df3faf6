namespace Batch;

public static class Combinators
{
    public static async Task WhenAllOfArray()
    {
        var results = await Task.WhenAll(LoadAsync("a"), LoadAsync(Source()));
        Sink(results);
        foreach (var text in results)
            Sink(text);
        Sink(results.Length);
        Sink(await Task.WhenAll(LoadAsync("a"), LoadAsync("b")));
    }

    public static async Task WhenAllOfQuery()
    {
        string[] customers = [Source(), "shop"];
        var loaded = await Task.WhenAll(customers.Select(LoadAsync));
        Sink(string.Join(";", loaded));
        var lengths = await Task.WhenAll(customers.Select(async customer => (await LoadAsync(customer)).Length));
        Sink(lengths.Sum());
    }

    public static async Task ResultsAfterWhenAll()
    {
        var secret = LoadAsync(Source());
        var plain = LoadAsync("shop");
        await Task.WhenAll(secret, plain);
        Sink(secret.Result);
        Sink(plain.Result);
        Sink(await secret);
        Sink(await plain);
    }

    public static async Task WhenAny()
    {
        var first = await Task.WhenAny(LoadAsync(Source()), LoadAsync(Source()));
        Sink(await first);
        var clean = await Task.WhenAny(LoadAsync("a"), LoadAsync("b"));
        Sink(await clean);
    }

    public static async Task RunOnPool()
    {
        var secret = Source();
        Sink(await Task.Run(() => secret.ToUpperInvariant()));
        Sink(await Task.Run(async () => await LoadAsync(secret)));
        Sink(await Task.Run(() => secret.Length));
        Sink(await Task.Factory.StartNew(() => secret));
        Sink(await Task.Factory.StartNew(state => (string)state! + "!", secret));
    }

    public static async Task WritesFromTask()
    {
        var text = "clean";
        var other = "clean";
        await Task.Run(() => text = Source());
        Sink(text);
        Sink(other);
    }

    public static void RawThread()
    {
        string? seen = null;
        var thread = new Thread(state => seen = (string)state!);
        thread.Start(Source());
        thread.Join();
        Sink(seen);
        string? plain = null;
        var second = new Thread(() => plain = "x");
        second.Start();
        second.Join();
        Sink(plain);
    }

    public static void PoolWorkItem()
    {
        string? seen = null;
        using var done = new ManualResetEventSlim();
        ThreadPool.QueueUserWorkItem(
            state =>
            {
                seen = state;
                done.Set();
            },
            Source(),
            preferLocal: false);
        done.Wait();
        Sink(seen);
    }

    public static async Task ListOfTasks()
    {
        var tasks = new List<Task<string>>();
        foreach (var name in new[] { "a", Source() })
            tasks.Add(LoadAsync(name));
        foreach (var task in tasks)
            Sink(await task);
        Sink(tasks.Count);
    }

    public static async Task WaitAsync()
    {
        Sink(await LoadAsync(Source()).WaitAsync(TimeSpan.FromSeconds(5)));
        Sink(await LoadAsync("x").WaitAsync(TimeSpan.FromSeconds(5)));
    }

    public static async Task EachAsCompleted()
    {
        await foreach (var task in Task.WhenEach(LoadAsync(Source()), LoadAsync("b")))
            Sink(await task);
    }

    public static async Task Unwrapped()
    {
        Task<Task<string>> nested = Task.Factory.StartNew(() => LoadAsync(Source()));
        Sink(await nested.Unwrap());
        Sink(await await nested);
    }

    private static async Task<string> LoadAsync(string name)
    {
        await Task.Yield();
        return $"record of {name}";
    }
}
