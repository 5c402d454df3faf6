using System.Runtime.CompilerServices;

namespace Accounts;

public interface IAccounts
{
    Task<Account?> FindAsync(string id);
}

public sealed record Account(string Id, string Email);

public sealed class MemoryAccounts : IAccounts
{
    private readonly Dictionary<string, Account> _accounts = [];

    public async Task AddAsync(Account account)
    {
        await Task.Yield();
        _accounts[account.Id] = account;
    }

    public Task<Account?> FindAsync(string id) => Task.FromResult(_accounts.GetValueOrDefault(id));
}

public sealed class Delayed
{
    public required string Text { get; init; }

    public TaskAwaiter<string> GetAwaiter() => Task.FromResult(Text).GetAwaiter();
}

public static class Awaiting
{
    public static async Task AwaitSource()
    {
        var secret = await SourceAsync();
        Sink(secret);
        Sink(secret.Length);
        Sink(await SourceAsync().ConfigureAwait(false));
    }

    public static async Task ThroughAsyncMethods()
    {
        Sink(await EchoAsync(Source()));
        Sink(await EchoAsync("clean"));
        Sink(await CountAsync(Source()));
        Sink(await ValueAsync(Source()));
        Sink(await ValueAsync("x"));
    }

    public static async Task Repository()
    {
        var accounts = new MemoryAccounts();
        await accounts.AddAsync(new Account("7", Source()));
        IAccounts view = accounts;
        var found = await view.FindAsync("7");
        Sink(found?.Email);
        Sink(found?.Id);
        Sink((await view.FindAsync("8"))?.Email.Length);
    }

    public static void Blocking()
    {
        Sink(EchoAsync(Source()).Result);
        Sink(EchoAsync(Source()).GetAwaiter().GetResult());
        var task = EchoAsync("x");
        task.Wait();
        Sink(task.Result);
        Sink(task.IsCompleted);
    }

    public static async Task Continuations()
    {
        Sink(await SourceAsync().ContinueWith(task => task.Result + "!"));
        Sink(await SourceAsync().ContinueWith(task => task.IsFaulted));
    }

    public static async Task AsyncLambda()
    {
        Func<string, Task<string>> shout = async text =>
        {
            await Task.Yield();
            return text + "!";
        };
        Sink(await shout(Source()));
        Sink(await shout("x"));
    }

    public static async Task CapturedAcrossAwait(bool write)
    {
        var text = "clean";
        var work = Change();
        await work;
        Sink(text);

        async Task Change()
        {
            await Task.Yield();
            if (write)
                text = Source();
        }
    }

    public static async Task OverwrittenAfterAwait()
    {
        var text = Source();
        await Task.Delay(0);
        text = "clean";
        Sink(text);
    }

    public static async Task TuplesInTasks()
    {
        var (name, shop) = await PairAsync(Source());
        Sink(name);
        Sink(shop);
    }

    public static async Task FaultedTask()
    {
        try
        {
            await FailAsync(Source());
        }
        catch (InvalidOperationException error)
        {
            Sink(error.Message);
        }

        try
        {
            await FailAsync("x");
        }
        catch (InvalidOperationException error)
        {
            Sink(error.Message);
        }
    }

    public static async Task CustomAwaitable()
    {
        Sink(await new Delayed { Text = Source() });
        Sink(await new Delayed { Text = "x" });
    }

    public static async Task AwaitUsing()
    {
        await using var scope = new Scope(Source());
        Sink(scope.Owner);
        await using (new Scope("x"))
        {
            Sink(scope.Depth);
        }
    }

    public static async Task CompletionSource()
    {
        var done = new TaskCompletionSource<string>();
        done.SetResult(Source());
        Sink(await done.Task);
        var clean = new TaskCompletionSource<string>();
        clean.TrySetResult("x");
        Sink(await clean.Task);
    }

    public static async Task AmbientValue()
    {
        Current.Value = Source();
        await Task.Yield();
        Sink(Current.Value);
        Current.Value = null;
        Sink(Current.Value);
    }

    private static readonly AsyncLocal<string?> Current = new();

    private static async Task<string> EchoAsync(string text)
    {
        await Task.Delay(0);
        return text;
    }

    private static async Task<int> CountAsync(string text)
    {
        await Task.Yield();
        return text.Length;
    }

    private static async ValueTask<string> ValueAsync(string text)
    {
        var inner = await new ValueTask<string>(text);
        return inner;
    }

    private static async Task<(string Name, string Shop)> PairAsync(string name)
    {
        await Task.Yield();
        return (name, "open");
    }

    private static async Task FailAsync(string who)
    {
        await Task.Yield();
        throw new InvalidOperationException($"no account of {who}");
    }

    private sealed class Scope(string owner) : IAsyncDisposable
    {
        public string Owner => owner;

        public int Depth => 1;

        public ValueTask DisposeAsync() => default;
    }
}
