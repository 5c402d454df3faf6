using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Dispatch;

public sealed record Job(int Number, string Customer);

public static class Pipes
{
    public static async Task WriteThenRead()
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(Source());
        channel.Writer.Complete();
        Sink(await channel.Reader.ReadAsync());
        Sink(channel.Reader.Count);
    }

    public static async Task CleanChannel()
    {
        var channel = Channel.CreateBounded<string>(4);
        await channel.Writer.WriteAsync("clean");
        channel.Writer.Complete();
        await foreach (var text in channel.Reader.ReadAllAsync())
            Sink(text);
    }

    public static async Task ReadAll()
    {
        var channel = Channel.CreateUnbounded<Job>();
        channel.Writer.TryWrite(new Job(1, Source()));
        channel.Writer.Complete();
        await foreach (var job in channel.Reader.ReadAllAsync())
        {
            Sink(job.Customer);
            Sink(job.Number);
        }
    }

    public static async Task ProducerAndConsumer()
    {
        var channel = Channel.CreateUnbounded<Job>();
        var producer = ProduceAsync(channel.Writer, Source());
        var seen = await ConsumeAsync(channel.Reader);
        await producer;
        Sink(seen);
        Sink(seen.Count);
    }

    public static void TryRead()
    {
        var channel = Channel.CreateUnbounded<string>();
        if (channel.Writer.TryWrite(Source()) && channel.Reader.TryRead(out var text))
            Sink(text);
        Sink(channel.Reader.TryPeek(out _));
    }

    public static void BlockingQueue()
    {
        using var queue = new BlockingCollection<string>();
        queue.Add(Source());
        queue.CompleteAdding();
        foreach (var text in queue.GetConsumingEnumerable())
            Sink(text);
        using var other = new BlockingCollection<string> { "clean" };
        Sink(other.Take());
    }

    public static void ConcurrentQueues()
    {
        var queue = new ConcurrentQueue<Job>();
        queue.Enqueue(new Job(3, Source()));
        if (queue.TryDequeue(out var job))
        {
            Sink(job.Customer);
            Sink(job.Number);
        }

        var bag = new ConcurrentBag<string> { Source() };
        Sink(bag.TryTake(out var taken) ? taken : "");
        var stack = new ConcurrentStack<string>();
        stack.Push("clean");
        Sink(stack.TryPop(out var popped) ? popped : "");
    }

    private static async Task ProduceAsync(ChannelWriter<Job> writer, string customer)
    {
        for (var number = 0; number < 2; number++)
            await writer.WriteAsync(new Job(number, customer));
        writer.Complete();
    }

    private static async Task<List<string>> ConsumeAsync(ChannelReader<Job> reader)
    {
        var seen = new List<string>();
        while (await reader.WaitToReadAsync())
        {
            while (reader.TryRead(out var job))
                seen.Add($"{job.Number}: {job.Customer}");
        }

        return seen;
    }
}
