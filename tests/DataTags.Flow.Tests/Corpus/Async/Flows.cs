using System.Diagnostics.CodeAnalysis;

namespace Mailing;

public sealed record Subscriber(string Address, string Language);

public interface IGateway
{
    Task<Subscriber> LoadAsync(int id, CancellationToken cancellation = default);

    ValueTask<string> LanguageAsync(int id);
}

internal sealed class Gateway : IGateway
{
    private readonly SemaphoreSlim _gate = new(1);
    private Subscriber? _cached;

    public async Task<Subscriber> LoadAsync(int id, CancellationToken cancellation = default)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return _cached ??= new Subscriber(await SourceAsync().ConfigureAwait(false), "nl");
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask<string> LanguageAsync(int id) => (await LoadAsync(id)).Language;
}

internal sealed class Retry<T>(Func<Task<T>> work)
{
    public async Task<T> RunAsync(int times)
    {
        for (var round = 1; ; round++)
        {
            try
            {
                return await work();
            }
            catch (TimeoutException) when (round < times)
            {
                await Task.Delay(0);
            }
        }
    }
}

public static class Flows
{
    public static async Task Gateways()
    {
        IGateway gateway = new Gateway();
        var subscriber = await gateway.LoadAsync(1);
        Sink(subscriber.Address);
        Sink(subscriber.Language);
        Sink((await gateway.LoadAsync(2)).Address);
        Sink(await gateway.LanguageAsync(2));
    }

    public static async Task Retried()
    {
        Sink(await new Retry<string>(() => SourceAsync()).RunAsync(3));
        Sink(await new Retry<string>(() => Task.FromResult("x")).RunAsync(3));
        var tries = 0;
        Sink(await new Retry<string>(async () =>
        {
            if (tries++ == 0)
                throw new TimeoutException();
            return await SourceAsync();
        }).RunAsync(3));
    }

    public static async Task StartedThenAwaited()
    {
        var pending = SourceAsync();
        Sink(pending.Id > 0);
        var other = Task.FromResult("x");
        var text = await pending;
        Sink(text);
        Sink(await other);
        (string left, string right) = (await SourceAsync(), await other);
        Sink(left);
        Sink(right);
    }

    public static async Task InExpressions(bool on)
    {
        Sink(on ? await SourceAsync() : "x");
        Sink($"{await SourceAsync()} and {await Task.FromResult(1)}");
        Sink(string.Concat("a", await SourceAsync()));
        Sink((await SourceAsync())[..2]);
        Sink(new[] { "a", await SourceAsync() });
        Sink(await Task.FromResult((string?)null) ?? await SourceAsync());
        var map = new Dictionary<string, string> { ["k"] = await SourceAsync() };
        Sink(map["k"]);
        map["k"] = await Task.FromResult("x");
        Sink(map["k"]);
    }

    public static async Task Results()
    {
        var result = await TryLoadAsync(Source());
        if (result.IsFound)
            Sink(result.Value);
        Sink(result.IsFound);
        var (isFound, value) = await TryLoadAsync("x");
        Sink(value);
        Sink(isFound);
    }

    public static async Task LocalAsyncFunctions()
    {
        var prefix = Source();
        Sink(await PrefixAsync("x"));
        Sink(await EchoAsync("x"));
        Sink(await EchoAsync(prefix));

        async Task<string> PrefixAsync(string text)
        {
            await Task.Yield();
            return prefix + text;
        }

        static async Task<string> EchoAsync(string text)
        {
            await Task.Yield();
            return text;
        }
    }

    public static async Task EventToTask()
    {
        var source = new Feed();
        var next = source.NextAsync();
        source.Raise(Source());
        Sink(await next);
    }

    public static async Task Progress()
    {
        var seen = new List<string>();
        IProgress<string> progress = new Collector(seen);
        await ReportAsync(progress, Source());
        Sink(seen);
        Sink(seen.Count);
    }

    public static async Task ForwardedWithoutAwait()
    {
        Sink(await Forward(Source()));
        Sink(await Forward("x"));
        Sink(await Forward2(() => Forward(Source())));
        await Run(async () => Sink(await SourceAsync()));
        await Run(async () => Sink(await Task.FromResult("x")));
    }

    public static async Task ExceptionsOfTasks()
    {
        var failing = FailAsync(Source());
        try
        {
            await failing;
        }
        catch (ApplicationException error)
        {
            Sink(error.Message);
        }

        Sink(failing.Exception?.InnerException?.Message);
        Sink(failing.IsFaulted);
    }

    private static Task<string> Forward(string text) => Task.FromResult(text + "!");

    private static Task<string> Forward2(Func<Task<string>> work) => work();

    private static Task Run(Func<Task> work) => work();

    private static async Task FailAsync(string text)
    {
        await Task.Yield();
        throw new ApplicationException(text);
    }

    private static async Task ReportAsync(IProgress<string> progress, string text)
    {
        await Task.Yield();
        progress.Report(text);
    }

    private static async Task<Found> TryLoadAsync(string text)
    {
        await Task.Yield();
        return text.Length > 1 ? new Found(true, text) : new Found(false, null);
    }

    private readonly record struct Found(bool IsFound, string? Value);

    private sealed class Collector(List<string> seen) : IProgress<string>
    {
        public void Report(string value) => seen.Add(value);
    }

    private sealed class Feed
    {
        private event Action<string>? Arrived;

        public void Raise(string text) => Arrived?.Invoke(text);

        public Task<string> NextAsync()
        {
            var next = new TaskCompletionSource<string>();
            Arrived += text => next.TrySetResult(text);
            return next.Task;
        }
    }
}
