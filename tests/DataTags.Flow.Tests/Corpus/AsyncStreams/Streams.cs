using System.Runtime.CompilerServices;

namespace Feed;

public sealed record Reply(string Author, string Board);

public static class Streams
{
    public static async Task AwaitForeach()
    {
        await foreach (var reply in RepliesAsync(Source()))
        {
            Sink(reply.Author);
            Sink(reply.Board);
        }
    }

    public static async Task CleanStream()
    {
        await foreach (var reply in RepliesAsync("moderator"))
            Sink(reply.Author);
    }

    public static async Task Filtered()
    {
        await foreach (var name in NamesAsync(RepliesAsync(Source())))
            Sink(name);
        await foreach (var board in BoardsAsync(RepliesAsync(Source())))
            Sink(board);
    }

    public static async Task WithCancellation()
    {
        using var stop = new CancellationTokenSource();
        await foreach (var reply in RepliesAsync(Source()).WithCancellation(stop.Token).ConfigureAwait(false))
            Sink(reply.Author);
    }

    public static async Task CapturedState()
    {
        var author = "nobody";
        var stream = Later();
        author = Source();
        await foreach (var text in stream)
            Sink(text);

        async IAsyncEnumerable<string> Later()
        {
            await Task.Yield();
            yield return "by " + author;
        }
    }

    public static async Task ByHand()
    {
        await using var replies = RepliesAsync(Source()).GetAsyncEnumerator();
        while (await replies.MoveNextAsync())
            Sink(replies.Current.Author);
    }

    public static async Task Collected()
    {
        var all = new List<string>();
        var count = 0;
        await foreach (var (author, board) in RepliesAsync(Source()))
        {
            all.Add(author);
            count++;
        }

        Sink(all);
        Sink(count);
    }

    public static async Task FromEnumerable()
    {
        await foreach (var line in Lift(["a", Source()]))
            Sink(line);
        await foreach (var line in Lift(["a", "b"]))
            Sink(line);
    }

    public static async Task Cutoff(bool stop)
    {
        var last = "none";
        await foreach (var reply in RepliesAsync(Source()))
        {
            if (stop)
                break;
            last = reply.Author;
        }

        Sink(last);
    }

    private static async IAsyncEnumerable<Reply> RepliesAsync(string author, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        yield return new Reply(author, "garden");
    }

    private static async IAsyncEnumerable<string> NamesAsync(IAsyncEnumerable<Reply> replies)
    {
        await foreach (var reply in replies)
            yield return reply.Author;
    }

    private static async IAsyncEnumerable<string> BoardsAsync(IAsyncEnumerable<Reply> replies)
    {
        await foreach (var reply in replies)
            yield return reply.Board;
    }

    private static async IAsyncEnumerable<T> Lift<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }
}
